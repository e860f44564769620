/** The list for other programs: dist/hotlines.json with its schema, and the same for schema.org and Open Referral. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readData } from '../data/read.mjs';
import { fullList } from './products/full-list.mjs';
import { hsds } from './products/hsds.mjs';
import { schemaOrg } from './products/schema-org.mjs';

const ROOT = new URL('../../', import.meta.url);
const DIST = new URL('dist/', ROOT);

const release = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const list = fullList(readData(), release);
const files = {
  'hotlines.json': list,
  'hotlines.jsonld': schemaOrg(list),
  'hotlines.hsds.json': hsds(list),
};

mkdirSync(DIST, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(name, DIST), `${JSON.stringify(content, null, 1)}\n`);
}
copyFileSync(new URL('docs/hotlines.schema.json', ROOT), new URL('hotlines.schema.json', DIST));
