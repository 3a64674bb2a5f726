import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownAddress } from '../../src/parse/own-address.js';

const ADDRESS = 'https://courier.example/2023/quay';

/** The address that a line of residue gives under or above a headline on line 3. */
function addressOn(line: number, text: string): string | null {
  return ownAddress([{ line, text, rule: 'saved-from' }], 3)?.value ?? null;
}

test('an address above the headline is the page’s own', () => assert.equal(addressOn(1, ADDRESS), ADDRESS));

test('an address behind a label is, wherever it stands', () => {
  for (const label of ['Source:', 'URL:', 'Retrieved from', 'Quelle:', 'المصدر:'])
    assert.equal(addressOn(9, `${label} ${ADDRESS}`), ADDRESS);
});

test('any other address may lead anywhere', () => {
  assert.equal(addressOn(9, ADDRESS), null);
  assert.equal(addressOn(1, `See also ${ADDRESS}`), null);
});

test('what is no address is none', () => assert.equal(addressOn(1, 'https://[courier'), null));
