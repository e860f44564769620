import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { assetFile, assetOptions, isOfDist } from './assets.mjs';
import { readContent } from './content.mjs';
import { onDemand } from './on-demand.mjs';
import { pages } from './pages.mjs';
import { createFileServer, fileIn, listen, openBrowser } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASSETS = join(ROOT, '.cache/site/assets');

/** In every page: loads it again when something has changed. A page with a policy of its own is left alone. */
const RELOAD = `<script>new EventSource('/changes').onmessage = () => location.reload()</script>`;

/** Editors write a file in several steps. */
const SETTLED_MS = 20;

/** What is watched: folders, and single files at the top. */
const WATCHED = [
  'src',
  'data',
  'demo',
  'docs',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
];

/**
 * `npm start`: the site on a development build in dist/, with source maps. A change of src/, data/, demo/, docs/ or a
 * document at the top is built and the open pages load again. Tests of the build refuse what it leaves in dist/.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function start({ log = console.log } = {}) {
  rmSync(join(ROOT, '.cache/dist-inputs'), { force: true });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  await run('scripts/build/generate.mjs');
  const bundles = await Promise.all(bundleOptions().map((options) => context(options)));
  const rebuild = () => Promise.all(bundles.map((bundle) => bundle.rebuild()));
  await rebuild();

  const { plain, ofDist } = assetOptions(ASSETS);
  const assets = await context({ ...plain, sourcemap: true });
  const assetsOfDist = await context(ofDist);
  const made = onDemand({
    products: { from: /^data\//, make: () => run('scripts/compile/products.mjs') },
    strings: { from: /^src\/locales\//, make: () => run('scripts/languages/proof.mjs') },
    embed: { from: /^src\//, make: () => run('scripts/build/embed.mjs') },
    edition: { from: /^(src|data)\//, make: () => run('scripts/site/dev-edition.mjs') },
    edit: { from: /^data\//, make: () => run('scripts/build/edit.mjs') },
    content: {
      from: /^(data|src\/(content|domain|locales|packed|snippet))\//,
      make: async () => {
        await Promise.all([made.get('products'), made.get('strings')]);
        return { ...(await readContent()), brotli: undefined };
      },
    },
    assets: { from: /^demo\//, make: () => assets.rebuild() },
    assetsOfDist: {
      from: /^(src|data|demo)\//,
      make: async () => {
        await Promise.all([made.get('products'), made.get('strings'), made.get('edition')]);
        await assetsOfDist.rebuild();
      },
    },
  });

  const open = new Set();
  const server = createFileServer(find);
  const port = await listen(server);

  /** @type {Parameters<typeof createFileServer>[0]} */
  async function find(path, response) {
    if (path === 'changes') return listenTo(response);
    try {
      if (path === 'dist/embed.html') await made.get('embed');
      if (path.startsWith('dist/edit/')) await made.get('edit');
      if (/^dist\/hotlines\b/.test(path)) await made.get('products');
      if (path.startsWith('dist/')) return fileIn(join(ROOT, 'dist'), path.slice('dist/'.length));
      if (path.startsWith('assets/')) {
        const name = path.slice('assets/'.length);
        const copied = assetFile(name);
        if (copied) return copied;
        await made.get(isOfDist(name) ? 'assetsOfDist' : 'assets');
        return fileIn(ASSETS, name);
      }
      if (path === 'LICENSE.txt') return join(ROOT, 'LICENSE');
      const content = /** @type {import('./pages.mjs').Content} */ (await made.get('content'));
      const page = pages(content).get(path || 'index.html');
      return page && { text: withReload(page()) };
    } catch (error) {
      // The terminal has the message of a build that failed.
      log(String(error.message ?? error));
      return { text: withReload('<head></head><p>Not built: the terminal says why.</p>') };
    }
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @returns {true}
   */
  function listenTo(response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    // Tells the page that it is connected.
    response.write(': connected\n\n');
    open.add(response);
    response.on('close', () => open.delete(response));
    return true;
  }

  const changed = new Set();
  let timer;
  let building = Promise.resolve();
  const watchers = WATCHED.map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, (_, name) => {
      const inside = `${folder}/${String(name).replaceAll('\\', '/')}`;
      const path = folder.endsWith('.md') ? folder : inside;
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
    } catch {
      // The message is on the screen; the pages keep what worked.
      return;
    }
    made.changed(paths);
    for (const page of open) page.write('data: reload\n\n');
    log(`${paths.join(', ')} · ${Math.round(performance.now() - began)} ms`);
  }

  async function stop() {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
    await building;
    await Promise.all([...bundles, assets, assetsOfDist].map((bundle) => bundle.dispose()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return { url: `http://localhost:${port}/`, stop };
}

const withReload = (page) =>
  page.includes('Content-Security-Policy') ? page : page.replace('</head>', `${RELOAD}</head>`);

function run(script) {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [script], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).on(
      'close',
      (code) => (code === 0 ? resolve(undefined) : reject(new Error(`${script} failed`))),
    );
  });
}

/**
 * The three files of dist/ that every page or another step uses, not minified.
 * @returns {import('esbuild').BuildOptions[]}
 */
function bundleOptions() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const release = { version, integrity: 'sha384-of-npm-run-build', published: false };
  /** @type {import('esbuild').BuildOptions} */
  const shared = {
    absWorkingDir: ROOT,
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
  console.log(`The site is at ${url} (Ctrl+C stops it). A saved file is on the page at once.`);
  if (process.stdout.isTTY && !process.env.CI) openBrowser(url);
}
