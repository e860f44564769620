import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { canRun } from './commands.js';

describe('canRun', () => {
  it('runs what the driver has', async () => {
    if (await canRun(() => setViewport({ width: 320, height: 640 }))) {
      expect(innerWidth).to.equal(320);
    }
    if (await canRun(() => emulateMedia({ colorScheme: 'dark' }))) {
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
    }
  });

  it('does not hide a failure', async () => {
    let message = '';
    try {
      await canRun(() => Promise.reject(new Error('the test is wrong')));
    } catch (error) {
      message = String(error);
    }
    expect(message).to.contain('the test is wrong');
  });
});
