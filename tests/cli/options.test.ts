import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type GivenOptions, sharedOptions, version, wholeNumber } from '../../src/cli/options.js';
import { BackfileError } from '../../src/record/problem.js';

const GIVEN: GivenOptions = {
  input: 'articles',
  output: '_site',
  cache: '.cache/backfile',
  portable: false,
  rehash: false,
  quiet: false,
  verbose: false,
  json: false,
};

/** The message of the BackfileError that `act` throws. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof BackfileError);
    assert.equal(error.exitCode, 2);
    return error.message;
  }
  return assert.fail('nothing was thrown');
}

describe('wholeNumber', () => {
  const bounds = { least: 1, most: 256 };

  test('takes every whole number within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 256 }), (value) => {
        assert.equal(wholeNumber('--workers', String(value), bounds), value);
      }),
    );
  });

  test('takes nothing else, and never gives anything outside of its bounds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (text) => {
        try {
          const value = wholeNumber('--workers', text, bounds);
          assert.ok(Number.isInteger(value) && value >= 1 && value <= 256 && String(value) === text.replace(/^0+/, ''));
        } catch (error) {
          assert.ok(error instanceof BackfileError);
        }
      }),
    );
  });

  for (const text of ['', ' ', '0', '257', '-1', '+1', '1.0', '1e2', '0x10', '١', '1 ', 'Infinity', '9'.repeat(400)]) {
    test(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(
        refusal(() => wholeNumber('--workers', text, bounds)),
        `--workers takes a whole number from 1 to 256, not ${JSON.stringify(text)}; give a number, e.g. --workers 1 [usage]`,
      );
    });
  }
});

describe('sharedOptions', () => {
  test('makes folders absolute and fills in the rest', () => {
    assert.deepEqual(sharedOptions(GIVEN), {
      input: resolve('articles'),
      output: resolve('_site'),
      cache: resolve('.cache/backfile'),
      baseUrl: null,
      portable: false,
      workers: availableParallelism(),
      rehash: false,
      quiet: false,
      verbose: false,
      json: false,
    });
    assert.equal(sharedOptions({ ...GIVEN, workers: '3' }).workers, 3);
  });

  const addresses = [
    ['https://archive.example', 'https://archive.example/'],
    ['https://archive.example/a', 'https://archive.example/a/'],
    ['http://ARCHIVE.example:8080/a/b/', 'http://archive.example:8080/a/b/'],
    ['https://münster.example/ä', 'https://xn--mnster-3ya.example/%C3%A4/'],
  ] as const;
  for (const [given, address] of addresses) {
    test(`takes ${given} as ${address}`, () => {
      assert.equal(sharedOptions({ ...GIVEN, baseUrl: given }).baseUrl, address);
    });
  }

  for (const given of [
    '',
    'archive.example',
    '/a/',
    'ftp://archive.example/',
    'javascript:alert(1)',
    'https://',
    'https://x.example/?a=1',
    'https://x.example/#a',
  ]) {
    test(`refuses ${JSON.stringify(given)} as an address`, () => {
      assert.equal(
        refusal(() => sharedOptions({ ...GIVEN, baseUrl: given })),
        `--base-url ${given} is no web address; give where the site will stand, e.g. --base-url https://archive.example/ [usage]`,
      );
    });
  }

  test('gives every address it takes a slash at its end', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: false, withQueryParameters: false }), (url) => {
        assert.ok(sharedOptions({ ...GIVEN, baseUrl: url }).baseUrl?.endsWith('/'));
      }),
    );
  });
});

describe('the version', () => {
  test('is the one that the package has', () => {
    assert.match(version(), /^\d+\.\d+\.\d+/);
  });
});
