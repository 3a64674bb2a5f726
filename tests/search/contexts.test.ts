import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { HitContext, SearchEngine } from '../../src/search/client/protocol.js';
import { asking } from './archive.js';
import { article, tempArchive } from './temp-archive.js';

const FAR = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';

const FILES = {
  'a.md': article(
    { title: 'A lantern', date: '1995-06-20', standfirst: 'Lanterns are lit again' },
    `The lantern of Talberg hangs here. ${FAR} ${FAR} until another lantern comes.`,
    'No word of it here.',
    'A small lantern, a large lantern; no lamp.',
  ),
};

/** A context as one line: hits in brackets, cuts as dots. */
function shown({ parts, cutBefore, cutAfter }: HitContext): string {
  const text = parts.map(({ text: part, hit }) => (hit ? `[${part}]` : part)).join('');
  return `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`;
}

describe('contexts', () => {
  let engine: SearchEngine;
  before(async () => {
    // A portable index has the texts; articles' records are not at hand here.
    ({ engine } = await tempArchive(FILES, { portable: true }));
  });

  const contexts = async (query: string, limit: number | null = null) => {
    const { hits } = await engine.search(asking(query));
    const [found] = await engine.contexts({ query, hits, limit });
    assert.ok(found !== undefined);
    return found;
  };

  test('are every place with the words around it, the standfirst first', async () => {
    const { contexts: found, total } = await contexts('lantern');
    assert.deepEqual(found.map(shown), [
      '[Lanterns] are lit again',
      'The [lantern] of Talberg hangs here. One two three four five six seven eight…',
      '…six seven eight nine ten eleven twelve thirteen fourteen fifteen until another [lantern] comes.',
      'A small [lantern], a large [lantern]; no lamp.',
    ]);
    const places = found.map(({ field, paragraph }) => `${field} ${paragraph}`);
    assert.deepEqual(places, ['standfirst 0', 'text 0', 'text 0', 'text 2']);
    assert.equal(total, 4);
  });

  test('are as many as are asked for, and are counted all', async () => {
    const { contexts: found, total } = await contexts('lantern', 2);
    assert.deepEqual([found.length, total], [2, 4]);
  });

  test('say what was found, as it stands in the text', async () => {
    assert.deepEqual((await contexts('lantern "no lamp"')).found, ['Lanterns', 'lantern', 'no lamp']);
  });

  test('have the words next to the hit for a text fragment', async () => {
    const [, second] = (await contexts('=lantern')).contexts;
    assert.deepEqual(second?.quote, { prefix: 'fifteen until another', exact: 'lantern', suffix: 'comes' });
  });

  test('mark phrases as one, and nothing of what is excluded or stands in another field', async () => {
    const parts = (await contexts('"large lantern" -sofa title:lantern')).contexts.map(shown);
    assert.deepEqual(parts, ['A small lantern, a [large lantern]; no lamp.']);
  });

  test('are none where no words are looked for', async () => {
    assert.deepEqual((await contexts('lang:en')).contexts, []);
  });
});
