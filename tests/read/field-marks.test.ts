import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markedParagraphs } from '../../src/read/field-marks.js';

const read = (text: string) =>
  markedParagraphs(text.split('\n'))?.map(({ style, text: said }) => `${style}: ${said.trim()}`);

describe('markedParagraphs', () => {
  test('reads names between signs, in the form of the first line', () => {
    const forms: readonly (readonly [string, string])[] = [
      ['[HEAD]One', '[BY]Ana Quill\n[TEXT]Two'],
      ['{hed}One{/hed}', '{by}Ana Quill{/by}\n{body}Two{/body}'],
      ['@@HL One', '@@BY Ana Quill\n@@TX Two'],
      ['.HEADLINE One', '.BYLINE Ana Quill\n.TEXT Two'],
      ['=HED One', '=BYL Ana Quill\n=TXT Two'],
      ['*HED*One', '*BY*Ana Quill\n*TXT*Two'],
      ['HEADLINE>>One', 'BYLINE>>Ana Quill\nTEXT>>Two'],
      ['<HL>One</HL>', '<BY>Ana Quill</BY>\n<TX>Two'],
    ];
    for (const [first, rest] of forms) {
      const said = markedParagraphs(`${first}\n${rest}`.split('\n'))?.map(({ text }) => text.trim());
      assert.deepEqual(said, ['One', 'Ana Quill', 'Two'], first);
    }
  });

  test('a field goes on until it is closed or another begins', () => {
    assert.deepEqual(read('[HED]One\n[BY]Two\nThree\n[TEXT]Four\n[PP]Five\n[END]\nSix'), [
      'HED: One',
      'byline: Two',
      'byline: Three',
      'TEXT: Four',
      'TEXT: Five',
      ': ',
      ': Six',
    ]);
    assert.deepEqual(read('[HED]One[/HED]\nTwo\n[TEXT]Three[/TEXT]\n[BY]Four'), [
      'HED: One',
      ': Two',
      'TEXT: Three',
      'byline: Four',
    ]);
  });

  test('names that are no field stay in the text', () => {
    assert.equal(read('[HED]One\n[BY]Two\n[TEXT]Three\n[sic] Four [/b]')?.at(-1), 'TEXT: [sic] Four [/b]');
  });

  test('pages in HTML and a few signs are no marks', () => {
    for (const text of [
      '<html>\n<head>\n<title>One</title>\n<body>\n<p>Two',
      '[HED]One\n[BY]Two',
      '[By Telegraph]\nOne\nTwo',
      'One\n[HED]Two\n[BY]Three\n[TEXT]Four',
      '',
    ])
      assert.equal(read(text), undefined, text);
  });
});
