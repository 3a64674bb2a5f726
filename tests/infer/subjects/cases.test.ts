/** Texts and the subjects that a reader would give them: each folder of `cases/` is one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { inferLanguage } from '../../../src/infer/language.js';
import { createSubjectFinder } from '../../../src/infer/subjects/subjects.js';
import { parse } from '../../../src/parse/parse.js';
import { isLang, isSha256, isSourcePath, must } from '../../../src/record/brands.js';
import { split } from '../../../src/split/split.js';

const CASES = join('tests', 'infer', 'subjects', 'cases');

const expectedFile = z.strictObject({
  /** Codes, strongest first. */
  subjects: z.array(z.string()),
});

const findSubjects = createSubjectFinder([]);

function subjectsOf(text: string): readonly string[] {
  const [document, ...others] = split({
    path: must(isSourcePath, 'input.txt'),
    encoding: 'utf-8',
    sha256: must(isSha256, '0'.repeat(64)),
    text,
    format: 'text',
  });
  assert.ok(document !== undefined && others.length === 0, 'a case is one article');
  const { article } = parse(document, new Set());
  const { lang } = inferLanguage(article, { folder: null, archive: must(isLang, 'en') });
  return findSubjects(article, lang.value).map(({ id }) => id);
}

describe('subjects of a text', () => {
  for (const name of readdirSync(CASES).sort()) {
    test(name.replaceAll('-', ' '), () => {
      const read = (file: string) => readFileSync(join(CASES, name, file), 'utf8');
      const expected = expectedFile.parse(JSON.parse(read('expected.json')));
      assert.deepEqual(subjectsOf(read('input.txt')), expected.subjects);
    });
  }
});
