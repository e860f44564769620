/**
 * A real WordPress on this computer: Debian's packages, a database and a web server of its own in a folder that is
 * removed afterwards. Nobody outside is asked for anything.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const PROGRAMS = ['php', 'mariadbd', 'mariadb', 'mariadb-install-db'];
const DEBIAN =
  'apt-get install -y --no-install-recommends wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone php-cli php-mysql php-xml php-mbstring mariadb-server';
const INSTALL = fileURLToPath(new URL('install.php', import.meta.url));
const ROUTER = fileURLToPath(new URL('router.php', import.meta.url));
const HELPER = fileURLToPath(new URL('test-site.php', import.meta.url));

/** With the password ROLE-pass. */
export const ROLES = ['admin', 'editor', 'author', 'contributor'];

/** One block theme, one classic theme. */
export const THEMES = ['twentytwentythree', 'twentytwentyone'];

/** @throws {Error} with what to install */
function checkMachine() {
  const missing = PROGRAMS.filter((name) => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  if (!existsSync(join(WORDPRESS, 'wp-load.php'))) missing.push(WORDPRESS);
  if (missing.length) throw new Error(`Not here: ${missing.join(', ')}. On Debian:\n${DEBIAN}`);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Tries until it works; a server says by answering that it is there. */
async function untilItAnswers(attempt, what, running) {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (running.exitCode !== null) throw new Error(`${what} has stopped: ${error.message}`);
      if (Date.now() > end) throw new Error(`${what} does not answer: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** With its workers, which PHP would leave behind. */
const stopProcess = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    process.kill(-child.pid);
  });

/**
 * Starts it, with a user for each role.
 *
 * @returns {Promise<{ url: string, php: (code: string) => any, errors: () => string, stop: () => Promise<void>, folder: string }>}
 *   `php` runs code in WordPress and returns what it returns; `errors`: PHP's messages so far
 */
export async function startWordPress() {
  checkMachine();
  const folder = mkdtempSync(join(tmpdir(), 'hotline-finder-wordpress-'));
  const socket = join(folder, 'db.sock');
  const www = join(folder, 'www');
  const log = join(folder, 'errors.log');
  const quiet = { stdio: 'ignore', detached: true };
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${folder}/db`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    quiet,
  );
  const database = spawn(
    'mariadbd',
    [
      '--no-defaults',
      '--user=root',
      `--datadir=${folder}/db`,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=64M',
    ],
    quiet,
  );
  await untilItAnswers(
    () =>
      execFileSync(
        'mariadb',
        [
          '--no-defaults',
          '-uroot',
          '-S',
          socket,
          '-e',
          'create database if not exists wp character set utf8mb4',
        ],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      ),
    'MariaDB',
    database,
  );

  const url = `http://127.0.0.1:${await freePort()}`;
  cpSync(WORDPRESS, www, {
    recursive: true,
    dereference: true,
    filter: (path) => existsSync(path),
  });
  const content = join(www, 'wp-content');
  for (const name of ['plugins', 'uploads', 'mu-plugins', 'themes', 'languages']) {
    mkdirSync(join(content, name), { recursive: true });
  }
  cpSync(HELPER, join(content, 'mu-plugins/test-site.php'));
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
    `${name}_KEY`,
    `${name}_SALT`,
  ]);
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    ...Object.fromEntries(keys.map((key) => [key, `test ${key}`])),
    WP_HOME: url,
    WP_SITEURL: url,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    FS_METHOD: 'direct',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
  };
  const defined = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
  );
  rmSync(join(www, 'wp-config.php'), { force: true });
  writeFileSync(
    join(www, 'wp-config.php'),
    `<?php\n${defined.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  execFileSync('php', [INSTALL, www, ...ROLES], { stdio: ['ignore', 'ignore', 'inherit'] });
  const server = spawn(
    'php',
    [
      '-d',
      'memory_limit=256M',
      '-d',
      'display_errors=0',
      '-d',
      'upload_max_filesize=32M',
      '-d',
      'post_max_size=32M',
      '-S',
      url.slice(7),
      '-t',
      www,
      ROUTER,
    ],
    {
      ...quiet,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  await untilItAnswers(
    async () => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
    },
    'PHP',
    server,
  );

  return {
    url,
    folder,
    php: (code) =>
      JSON.parse(
        execFileSync(
          'php',
          [
            '-d',
            'memory_limit=256M',
            '-r',
            `$_SERVER['HTTP_HOST'] = '127.0.0.1'; require '${www}/wp-load.php'; echo "\\n", wp_json_encode( ( function () { ${code} } )() );`,
          ],
          { encoding: 'utf8', maxBuffer: 1e8 },
        )
          .trim()
          .split('\n')
          .at(-1),
      ),
    errors: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    async stop() {
      await Promise.all([stopProcess(server), stopProcess(database)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
