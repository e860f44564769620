import { createReadStream, createWriteStream, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { installIsolated } from '../lib/install-isolated.mjs';

/**
 * Real old builds of Chromium, for Linux on x64, inside npm packages made for cloud functions.
 * The first is the oldest that the finder supports.
 */
const PACKAGES = {
  73: 'npm:chrome-aws-lambda@1.12.2',
  80: 'npm:chrome-aws-lambda@2.1.1',
  83: 'npm:chrome-aws-lambda@3.1.1',
  88: 'npm:chrome-aws-lambda@5.5.0',
  92: 'npm:chrome-aws-lambda@10.1.0',
  102: 'npm:@sparticuz/chrome-aws-lambda@14.0.0',
};

const nameOf = (major) => `chromium-${major}`;

/**
 * Fetches the builds, 270 MB, and unpacks them, once.
 *
 * @returns {Promise<{ major: number, executablePath: string }[]>}
 * @throws {Error} on any other machine than Linux on x64
 */
export async function oldBuilds() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The old builds of Chromium run on Linux on x64 only.');
  }
  const packages = Object.fromEntries(
    Object.entries(PACKAGES).map(([major, version]) => [nameOf(major), version]),
  );
  const folder = installIsolated('old-browsers', packages);
  const builds = [];
  for (const major of Object.keys(PACKAGES).map(Number)) {
    const executablePath = join(folder, nameOf(major));
    if (!existsSync(executablePath)) await unpack(folder, nameOf(major), executablePath);
    builds.push({ major, executablePath });
  }
  return builds;
}

async function unpack(folder, name, target) {
  const bin = join(folder, 'node_modules', name, 'bin');
  const archive = readdirSync(bin).find((file) => /^chromium.*\.br$/.test(file));
  if (!archive) throw new Error(`The package ${name} has no browser.`);
  const staging = `${target}.${process.pid}`;
  await pipeline(
    createReadStream(join(bin, archive)),
    createBrotliDecompress(),
    createWriteStream(staging, { mode: 0o755 }),
  );
  renameSync(staging, target);
}
