import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../src/read/decode.js';
import { encodeDouble, encodeSingle, encodeWide } from './encode.js';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const ENGLISH = 'The café’s owner said “no” – and left.';
const ARABIC = 'قال الوزير إن السفينة وصلت إلى الميناء صباح اليوم';

describe('decode: Unicode', () => {
  test('ASCII and UTF-8 are UTF-8', () => {
    assert.deepEqual(decode(bytesOf('Harbour')), { text: 'Harbour', encoding: 'utf-8' });
    assert.deepEqual(decode(bytesOf(ARABIC)), { text: ARABIC, encoding: 'utf-8' });
  });

  test('a byte order mark decides and is not part of the text', () => {
    for (const text of [ENGLISH, ARABIC]) {
      assert.deepEqual(decode(bytesOf(`\ufeff${text}`)), { text, encoding: 'utf-8' });
      for (const encoding of ['utf-16le', 'utf-16be'] as const) {
        assert.deepEqual(decode(encodeWide(`\ufeff${text}`, encoding)), { text, encoding });
      }
    }
  });

  test('UTF-16 without a mark is recognised', () => {
    for (const text of ['A headline\r\n\r\nA text.', ENGLISH, `${ARABIC}\n${ARABIC}`, 'B']) {
      for (const encoding of ['utf-16le', 'utf-16be'] as const) {
        assert.deepEqual(decode(encodeWide(text, encoding)), { text: text.replaceAll('\r\n', '\n'), encoding });
      }
    }
  });

  test('UTF-8 with a few broken bytes stays UTF-8', () => {
    const cutOff = bytesOf('Der Bürgermeister öffnete die Brücke für größere Schiffe über').slice(0, -3);
    assert.deepEqual(decode(Uint8Array.from([...cutOff, 0xc3])), {
      text: 'Der Bürgermeister öffnete die Brücke für größere Schiffe ü\ufffd',
      encoding: 'utf-8',
    });
  });
});

describe('decode: line ends', () => {
  test('CR LF, CR and LF become LF; nothing else ends a line', () => {
    const read = (text: string) => decode(bytesOf(text));
    assert.deepEqual(read('a\r\nb\rc\nd\r\n\r\ne\r\r\nf'), { text: 'a\nb\nc\nd\n\ne\n\nf', encoding: 'utf-8' });
    const kept = 'a\fb\vc\u0085d\u2028e\u2029f\tg';
    assert.deepEqual(read(kept), { text: kept, encoding: 'utf-8' });
  });
});

describe('decode: one byte a character', () => {
  const texts: readonly (readonly [encoding: string, text: string])[] = [
    ['windows-1252', ENGLISH],
    ['windows-1252', 'It’s'],
    ['windows-1252', '“Quoted” – €20 …'],
    ['windows-1252', 'naïve'],
    ['windows-1252', 'Él'],
    ['windows-1252', 'À'],
    ['windows-1252', '© 1994'],
    ['windows-1252', 'ÉTÉ'],
    ['windows-1252', 'HÔTEL À ÉVIAN'],
    ['windows-1252', 'Le préfet a déclaré que les élèves étaient arrivés à l’école après Noël.'],
    ['windows-1252', 'Der Bürgermeister erklärte, die Brücke müsse für größere Schiffe geöffnet werden.'],
    ['windows-1252', 'El señor Núñez llegó a la reunión después del mediodía. ¿Dónde está el 1º?'],
    ['windows-1252', 'O ministro disse que não haverá eleições em março.'],
    ['windows-1252', 'Å være eller ikke være, sa sjømannen på øya'],
    ['windows-1252', 'Ráðherrann sagði að höfnin yrði opnuð á ný þegar veður batnaði.'],
    ['windows-1256', ARABIC],
    ['windows-1256', 'دمشق'],
    ['windows-1256', 'في'],
    ['windows-1256', 'رويترز: عودة'],
    ['windows-1256', 'Meridian News - قال متحدث باسم الشركة'],
    ['windows-1256', '1994: افتتاح الجسر الجديد في المدينة'],
    ['windows-1256', 'عِنْدَما نَسْعَدُ بِهَديَّةِ العَلْقَمِ'],
    ['windows-1251', 'Министр сказал, что корабль прибыл в порт'],
    ['windows-1251', 'МОСТ ОТКРЫТ. Капитан доволен'],
    ['koi8-r', 'Министр сказал, что корабль прибыл в порт утром'],
    ['windows-1253', 'Ο υπουργός είπε ότι το πλοίο έφτασε στο λιμάνι'],
    ['windows-1255', 'השר אמר שהאונייה הגיעה לנמל'],
    ['windows-874', 'รัฐมนตรีกล่าวว่าเรือมาถึงท่าเรือแล้ว'],
    ['windows-1250', 'Minister powiedział, że statek wpłynął do portu o świcie, a załoga jest już bezpieczna.'],
    ['windows-1250', 'Ministr řekl, že loď připlula do přístavu ráno a posádka je v bezpečí.'],
    ['windows-1254', 'Bakan, geminin limana ulaştığını ve mürettebatın güvende olduğunu söyledi.'],
  ];
  for (const [encoding, text] of texts) {
    test(`${encoding}: ${text}`, () => {
      assert.deepEqual(decode(encodeSingle(text, encoding)), { text, encoding });
      const long = `${'An introduction in English. '.repeat(3000)}\n${text}\n`;
      if (encoding !== 'windows-1252') return;
      assert.deepEqual(decode(encodeSingle(long, encoding)), { text: long, encoding });
    });
  }
});

