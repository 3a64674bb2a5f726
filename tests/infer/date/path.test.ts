import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathDate } from '../../../src/infer/date/path.js';
import { isSourcePath, must } from '../../../src/record/brands.js';

const read = (path: string) => pathDate(must(isSourcePath, path));

const PATHS: readonly (readonly [path: string, edtf: string | null])[] = [
  ['2023-02-15-harbour.txt', '2023-02-15'],
  ['20230215-harbour.txt', '2023-02-15'],
  ['20230215.txt', '2023-02-15'],
  ['courier/2023-02-15/harbour.txt', '2023-02-15'],
  ['courier/harbour_2023_02_15.txt', '2023-02-15'],
  ['courier/harbour 2023.02.15.md', '2023-02-15'],
  ['2023/02/15/harbour.txt', '2023-02-15'],
  ['courier/2023/2/5/harbour.txt', '2023-02-05'],
  ['2023/02/15-harbour.txt', '2023-02-15'],
  ['2023/02/harbour.txt', '2023-02'],
  ['courier/2023-02/harbour.txt', '2023-02'],
  ['courier/2023-02.txt', '2023-02'],
  ['courier/2023-02-harbour.txt', '2023-02'],
  ['courier_2023-02-15_harbour.txt', '2023-02-15~'],
  ['CM_ENG_20230215.0042.txt', '2023-02-15~'],
  ['2023/harbour.txt', null],
  ['harbour-2023.txt', null],
  ['harbour-2023-13-01.txt', null],
  ['2023-02-30-harbour.txt', null],
  ['20231345.txt', null],
  ['harbour_00020230215.txt', null],
  ['a20230215b.txt', null],
  ['1999123456.txt', null],
  ['02360215.txt', null],
  ['harbour_2019_000.txt', null],
];

describe('file and folder names', () => {
  for (const [path, edtf] of PATHS) {
    test(path, () => {
      const field = read(path);
      assert.equal(field?.value ?? null, edtf);
      if (field !== null) assert.deepEqual([field.origin, field.lines, field.text], ['path', [], path]);
    });
  }
});
