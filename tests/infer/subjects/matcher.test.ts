import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { arabicForms } from '../../../src/infer/subjects/forms/arabic.js';
import { englishForms } from '../../../src/infer/subjects/forms/english.js';
import { frenchForms } from '../../../src/infer/subjects/forms/french.js';
import { germanForms } from '../../../src/infer/subjects/forms/german.js';
import { spanishForms } from '../../../src/infer/subjects/forms/spanish.js';
import { createLexicon } from '../../../src/infer/subjects/lexicon.js';
import { matchTokens } from '../../../src/infer/subjects/matcher.js';
import type { SubjectWords } from '../../../src/infer/subjects/table.js';
import { tokensOf } from '../../../src/infer/subjects/tokens.js';
import { SUBJECT_CODES, SUBJECTS, type SubjectCode } from '../../../src/record/subjects.js';

const EMPTY: SubjectWords = { strong: '', clear: '', weak: '', not: '' };

function tables(more: Partial<Record<SubjectCode, Partial<SubjectWords>>>): Record<SubjectCode, SubjectWords> {
  const all: Record<SubjectCode, SubjectWords> = { ...emptyTables };
  for (const code of SUBJECT_CODES) all[code] = { ...EMPTY, ...more[code] };
  return all;
}

const emptyTables = {
  ...{ '01000000': EMPTY, '02000000': EMPTY, '03000000': EMPTY, '04000000': EMPTY, '05000000': EMPTY },
  ...{ '06000000': EMPTY, '07000000': EMPTY, '08000000': EMPTY, '09000000': EMPTY, '10000000': EMPTY },
  ...{ '11000000': EMPTY, '12000000': EMPTY, '13000000': EMPTY, '14000000': EMPTY, '15000000': EMPTY },
  ...{ '16000000': EMPTY, '17000000': EMPTY },
};

const ENGLISH = createLexicon(
  tables({
    '04000000': { strong: 'price war, market', weak: 'bank' },
    '06000000': { strong: 'bank', not: 'bank of' },
    '15000000': { strong: 'tennis court' },
    '16000000': { strong: 'war', clear: 'army', not: 'army of fans' },
  }),
  englishForms,
);
const ARABIC = createLexicon(tables({ '16000000': { strong: 'حرب, وزارة الدفاع, جندي' } }), arabicForms);

const GERMAN = createLexicon(
  tables({
    '02000000': { strong: 'polizei, polizei-, -mord, mörder', clear: 'minister' },
    '10000000': { strong: '-suppe' },
    '11000000': { strong: '-wahl, -minister, europäische union', not: 'auswahl, -vorauswahl, krieg' },
    '15000000': { strong: 'fußball, -ball', not: 'alarmball' },
    '16000000': { strong: 'krieg, krieg-', not: 'kriegen' },
  }),
  germanForms,
);

const FRENCH = createLexicon(
  tables({
    '01000000': { strong: 'chef-d’œuvre, création' },
    '02000000': { strong: 'policier, mise en examen, cour' },
    '07000000': { strong: 'cœur' },
    '11000000': { strong: 'élu, premier ministre, national, foi', not: 'fois' },
    '16000000': { strong: 'coup d’état' },
  }),
  frenchForms,
);

const SPANISH = createLexicon(
  tables({
    '02000000': { strong: 'juez, detenido, orden de arresto' },
    '05000000': { strong: 'libro, profesor' },
    '11000000': { strong: 'partido, elección general', not: 'partida' },
  }),
  spanishForms,
);

/** What stands in a text, as `form: subjects that it tells`. */
function found(text: string, lexicon = ENGLISH): readonly string[] {
  return matchTokens(lexicon, tokensOf(text)).map(({ node, blocked, from, to }) => {
    const told = node.tells.filter(({ subject }) => (blocked & (1 << subject)) === 0);
    const names = told.map(({ subject }) => SUBJECTS[SUBJECT_CODES[subject] ?? '01000000'].split(',')[0]);
    return `${text.slice(from, to)}: ${names.join('+')}`;
  });
}

