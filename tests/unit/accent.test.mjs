import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { load } from './load.mjs';

const { accentColours, accentProperties } = await load('src/embed/accent.ts');

/** Contrast by WCAG, written again from its definition. */
function contrast(one, other) {
  const luminance = (hex) =>
    [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)))
      .reduce((sum, part, place) => sum + part * [0.2126, 0.7152, 0.0722][place], 0);
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colour of a site', () => {
  it('is kept where words on it are easy to read', () => {
    for (const written of ['5b2a86', '#5b2a86', ' #5B2A86 '])
      assert.deepEqual(accentColours(written).accent, '#5b2a86');
    assert.equal(accentColours('#5b2a86').onAccent, '#ffffff');
    assert.deepEqual(accentColours('fc0'), {
      accent: '#ffcc00',
      hover: '#ffd633',
      onAccent: '#000000',
    });
  });

  it('is made darker or lighter where they are not', () => {
    const grey = accentColours('#757575');
    assert.notEqual(grey.accent, '#757575');
    assert.ok(contrast(grey.accent, grey.onAccent) >= 7);
  });

  it('is nothing where it is no colour', () => {
    for (const written of ['', 'red', '#12', '12345', '#1234567', 'fff;color:red', '#ggg'])
      assert.equal(accentColours(written), undefined, written);
  });

  it('has words of 7:1 for every colour, pointed at too', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => value.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(colour, (written) => {
        const { accent, hover, onAccent } = accentColours(written);
        return contrast(accent, onAccent) >= 7 && contrast(hover, onAccent) >= 7;
      }),
      { numRuns: 2000 },
    );
  });

  it('is given to the finder as its public custom properties', () => {
    assert.deepEqual(
      accentProperties(accentColours('#5b2a86')).map(([name]) => name),
      ['--hotline-finder-accent', '--hotline-finder-accent-hover', '--hotline-finder-on-accent'],
    );
  });
});
