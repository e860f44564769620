import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createFileServer, fileIn } from '../../scripts/site/serve.mjs';

describe('the server of files', () => {
  let root;
  let server;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'hotline-finder-'));
    for (const folder of ['site', 'site/docs', 'sited', 'src']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'site', 'index.html'), '<!doctype html>');
    writeFileSync(join(root, 'site', 'hotline-finder.js'), '');
    writeFileSync(join(root, 'sited', 'secret.txt'), 'secret');
    writeFileSync(join(root, 'src', 'index.ts'), 'secret');
    writeFileSync(join(root, 'package.json'), 'secret');
    symlinkSync(join(root, 'package.json'), join(root, 'site', 'link.json'));
    server = createFileServer(async (path) =>
      path === 'made' ? { text: 'made' } : fileIn(join(root, 'site'), path),
    );
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  });

  after(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(root, { recursive: true });
  });

  /** Sends the path as it is: `fetch` would tidy `..` away. */
  function get(path, method = 'GET') {
    return new Promise((resolve, reject) => {
      const { port } = server.address();
      request({ host: 'localhost', port, path, method, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text) => (body += text));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  it('serves files, each with its type, and no cache', async () => {
    const page = await get('/?country=RO#x');
    assert.equal(page.status, 200);
    assert.equal(page.body, '<!doctype html>');
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.headers['cache-control'], 'no-store');
    const script = await get('/hotline-finder.js');
    assert.equal(script.status, 200);
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('serves a page that is not a file', async () => {
    const { status, body, headers } = await get('/made');
    assert.deepEqual([status, body], [200, 'made']);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  });

  const refused = [
    '/package.json',
    '/src/index.ts',
    '/../package.json',
    '/../sited/secret.txt',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/../../../../../../etc/passwd',
    '//etc/passwd',
    '/link.json',
    '/nothing.html',
    '/docs/',
    '/%00',
    '/%',
  ];
  for (const path of refused) {
    it(`refuses ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 404);
      assert.equal(body, 'Not found\n');
    });
  }

  it('takes no other method', async () => {
    assert.equal((await get('/', 'POST')).status, 405);
    const head = await get('/', 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
  });
});
