import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLabelledByline } from '../../src/lines/byline.js';

const LABELLED: readonly (readonly [line: string, names: readonly string[]])[] = [
  ['By Ana Quill', ['Ana Quill']],
  ['Interviewed by Ana Quill', ['Ana Quill']],
  ['Das Gespräch führte Ana Quill.', ['Ana Quill']],
  ['Interview: Ana Quill', ['Ana Quill']],
  ['Die Fragen stellten Ana Quill und Tom Marrow', ['Ana Quill', 'Tom Marrow']],
  ['Mit Ida Fenn sprach Ana Quill', ['Ana Quill']],
  ['Propos recueillis par Ana Quill', ['Ana Quill']],
  ['Entretien réalisé par Ana Quill', ['Ana Quill']],
  ['Entrevista de Ana Quill', ['Ana Quill']],
  ['Intervista di Ana Quill', ['Ana Quill']],
  ['Rozmawiała Ana Quill', ['Ana Quill']],
  ['Av Ana Quill', ['Ana Quill']],
  ['AF ANA QUILL', ['Ana Quill']],
  ['Teksti: Ana Quill', ['Ana Quill']],
  ['Szerző: Quill Ana', ['Quill Ana']],
  ['Scris de Ana Quill', ['Ana Quill']],
  ['Γράφει η Άννα Κουίλη', ['Άννα Κουίλη']],
  ['Беседовала Анна Квиль', ['Анна Квиль']],
  ['Oleh: Ana Quill', ['Ana Quill']],
  ['Tác giả: Ana Quill', ['Ana Quill']],
  ['作者：王小明', ['王小明']],
  ['本报记者 王小明', ['王小明']],
  ['執筆・山田太郎', ['山田太郎']],
  ['מאת: דנה כהן', ['דנה כהן']],
];

const NOT_LABELLED: readonly string[] = [
  'Av alla hus i hamnen är det äldst.',
  'Av Ostmeres invånare har var tredje en båt',
  'Mit dem Bürgermeister sprach niemand.',
  'Беседовали долго и ни о чём не договорились.',
  'Oleh sebab itu feri ditutup.',
  'Reporter terjun ke laut',
  'Di notte il porto è chiuso.',
  '文化：港口的新博物馆开放了',
];

describe('readLabelledByline', () => {
  for (const [line, names] of LABELLED) {
    test(`${line}: ${names.join(', ')}`, () => assert.deepEqual(readLabelledByline(line)?.names, names));
  }
  for (const line of NOT_LABELLED) {
    test(`nobody is named: ${line}`, () => assert.equal(readLabelledByline(line), null));
  }
});
