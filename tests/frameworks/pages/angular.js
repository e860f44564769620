import '@angular/compiler';
import {
  ApplicationRef,
  CUSTOM_ELEMENTS_SCHEMA,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const state = signal(window.start);

class App {
  state = state;

  items() {
    return state().last ? ['text', 'finder'] : ['finder', 'text'];
  }

  heard(name, event) {
    window.heard.push(`${name} ${event.type}`);
  }
}

// What the decorator does, written so that no compiler is needed.
Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <div>
      @for (item of items(); track item) {
        @if (item === 'text') {
          <p>Text</p>
        } @else if (state().shown) {
          <hotline-finder
            language="en"
            [attr.country]="state().country"
            [compact]="state().compact"
            [attr.heading-level]="state().level"
            [exitUrl]="state().exitUrl"
            (hotline-country-change)="heard('kebab', $event)"
            (hotlineLanguageChange)="heard('camel', $event)"
          ><a href="tel:112">{{ state().note }}</a></hotline-finder>
        }
      }
    </div>`,
})(App);

const { injector } = await bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection()],
});
window.app = {
  set(next) {
    state.update((old) => ({ ...old, ...next }));
    injector.get(ApplicationRef).tick();
  },
};
