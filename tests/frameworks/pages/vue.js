import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';

const heard = (name) => (event) => window.heard.push(`${name} ${event.type}`);
const state = reactive({ ...window.start });

const app = createApp({
  setup: () => ({ state, kebab: heard('kebab'), camel: heard('camel') }),
  template: `
    <div>
      <template v-for="item in state.last ? ['text', 'finder'] : ['finder', 'text']" :key="item">
        <p v-if="item === 'text'">Text</p>
        <hotline-finder
          v-else-if="state.shown"
          language="en"
          :country="state.country"
          :compact="state.compact"
          :heading-level="state.level"
          .exitUrl="state.exitUrl"
          @hotline-country-change="kebab"
          @hotlineLanguageChange="camel"
        ><a href="tel:112">{{ state.note }}</a></hotline-finder>
      </template>
    </div>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'hotline-finder';
app.mount('main');

window.app = {
  set(next) {
    Object.assign(state, next);
    return nextTick();
  },
};
