import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../src/read/decode.js';
import { layoutEncoding, layoutStories, taggedText } from '../../src/read/layout-export.js';

const tagged = (lines: readonly string[]) => taggedText(lines)?.paragraphs ?? null;
const shown = (...lines: readonly string[]) => tagged(lines)?.map(({ text }) => text.trim());
const inXpress = (text: string, encoding = 1) => shown(`<v7.20><e${encoding}>`, `@Body:${text}`)?.[1];
const inIndesign = (text: string) => shown('<ASCII-WIN>', `<pstyle:Body>${text}`)?.[1];

describe('XPress Tags', () => {
  test('codes for letters show nothing', () => {
    assert.equal(inXpress('A <B>bold<B> and <I>slanted<$> <z12f"Times>Bold"k-3>word<z$f$>'), 'A bold and slanted word');
    assert.equal(inXpress('<*p(9,0,0,11,0,0,g,"U.S. English")><@Dateline>LORNE<@$p>'), 'LORNE');
  });

  test('signs show what they are', () => {
    assert.equal(
      inXpress(String.raw`one<\n>two ta<\h>ble <\<>3<\> tom<\@>quay.example <\\> end`),
      'one\u2028two table <3<\\> tom@quay.example \\ end',
    );
    assert.equal(inXpress(String.raw`<\#147>No<\#148> <\#150> <\#8364>5`), '“No” – €5');
    assert.equal(inXpress(String.raw`<\#210>No<\#211>`, 0), '“No”');
  });

  test('what people write in angle brackets stays', () => {
    for (const text of [
      'if a < b and b > c',
      '<tom@quay.example>',
      '<https://quay.example/a>',
      '<see separate story>',
      'a <',
    ])
      assert.equal(inXpress(text), text);
  });

  test('letters of fonts of signs show signs', () => {
    assert.equal(inXpress('over.<f"ZapfDingbats">n<f$> l'), 'over.■ l');
  });

  test('a style holds until another is named, and definitions have no text', () => {
    const lines = ['<v6.50><e1>', '@Body=[S]<*Jp(0,0)f"Times">', '@Head:One', '', 'Two', '@$:Three'];
    assert.deepEqual(
      tagged(lines)?.map(({ style, text }) => [style, text]),
      [
        ['', ''],
        ['', ''],
        ['Head', 'One'],
        ['Head', ''],
        ['Head', 'Two'],
        ['$', 'Three'],
      ],
    );
  });

  test('without their first line they are told by the names of styles', () => {
    assert.ok(tagged(['@HED:One', '@BODY:Two']));
    assert.ok(tagged(['@kicker:One', '@head:Two', '@by:Three', 'Four']));
    for (const lines of [['@ana: One', '@tom: Two'], ['@HED:One', 'Two'], ['One', '@HED:Two', '@BODY:Three'], []])
      assert.equal(tagged(lines), null);
  });
});

describe('InDesign Tagged Text', () => {
  test('tags show nothing, characters and escaped signs what they are', () => {
    assert.equal(inIndesign('A <ct:Italic>slanted<ct:> word <0x2014> <0x201C>No<0x201D>'), 'A slanted word — “No”');
    assert.equal(inIndesign(String.raw`\<5 and \>6 \\ a<0x000A>b ta<0x00AD>ble`), '<5 and >6 \\ a\u2028b table');
    assert.equal(inIndesign('a <HyperlinkStart:=<HyperlinkName:x><Hyp:=<HypDest:3>>>link<HyperlinkEnd:>'), 'a link');
    assert.equal(inIndesign('over.<cf:Zapf Dingbats>n<cf:> n'), 'over.■ n');
    assert.equal(inIndesign('<0xD83D><0xDE00>'), '😀');
  });

  test('what is no tag stays', () => {
    for (const text of ['a < b', 'a <', '<tom@quay.example>', 'a <b', 'x <ct:Bold'])
      assert.equal(inIndesign(text), text);
  });

  test('a definition may run on over lines', () => {
    assert.deepEqual(
      shown('<UNICODE-MAC>', '<Version:7><DefineParaStyle:BODY=<Nextstyle:BODY>', '<cSize:9>>', '<ParaStyle:BODY>One'),
      ['', '', '', 'One'],
    );
  });

  test('the first style of a line is its own', () => {
    const [, row] = tagged(['<ASCII-MAC>', '<pstyle:Table><tStart:1,2><clStart:1,1><pstyle:Cell>One<clEnd:>']) ?? [];
    assert.equal(row?.style, 'Table');
  });

  test('without its first line it is told by two paragraphs', () => {
    assert.ok(tagged(['<pstyle:A>One', '<pstyle:B>Two']));
    assert.equal(tagged(['<pstyle:A>One', 'Two']), null);
  });
});

describe('layoutStories', () => {
  test('begin with first lines of their own, or with a headline and a byline below text', () => {
    const story = ['@Head:One', '@By:Ana Quill', '@Body:Text.'];
    assert.deepEqual(layoutStories(['<v7.20><e1>', ...story, '', '<v7.20><e1>', ...story]), [5]);
    assert.deepEqual(layoutStories([...story, '', '@Kicker:News', ...story]), [4]);
    assert.deepEqual(layoutStories([...story, '@Head:Two', '@Body:Text.']), []);
    assert.equal(layoutStories(['A text.']), null);
  });
});

describe('layoutEncoding', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');

  test('is what the first line says', () => {
    assert.equal(layoutEncoding(bytes('<v6.50><e0>')), 'macintosh');
    assert.equal(layoutEncoding(bytes('<v6.50><e1>')), 'windows-1252');
    assert.equal(layoutEncoding(bytes('<ANSI-MAC>')), 'macintosh');
    for (const text of ['<v6.50>', '<v9.00><e9>', '<ASCII-MAC>', '<html>', ''])
      assert.equal(layoutEncoding(bytes(text)), null);
  });

  test('decides over bytes that are no UTF-8', () => {
    const decoded = decode(bytes('<v6.50><e0>\r@Head:Caf\x8e'));
    assert.deepEqual(decoded, { text: '<v6.50><e0>\n@Head:Café', encoding: 'macintosh' });
  });
});
