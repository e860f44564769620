import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createDemoServer } from '../../scripts/site/serve.mjs';

describe('the demo server', () => {
  let root;
  let server;

  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'hotline-finder-'));
    for (const folder of ['demo', 'dist', 'distant', 'src']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'demo', 'index.html'), '<!doctype html>');
    writeFileSync(join(root, 'dist', 'hotline-finder.js'), '');
    writeFileSync(join(root, 'distant', 'secret.txt'), 'secret');
    writeFileSync(join(root, 'src', 'index.ts'), 'secret');
    writeFileSync(join(root, 'package.json'), 'secret');
    symlinkSync(join(root, 'package.json'), join(root, 'demo', 'link.json'));
    server = createDemoServer(root);
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

  it('serves the demo and the build, each with its type, and no cache', async () => {
    const page = await get('/demo/?country=RO#x');
    assert.equal(page.status, 200);
    assert.equal(page.body, '<!doctype html>');
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.headers['cache-control'], 'no-store');
    const script = await get('/dist/hotline-finder.js');
    assert.equal(script.status, 200);
    assert.equal(script.headers['content-type'], 'text/javascript; charset=utf-8');
  });

  for (const path of ['/', '/demo', '/demo?country=RO']) {
    it(`leads ${path} to the demo`, async () => {
      const { status, headers } = await get(path);
      assert.equal(status, 302);
      assert.equal(headers.location, '/demo/');
    });
  }

  const refused = [
    '/package.json',
    '/src/index.ts',
    '/distant/secret.txt',
    '/demo/../package.json',
    '/demo/%2e%2e/package.json',
    '/demo/..%2fpackage.json',
    '/demo/..%5cpackage.json',
    '/dist/../../../../../../etc/passwd',
    '//etc/passwd',
    '/demo/link.json',
    '/demo/nothing.html',
    '/demo/%00',
    '/demo/%',
    '/dist/',
  ];
  for (const path of refused) {
    it(`refuses ${path}`, async () => {
      const { status, body } = await get(path);
      assert.equal(status, 404);
      assert.equal(body, 'Not found\n');
    });
  }

  it('takes no other method', async () => {
    assert.equal((await get('/demo/', 'POST')).status, 405);
    const head = await get('/demo/', 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body, '');
  });
});
