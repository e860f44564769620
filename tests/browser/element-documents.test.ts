import { expect } from '@open-wc/testing';
import { waitUntil } from './support/wait.js';
import type { HotlineFinder } from '../../src/element/hotline-finder.js';
import { mount, part, rootOf } from './support/finder.js';

/** Editors, portals and pop-ups put elements of one document into another. */
describe('another document', () => {
  let frame: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  const body = () => frame.contentDocument?.body as HTMLElement;

  /** Call buttons have a ground and a height of their own. */
  async function looks(finder: HotlineFinder): Promise<string> {
    await waitUntil(() => rootOf(finder).querySelector('[part~="call"]'), 'no call button');
    const style = frame.contentWindow?.getComputedStyle(part(finder, 'call'));
    return `${style?.backgroundColor} ${style?.minHeight}`;
  }

  it('has the looks of the box when it is moved there, and back', async () => {
    const finder = await mount({ country: 'RO', language: 'en', theme: 'light' });
    const before = getComputedStyle(part(finder, 'call'));
    const wanted = `${before.backgroundColor} ${before.minHeight}`;
    body().append(finder);
    expect(await looks(finder)).to.equal(wanted);
    document.body.append(finder);
    const after = getComputedStyle(part(finder, 'call'));
    expect(`${after.backgroundColor} ${after.minHeight}`).to.equal(wanted);
    body().append(finder);
    expect(await looks(finder)).to.equal(wanted);
    expect(rootOf(finder).querySelectorAll('style').length).to.be.lessThan(10);
    finder.remove();
  });

  it('has a whole box when it is made here for there', async () => {
    const finder = document.createElement('hotline-finder');
    finder.setAttribute('country', 'RO');
    body().append(finder);
    await finder.ready;
    expect(await looks(finder)).to.match(/^rgb\(11, 92, 92\) /);
    expect(rootOf(finder).querySelectorAll('[part~="exit"]').length).to.equal(1);
    finder.remove();
  });

  it('listens to the exit key there', async () => {
    const finder = await mount({ country: 'RO', language: 'en' });
    body().append(finder);
    await finder.updateComplete;
    const target = body();
    for (const type of ['keydown', 'keyup'] as const) {
      target.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    }
    await finder.updateComplete;
    expect(rootOf(finder).querySelector('[role="status"]')?.textContent).to.contain('1/3');
    finder.remove();
  });
});
