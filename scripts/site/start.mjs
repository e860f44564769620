import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { createDemoServer, listen, openBrowser } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** In every page: loads it again when something has changed. A page with a policy of its own is left alone. */
const RELOAD = `<script>new EventSource('/changes').onmessage = () => location.reload()</script>`;

/** Editors write a file in several steps. */
const SETTLED_MS = 20;

/**
 * `npm start`: the demo on a development build in dist/, with source maps. A change of src/, data/ or demo/ is built
 * and the open pages load again. Tests of the build refuse what it leaves in dist/.
 *
 * @param {{ root?: string, log?: (line: string) => void }} [options]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function start({ root = ROOT, log = console.log } = {}) {
  rmSync(join(root, '.cache/dist-inputs'), { force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  await run('scripts/build/generate.mjs');
  const bundles = await Promise.all(bundlesOf(root).map((options) => context(options)));
  const rebuild = () => Promise.all(bundles.map((bundle) => bundle.rebuild()));
  await rebuild();
  await Promise.all([run('scripts/build/embed.mjs'), run('scripts/languages/proof.mjs')]);

  const pages = new Set();
  const server = createDemoServer(
    root,
    (path, response) => {
      if (path !== '/changes') return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // The page knows that it is heard.
      response.write(': connected\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
      return true;
    },
    (page) =>
      page.includes('Content-Security-Policy') ? page : page.replace('</head>', `${RELOAD}</head>`),
  );
  const port = await listen(server);

  const changed = new Set();
  let timer;
  let building = Promise.resolve();
  const watchers = ['src', 'data', 'demo'].map((folder) =>
    watch(join(root, folder), { recursive: true }, (_, name) => {
      const path = `${folder}/${String(name).replaceAll('\\', '/')}`;
      if (path.startsWith('src/generated')) return;
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => (building = building.then(update)), SETTLED_MS);
    }),
  );

  async function update() {
    const paths = [...changed];
    changed.clear();
    const began = performance.now();
    const touches = (pattern) => paths.some((path) => pattern.test(path));
    try {
      if (touches(/^(data|src\/locales)\//)) await run('scripts/build/generate.mjs');
      if (touches(/^(data|src)\//)) await rebuild();
      if (touches(/^src\/locales\//)) await run('scripts/languages/proof.mjs');
      if (touches(/^src\/embed\//)) await run('scripts/build/embed.mjs');
    } catch {
      // The message is on the screen; the pages keep what worked.
      return;
    }
    for (const page of pages) page.write('data: reload\n\n');
    log(`${paths.join(', ')} · ${Math.round(performance.now() - began)} ms`);
  }

  function run(script) {
    return new Promise((resolve, reject) => {
      spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).on(
        'close',
        (code) => (code === 0 ? resolve() : reject(new Error(`${script} failed`))),
      );
    });
  }

  async function stop() {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
    await building;
    await Promise.all(bundles.map((bundle) => bundle.dispose()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return { url: `http://localhost:${port}/demo/`, stop };
}

/** The three files of dist/ that the demo uses, not minified. */
function bundlesOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const release = { version, integrity: 'sha384-of-npm-run-build', published: false };
  const shared = {
    absWorkingDir: root,
    bundle: true,
    sourcemap: true,
    target: 'es2021',
    charset: 'utf8',
    conditions: ['production'],
    logLevel: 'warning',
  };
  return [
    {
      ...shared,
      entryPoints: ['src/script.ts'],
      outfile: 'dist/hotline-finder.js',
      format: 'iife',
    },
    {
      ...shared,
      entryPoints: ['src/index.ts'],
      outfile: 'dist/index.js',
      format: 'esm',
      external: ['lit', 'lit/*'],
    },
    {
      ...shared,
      entryPoints: ['src/snippet/snippet.ts'],
      outfile: 'dist/snippet.js',
      format: 'esm',
      define: { __RELEASE__: JSON.stringify(release) },
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await start();
  console.log(`The demo is at ${url} (Ctrl+C stops it). A saved file is on the page at once.`);
  if (process.stdout.isTTY && !process.env.CI) openBrowser(url);
}
