import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startWholeBrowser } from '../../scripts/browser/launch.mjs';
import { embed, startHost } from './host.mjs';

const FINDER = '<hotline-finder country="RO" language="en"></hotline-finder>';
const SCRIPT = '<script src="/hotline-finder.js"></script>';
const ADDRESS = `<input autocomplete="name" id="name"><input autocomplete="email" type="email">
  <input autocomplete="street-address"><input autocomplete="address-level2">
  <input autocomplete="postal-code">`;

/** Positions of the finder relative to a form that asks for an address. */
const PLACES = {
  'in the form': `<form>${ADDRESS}<select id="own" autocomplete="country"><option>RO<option>DE</select>${FINDER}</form>${SCRIPT}`,
  'on a page without a form': `${ADDRESS}<select id="own" autocomplete="country"><option>RO<option>DE</select>${FINDER}${SCRIPT}`,
  'beside the form': `<form>${ADDRESS}<select id="own" autocomplete="country"><option>RO<option>DE</select></form>${FINDER}${SCRIPT}`,
};

const chosen = () => {
  const { shadowRoot } = document.querySelector('hotline-finder');
  return Array.from(shadowRoot.querySelectorAll('select'), ({ value }) => value);
};

describe('forms', () => {
  let host;

  before(async () => {
    host = await startHost({
      ...Object.fromEntries(
        Object.values(PLACES).map((html, index) => [`/address-${index}`, embed(html)]),
      ),
      '/form': embed(
        `<form action="/sent"><input name="own" value="1">
        <label>Agree <input type="checkbox" name="agree" value="yes">${FINDER}</label></form>${SCRIPT}`,
      ),
      '/sent': embed('<p>Sent'),
    });
  });

  after(() => host?.stop());

  it('both lists name a purpose that no address and no password has', async () => {
    const { page } = await host.visit('/form');
    const purposes = await page.$$eval('hotline-finder >>> select', (lists) =>
      lists.map(({ autocomplete }) => autocomplete),
    );
    assert.deepEqual(purposes, ['one-time-code', 'one-time-code']);
    await page.close();
  });

  it('an address that the browser fills in leaves the lists alone', async (t) => {
    const browser = await startWholeBrowser();
    if (!browser) return t.skip('there is no whole browser on this machine');
    const page = await browser.newPage();
    const devTools = await page.createCDPSession();
    const values = {
      NAME_FULL: 'Ana Pop',
      EMAIL_ADDRESS: 'ana@example.org',
      ADDRESS_HOME_STREET_ADDRESS: 'Hauptstr. 1',
      ADDRESS_HOME_CITY: 'Berlin',
      ADDRESS_HOME_ZIP: '10115',
      ADDRESS_HOME_COUNTRY: 'DE',
    };
    const fields = Object.entries(values).map(([name, value]) => ({ name, value }));
    for (const index of Object.keys(Object.values(PLACES))) {
      await page.goto(`${host.origin}/address-${index}`);
      await page.evaluate(() => document.querySelector('hotline-finder').ready);
      const before = await page.evaluate(chosen);
      const { root } = await devTools.send('DOM.getDocument', {});
      const { nodeId } = await devTools.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '#name',
      });
      const { node } = await devTools.send('DOM.describeNode', { nodeId });
      await devTools.send('Autofill.enable');
      await devTools.send('Autofill.setAddresses', { addresses: [{ fields }] });
      await page.focus('#name');
      await devTools.send('Autofill.trigger', {
        fieldId: node.backendNodeId,
        address: { fields },
      });
      await page.waitForFunction(() => document.querySelector('#own').value === 'DE');
      assert.deepEqual(await page.evaluate(chosen), before, Object.keys(PLACES)[index]);
    }
    await browser.close();
  });

  it('a finder in a form is no part of it: no field, no press, no sending', async () => {
    const { page } = await host.visit('/form');
    const data = await page.evaluate(async () => {
      const form = document.querySelector('form');
      const { shadowRoot } = document.querySelector('hotline-finder');
      for (const control of shadowRoot.querySelectorAll(
        'button, summary, select, [part=heading]',
      )) {
        control.click();
        await document.querySelector('hotline-finder').updateComplete;
      }
      return { fields: [...new FormData(form)], elements: form.elements.length };
    });
    assert.deepEqual(data, { fields: [['own', '1']], elements: 2 });
    await page.focus('hotline-finder >>> select');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    assert.equal(new URL(page.url()).pathname, '/form');
    await page.close();
  });
});
