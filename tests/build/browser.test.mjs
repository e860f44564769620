import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSession, formatCounts } from '../../scripts/test/count-reporter.mjs';
import { findBrowser, findWholeBrowser } from '../../scripts/browser/find.mjs';

const test = (passed, skipped = false) => ({ name: '', passed, skipped });

function count(...sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) countSession(session, counts);
  return counts;
}

describe('the count of the browser tests', () => {
  it('adds up the tests of every suite and file', () => {
    const inner = { tests: [test(true), test(false)], suites: [] };
    const session = {
      passed: false,
      testResults: { tests: [test(true), test(false, true)], suites: [inner] },
    };
    assert.deepEqual(count(session, session), { passed: 4, failed: 2, skipped: 2 });
  });

  it('counts a file that did not run as a failure', () => {
    assert.deepEqual(count({ passed: false }), { passed: 0, failed: 1, skipped: 0 });
    const loaded = { passed: false, testResults: { tests: [test(true)], suites: [] } };
    assert.deepEqual(count(loaded), { passed: 1, failed: 1, skipped: 0 });
  });

  it('is written as one plain line', () => {
    assert.equal(formatCounts({ passed: 3, failed: 0, skipped: 0 }), '3 passed, 0 failed');
    assert.equal(
      formatCounts({ passed: 3, failed: 1, skipped: 2 }),
      '3 passed, 1 failed, 2 skipped',
    );
  });
});

describe('findBrowser', () => {
  it('takes CHROME_PATH first, and says so when there is nothing', async (context) => {
    const before = { ...process.env };
    context.after(() => Object.assign(process.env, before));
    process.env.TEST_BROWSER_FROM = '';
    process.env.CHROME_PATH = process.execPath;
    assert.equal((await findBrowser()).executablePath, process.execPath);
    assert.equal(findWholeBrowser().executablePath, process.execPath);
    process.env.CHROME_PATH = '/no/such/browser';
    await assert.rejects(findBrowser(), /CHROME_PATH names a file that is not there/);
    assert.throws(findWholeBrowser, /CHROME_PATH names a file that is not there/);
    if (before.CHROME_PATH === undefined) delete process.env.CHROME_PATH;
  });
});
