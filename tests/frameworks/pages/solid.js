import { For, createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

const heard = (name) => (event) => window.heard.push(`${name} ${event.type}`);
const [state, setState] = createSignal(window.start);
const of = (name) => () => state()[name];

const finder = () =>
  html`<hotline-finder
    language="en"
    attr:country=${of('country')}
    prop:compact=${of('compact')}
    attr:heading-level=${of('level')}
    prop:exitUrl=${of('exitUrl')}
    on:hotline-country-change=${heard('kebab')}
    onHotlineLanguageChange=${heard('camel')}
    ><a href="tel:112">${of('note')}</a></hotline-finder
  >`;

const items = () =>
  [state().shown && 'finder', 'text']
    .filter(Boolean)
    .sort((a, b) => (state().last ? -1 : 1) * (a < b ? -1 : 1));

render(
  () =>
    html`<div>
      <${For} each=${items}>${(item) => (item === 'finder' ? finder() : html`<p>Text</p>`)}<//>
    </div>`,
  document.querySelector('main'),
);
window.app = { set: (next) => void setState((old) => ({ ...old, ...next })) };
