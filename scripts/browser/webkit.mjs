/** `npm run test:webkit`: the browser tests in WebKitGTK. Needs Debian's `webkit2gtk-driver` and `xvfb`. */
import { spawnSync } from 'node:child_process';
import { withWebKit } from './webkit-driver.mjs';

try {
  const { status } = await withWebKit((server) =>
    spawnSync(
      process.execPath,
      ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)],
      {
        stdio: 'inherit',
        env: { ...process.env, TEST_BROWSER: 'webkit', WEBDRIVER_URL: server },
      },
    ),
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