describe('words of a lexicon', () => {
  test('stand as whole words, in any case, possessive and plural', () => {
    assert.deepEqual(found('WAR, the market’s wars; warm armies supermarket'), [
      'WAR: conflict',
      'market: economy',
      'wars: conflict',
      'armies: conflict',
    ]);
  });

  test('the longest phrase counts alone', () => {
    assert.deepEqual(found('a price war and a war'), ['price war: economy', 'war: conflict']);
  });

  test('a phrase goes across spaces, hyphens and line ends, not across the end of a clause', () => {
    assert.deepEqual(found('price-war, price\nwar'), ['price-war: economy', 'price\nwar: economy']);
    assert.deepEqual(found('the price. War'), ['War: conflict']);
  });

  test('a phrase may take a word away from one subject and leave it to others', () => {
    assert.deepEqual(found('the bank of Skerrow, a bank'), ['bank: economy', 'bank: economy+environment']);
    assert.deepEqual(found('an army of fans in the army'), ['army: ', 'army: conflict']);
  });

  test('a word that only begins a phrase tells nothing', () => {
    assert.deepEqual(found('tennis in court'), []);
  });

  test('Arabic words are found beneath particles, the article and vowel signs', () => {
    assert.deepEqual(found('والحرب بحرب للحرب حَرْبٌ الحروب', ARABIC), [
      'والحرب: conflict',
      'بحرب: conflict',
      'للحرب: conflict',
      'حَرْبٌ: conflict',
    ]);
    assert.deepEqual(found('قالت وزارة الدفاع إن الجنديين', ARABIC), ['وزارة الدفاع: conflict', 'الجنديين: conflict']);
  });

  test('German words are found in their cases and plurals, with and without umlauts and ß', () => {
    assert.deepEqual(found('Mörder, MOERDER, Mörderinnen, der europäischen Union; FUSSBALL, Fußballs', GERMAN), [
      'Mörder: crime',
      'MOERDER: crime',
      'Mörderinnen: crime',
      'europäischen Union: politics and government',
      'FUSSBALL: sport',
      'Fußballs: sport',
    ]);
  });

  test('a form that is another word is not made', () => {
    assert.deepEqual(found('Kriege kriegen', GERMAN), ['Kriege: conflict']);
  });

  test('the parts of a longer word tell for it, in the plural too', () => {
    assert.deepEqual(found('Landtagswahlen, die Polizeisprecherin und der Polizeiminister', GERMAN), [
      'Landtagswahlen: politics and government',
      'Polizeisprecherin: crime',
      'Polizeiminister: politics and government',
      'Polizeiminister: crime',
    ]);
  });

  test('a part is not the word by itself, and the rest of the word is no single letter', () => {
    assert.deepEqual(found('Wahl, Eiwahl, Suppe, Ausmord', GERMAN), ['Ausmord: crime']);
  });

  test('a word or a longer part may be taken away', () => {
    assert.deepEqual(found('Auswahl, Spielervorauswahl, Alarmball, Handball', GERMAN), [
      'Auswahl: ',
      'Alarmball: ',
      'Handball: sport',
    ]);
  });

  test('French words are found in the plural and the feminine, phrases in the plural of their first words', () => {
    assert.deepEqual(found('policières, mises en examen; coups d’État, l’État; première ministre, nationaux', FRENCH), [
      'policières: crime',
      'mises en examen: crime',
      'coups d’État: conflict',
      'première ministre: politics and government',
      'nationaux: politics and government',
    ]);
  });

  test('letters that fold to two are not taken for the first of them', () => {
    assert.deepEqual(found('cœur, COEUR, cour, chefs-d’oeuvre', FRENCH), [
      'cœur: health',
      'COEUR: health',
      'cour: crime',
      'chefs-d’oeuvre: arts',
    ]);
  });

  test('Spanish words are found in the plural, and in the feminine where their shape says so', () => {
    assert.deepEqual(found('jueces, detenidas, órdenes de arresto; profesora, libra; partidos, partida', SPANISH), [
      'jueces: crime',
      'detenidas: crime',
      'órdenes de arresto: crime',
      'profesora: education',
      'partidos: politics and government',
    ]);
    assert.deepEqual(found('elecciones generales', SPANISH), ['elecciones generales: politics and government']);
  });

  test('no text is too strange, and what is found stands in it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { from, to } of matchTokens(ENGLISH, tokensOf(text))) {
          assert.ok(from >= last && to > from && to <= text.length);
          last = to;
        }
      }),
    );
  });
});

describe('the words of a text', () => {
  const wordsOf = (text: string) => {
    const { count, letters, starts } = tokensOf(text);
    return Array.from({ length: count }, (_, i) => String.fromCharCode(...letters.slice(starts[i], starts[i + 1])));
  };

  test('are folded', () => {
    assert.deepEqual(wordsOf('Élan d’État: the minister’s 2nd JOB'), [
      'elan',
      'd',
      'etat',
      'the',
      'minister',
      '2nd',
      'job',
    ]);
    assert.deepEqual(wordsOf('المدرسة الإسلاميّة'), ['المدرسه', 'الاسلاميه']);
  });

  test('may be more than fit in memory before', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
    assert.deepEqual(wordsOf(many.join(' ')), many);
  });

  test('of an empty text are none', () => {
    assert.deepEqual(wordsOf(''), []);
    assert.deepEqual(wordsOf(' — … '), []);
  });
});
