import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';

const state = reactive({ ...window.start });

createApp({
  setup: () => ({ state }),
  template: `
    <section>
      <div v-if="state.there" data-hotline-finder="" :data-country="state.country" data-language="en"
        ><a v-if="state.shown" href="tel:112">112</a><b v-if="state.last">Last</b><span>{{ state.note }}</span></div>
      <p>Text</p>
    </section>`,
}).mount('main');

window.app = {
  set(next) {
    Object.assign(state, next);
    return nextTick();
  },
};
