import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/hotline-finder/', import.meta.url));

/** Whether the package's build of Chromium is for this machine. */
export function hasPackagedBrowser() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked to a folder named after its version.
 * The package's own `executablePath()` is not used: it unpacks to one shared folder whatever the
 * version, not atomically, and its libraries and fonts only inside a cloud function.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, from: string }>}
 * @throws {Error} on a machine that this build of Chromium does not run on.
 */
export async function unpackBrowser() {
  if (!hasPackagedBrowser()) {
    throw new Error(
      'No Chrome or Chromium was found. Install one, or put the path of its program into CHROME_PATH.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      // Of a machine without a locale it would make the language "en-US@posix", which no visitor has.
      LC_ALL: 'en_US.UTF-8',
    },
    from: `@sparticuz/chromium ${version}`,
  };
}

/** Unpacks beside the folder and renames it into place, so that a half-unpacked one is never used. */
async function unpackTo(folder) {
  const staging = `${folder}.${process.pid}`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await unbrotli('chromium.br', join(staging, 'chromium'), 0o755);
  await untar('al2023.tar.br', staging);
  await untar('fonts.tar.br', staging);
  await writeFile(join(staging, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process was faster: its folder is complete.
    if (!existsSync(folder)) throw error;
  }
}

async function unbrotli(archive, target, mode) {
  await pipeline(
    createReadStream(join(PACKAGE, 'bin', archive)),
    createBrotliDecompress(),
    createWriteStream(target, { mode }),
  );
}

/** The package's `inflate` writes a tar archive to a folder in the temporary folder: ours, for the moment. */
async function untar(archive, staging) {
  // Not among what the package of our version exports.
  const { inflate } = await import(pathToFileURL(join(PACKAGE, 'build/esm/lambdafs.js')).href);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = staging;
  try {
    await inflate(join(PACKAGE, 'bin', archive));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  if (!existsSync(join(staging, basename(archive, '.tar.br')))) {
    throw new Error(`${archive} did not unpack to ${staging} but to ${tmpdir()}.`);
  }
}

/** The archive's own file names fixed folders. This one adds the fonts of the machine, if it has any. */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
