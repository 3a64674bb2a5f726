import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remembered } from '../../src/lines/remembered.js';

const length = (text: string) => String(text.length);

test('a remembered answer is the answer, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 3000 }), (asked) => {
      const answer = remembered(length);
      for (const text of asked) assert.equal(answer(text), length(text));
    }),
    { numRuns: 20 },
  );
});

test('what was asked just before is not worked out again, and "nothing" is an answer', () => {
  const asked: string[] = [];
  const answer = remembered((text): null => {
    asked.push(text);
    return null;
  });
  answer('By Ana Quill');
  answer('By Ana Quill');
  assert.deepEqual(asked, ['By Ana Quill']);
});

test('answers do not pile up: after very many others one is worked out again', () => {
  let times = 0;
  const answer = remembered((text) => {
    if (text === 'first') times += 1;
    return text;
  });
  answer('first');
  for (let at = 0; at < 5000; at += 1) answer(`line ${at}`);
  answer('first');
  assert.equal(times, 2);
});