describe('decode: English with nothing but quotation marks beyond ASCII', () => {
  for (const text of ['It’s the captain’s, don’t they’re. ', '“Stop,” he said – “it’s late.” ', '“A”, ‘B’ … ']) {
    test(text, () => {
      const long = text.repeat(400);
      assert.deepEqual(decode(encodeSingle(long, 'windows-1252')), { text: long, encoding: 'windows-1252' });
    });
  }
});

describe('decode: two bytes a character', () => {
  const japanese = '大臣は、船が朝に港に到着したと述べた。乗組員は全員無事だという。';
  const texts: readonly (readonly [encoding: string, text: string])[] = [
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', '部长说，这艘船今天早上抵达港口，船员全部安全。'],
    ['big5', '部長說，這艘船今天早上抵達港口，船員全部安全。'],
    ['euc-kr', '장관은 배가 아침에 항구에 도착했다고 말했다. 선원들은 모두 안전하다.'],
  ];
  for (const [encoding, text] of texts) {
    test(`${encoding}: ${text}`, () => assert.deepEqual(decode(encodeDouble(text, encoding)), { text, encoding }));
  }
});

describe('decode: what is no text', () => {
  test('nothing, white space and a lone mark are empty', () => {
    for (const text of ['', ' \r\n\t\n', '\ufeff', '\ufeff\n', '\u00a0\u3000']) {
      assert.deepEqual(decode(bytesOf(text)), { problem: 'empty' });
    }
    assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe)), { problem: 'empty' });
  });

  test('bytes with NUL or many control characters are binary', () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
    assert.deepEqual(decode(Uint8Array.from(png)), { problem: 'binary' });
    assert.deepEqual(decode(bytesOf('a text\0with a NUL')), { problem: 'binary' });
    assert.deepEqual(decode(bytesOf('\u0001\u0002\u0003\u0004 abc'.repeat(20))), { problem: 'binary' });
    const packed = Uint8Array.from({ length: 4000 }, (_, i) => 1 + (((i * 7919) ^ (i >> 3)) % 255));
    assert.deepEqual(decode(packed), { problem: 'binary' });
  });

  test('a stray control character leaves a text a text', () => {
    assert.deepEqual(decode(bytesOf('A short text\u001a')), { text: 'A short text\u001a', encoding: 'utf-8' });
    assert.deepEqual(decode(bytesOf('\u0001HEAD\u0002')), { text: '\u0001HEAD\u0002', encoding: 'utf-8' });
  });
});

describe('decode', () => {
  test('gives back any text that was written as UTF-8 or UTF-16 with a mark', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', 'ب', '漢', '😀', '\n', ' ', '\f', '’'), minLength: 1 });
    fc.assert(
      fc.property(text, (text) => {
        fc.pre(/\S/u.test(text));
        assert.deepEqual(decode(bytesOf(text)), { text, encoding: 'utf-8' });
        for (const encoding of ['utf-16le', 'utf-16be'] as const) {
          assert.deepEqual(decode(encodeWide(`\ufeff${text}`, encoding)), { text, encoding });
        }
      }),
    );
  });

  test('never throws, and gives a text with LF only, or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(bytes);
        if ('problem' in decoded) return;
        assert.ok(!decoded.text.includes('\r') && !decoded.text.includes('\0'));
        assert.deepEqual(decode(Uint8Array.from(bytes)), decoded);
      }),
      { numRuns: 500 },
    );
  });
});
