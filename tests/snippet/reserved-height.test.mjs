import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embed, startHost } from '../dist/host.mjs';
import { codeOf, loadMaker } from './support/fixtures.mjs';

describe('the height that a snippet reserves', () => {
  let host;

  before(async () => {
    const { makeSnippets } = await loadMaker();
    const page = (choice) => {
      const code = codeOf(makeSnippets(choice), 'html');
      const [style] = /<style>[^]*?<\/style>/.exec(code);
      const [script] = /<script [^]*?<\/script>/.exec(code);
      const [element] = /<hotline-finder[ >][^]*<\/hotline-finder>/.exec(code);
      return embed(`<h1>Title</h1>${element}<p>What follows</p>${script}`, style);
    };
    host = await startHost({
      '/RO': page({ country: 'RO', language: 'en' }),
      '/BG': page({ country: 'BG', language: 'bg' }),
      '/LU': page({ country: 'LU', language: 'fr' }),
    });
  });

  after(() => host?.stop());

  for (const path of ['/RO', '/BG', '/LU']) {
    for (const [width, height] of [
      [360, 640],
      [1280, 800],
      [1920, 1080],
    ]) {
      it(`nothing jumps: ${path} at ${width}×${height}`, async () => {
        const { page, messages } = await host.visit(path, {
          prepare: async (page) => {
            await page.setViewport({ width, height });
            await page.evaluateOnNewDocument(() => {
              window.shifts = [];
              new window.PerformanceObserver((list) =>
                window.shifts.push(...list.getEntries().map(({ value }) => value)),
              ).observe({
                type: 'layout-shift',
                buffered: true,
              });
            });
          },
        });
        // Two frames: what moved has been measured.
        const shifts = await page.evaluate(
          () =>
            new Promise((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shifts)));
            }),
        );
        assert.deepEqual(shifts, []);
        assert.deepEqual(messages, []);
        await page.close();
      });
    }
  }
});
