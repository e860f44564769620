import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { DIST, readBuilt } from '../dist/host.mjs';

describe('hotline-finder snippet', () => {
  before(() => readBuilt('command.js'));

  const run = (...args) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(DIST, 'command.js'), ...args],
      { encoding: 'utf8' },
    );
    return { stdout, stderr, status };
  };

  it('prints the snippet, and what should be said of it apart', () => {
    const { stdout, stderr, status } = run('snippet', '--country', 'RO', '--language', 'ro');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^<style>[^]*<script async [^]*<hotline-finder country="RO" language="ro">[^]*href="tel:112"[^]*<\/hotline-finder>\n$/,
    );
    assert.match(stderr, /Check the numbers of this country/);
  });

  it('prints it for a content system, in parts', () => {
    const { stdout, stderr, status } = run(
      'snippet',
      '--country',
      'RO',
      '--cms',
      'wordpress-author',
      '--compact',
    );
    assert.equal(status, 0);
    const [head, element] = stdout.trim().split('\n');
    assert.match(
      head,
      /^<style>\[data-hotline-finder\] \{[^<]*<\/style><script async [^<]*<\/script>$/,
    );
    assert.match(element, /^<div data-hotline-finder data-country="RO" data-compact>/);
    assert.match(stderr, /By an author/);
  });

  for (const [name, code] of [
    ['ro', 'RO'],
    ['ROU', 'RO'],
    ['Moldova', 'MD'],
    ['republica moldova', 'MD'],
    ['España', 'ES'],
    ['espana', 'ES'],
    ['Ελλάδα', 'GR'],
    ['日本', 'JP'],
    ['Deutschland', 'DE'],
    ['The Netherlands', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Trinidad and Tobago', 'TT'],
    ['Eesti', 'EE'],
  ]) {
    it(`takes a country by its name: ${name}`, () => {
      const { stdout, stderr, status } = run('snippet', '--country', name);
      assert.equal(status, 0, stderr);
      assert.match(stdout, new RegExp(`<hotline-finder country="${code}">`));
    });
  }

  for (const [written, nearest] of [
    ['Moldowa', 'Moldova (MD)'],
    ['Roumania', 'Romania (RO)'],
    ['Atlantis', '('],
    ['XX', '('],
  ]) {
    it(`prints no snippet for a country that it does not know, and names the nearest: ${written}`, () => {
      const { stdout, stderr, status } = run('snippet', '--country', written);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.includes(`--country ${written} is not known`), stderr);
      assert.ok(stderr.includes(nearest), stderr);
    });
  }

  it('prints no snippet without a country, unless the finder shall guess', () => {
    const { stdout, stderr, status } = run('snippet');
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /Name the country/);
    const guess = run('snippet', '--country', 'auto');
    assert.equal(guess.status, 0);
    assert.match(guess.stdout, /<hotline-finder>[^]*href="tel:112"/);
  });

  for (const [what, args, said] of [
    ['nothing', [], /hotline-finder snippet --country COUNTRY \[options\]/],
    ['another command', ['serve'], /Unknown command: serve/],
    ['an unknown option', ['snippet', '--colour', 'red'], /--colour/],
    [
      'an unknown system',
      ['snippet', '--country', 'RO', '--cms', 'geocities'],
      /Unknown --cms geocities\. Known: html, wordpress/,
    ],
  ]) {
    it(`ends with 2 and says why: ${what}`, () => {
      const { stdout, stderr, status } = run(...args);
      assert.equal(status, 2);
      assert.match(stdout + stderr, said);
    });
  }

  it('--help names every kind', () => {
    const { stdout, status } = run('--help');
    assert.equal(status, 0);
    for (const kind of ['wordpress-author', 'iframe', 'svelte'])
      assert.match(stdout, new RegExp(kind));
  });
});
