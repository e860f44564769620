/** What people do in WordPress, by its own pages. */
import assert from 'node:assert/strict';

/** Where an editor's text stands. */
const TITLE = '.editor-post-title__input';

/** PHP's own web server on a busy computer takes its time. */
const PATIENCE = 120_000;

async function newProfile(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return { context, page };
}

/** Presses a button of WordPress itself. Not where it is on the screen: a panel may still be sliding in. */
async function press(page, selector) {
  const button = await page.waitForSelector(selector, { visible: true });
  await button.evaluate((one) => one.click());
}

/**
 * A browser profile that has logged in.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of the site
 * @param {string} role its user and password are those of site.mjs
 */
export async function logIn(browser, url, role) {
  const { page } = await newProfile(browser);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${url}/wp-login.php`);
  // Not key by key: a little after it has loaded, the page moves the focus to the first field.
  await page.evaluate((user) => {
    document.querySelector('#user_login').value = user;
    document.querySelector('#user_pass').value = `${user}-pass`;
    document.querySelector('#wp-submit').click();
  }, role);
  const answer = await page.waitForSelector('#wpadminbar, #login_error');
  const [id, text] = await answer.evaluate((one) => [one.id, one.textContent.trim()]);
  assert.equal(id, 'wpadminbar', `${role} could not log in: ${text}`);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}

/** The block editor with a new page, its welcome closed. */
export async function openBlockEditor(page, url, type = 'post') {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=${type}`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/edit-post') && document.readyState === 'complete',
  );
  await page.evaluate(() => {
    const select = window.wp.data.select('core/edit-post');
    if (select.isFeatureActive('welcomeGuide'))
      window.wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    if (select.isFeatureActive('fullscreenMode'))
      window.wp.data.dispatch('core/edit-post').toggleFeature('fullscreenMode');
  });
  await page.waitForSelector(TITLE);
}

export async function typeTitle(page, title) {
  await page.focus(TITLE);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Adds a block as a person does: a slash, its name, Enter. */
export async function addBlock(page, name, selector) {
  await page.keyboard.type(`/${name}`);
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector(
          '.components-autocomplete__result.is-selected, .components-autocomplete__result[aria-selected=true]',
        )
        ?.textContent.toLowerCase() === wanted,
    {},
    name.toLowerCase(),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector(selector);
}

/** Publishes, or hands in for review, whatever the user may. */
export async function publish(page) {
  await press(page, '.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  await press(
    page,
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
  );
  await page.waitForFunction(() => {
    const editor = window.wp.data.select('core/editor');
    return (
      !editor.isSavingPost() &&
      ['publish', 'pending'].includes(editor.getCurrentPostAttribute('status'))
    );
  });
  return page.evaluate(() => {
    const { id, link, status } = window.wp.data.select('core/editor').getCurrentPost();
    return { id, link, status };
  });
}

/** Writes and publishes a post in the classic editor, in its text tab. */
export async function writeClassic(page, url, title, text) {
  await page.setCookie({ name: 'classic', value: '1', url });
  await page.goto(`${url}/wp-admin/post-new.php`);
  await press(page, '#content-html');
  await page.waitForFunction(() => document.querySelector('#content').offsetHeight > 0);
  await page.focus('#content');
  await page.keyboard.sendCharacter(text);
  // Last, and not left: when a title is left, WordPress saves a draft, and until that is done the button does nothing.
  await page.focus('#title');
  await page.keyboard.sendCharacter(title);
  await press(page, '#publish:not(.disabled)');
  // The page that says that it is saved.
  await page.waitForSelector('#message.updated');
  return page.evaluate(() => ({
    id: Number(document.querySelector('#post_ID').value),
    status: document.querySelector('#original_post_status').value,
    message: document.querySelector('#message')?.textContent ?? '',
  }));
}

/**
 * What a visitor gets of a page.
 *
 * @returns what the server sent, and what is there when the script has run
 */
export async function visit(browser, link) {
  const { context, page } = await newProfile(browser);
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  const answer = await page.goto(link, { waitUntil: 'networkidle0' });
  const html = await answer.text();
  const seen = await page.evaluate(async () => {
    const marked = document.querySelector('[data-hotline-finder]');
    const finder =
      document.querySelector('hotline-finder') ??
      marked?.shadowRoot?.querySelector('hotline-finder');
    await finder?.ready;
    const inside = finder?.shadowRoot;
    return {
      finder: !!inside?.querySelector('[part~=box]'),
      attributes: finder
        ? Object.fromEntries(
            [...finder.attributes]
              .filter(({ name }) => !['style', 'exportparts'].includes(name))
              .map(({ name, value }) => [name, value]),
          )
        : {},
      calls: inside
        ? [...inside.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))
        : [],
      width: finder?.getBoundingClientRect().width ?? 0,
      links: [...document.querySelectorAll('a[href^="tel:"]')].map((link) =>
        link.getAttribute('href'),
      ),
    };
  });
  await context.close();
  return {
    ...seen,
    status: answer.status(),
    html,
    messages,
    requests,
    /** Numbers in what the server sent. */
    sent: [...html.matchAll(/href="(tel:[^"]+)"/g)].map(([, address]) => address),
    scripts: [...html.matchAll(/<script[^>]*src=['"]([^'"]*hotline-finder[^'"]*)['"][^>]*>/g)].map(
      ([tag, src]) => ({ tag, src }),
    ),
  };
}
