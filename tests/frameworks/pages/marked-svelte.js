import { flushSync, mount } from 'svelte';
import App from './marked.svelte';

mount(App, { target: document.querySelector('main') });
flushSync();
