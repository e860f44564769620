/** Runs Node with one browser for all its test files: `node with-browser.mjs --test …`. */
import { spawn } from 'node:child_process';
import { startBrowser } from '../browser/launch.mjs';

const browser = await startBrowser();
const child = spawn(process.execPath, process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, TEST_BROWSER_ENDPOINT: browser.wsEndpoint() },
});
child.on('close', async (code) => {
  process.exitCode = code ?? 1;
  await browser.close();
});
