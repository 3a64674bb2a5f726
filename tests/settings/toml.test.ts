import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readToml } from '../../src/settings/toml.js';

function values(...lines: readonly string[]): unknown {
  const reading = readToml(lines);
  // A comma stands behind the last value, which YAML takes and JSON does not.
  return reading.ok ? JSON.parse(reading.lines.join('').replace(/,\}$/, '}')) : reading;
}

describe('readToml', () => {
  test('gives each key on its own line, and as many lines as there are', () => {
    assert.deepEqual(readToml(['title = "A"', '', '"odd key" = 2', '[params]', 'x = true']), {
      ok: true,
      lines: ['{"title": "A",', '', '"odd key": 2,', '"params": {"x":true},', '}'],
    });
  });

  test('dates stay what is written', () => {
    assert.deepEqual(values('a = 1994-03-05', 'b = 1994-03-05T08:00:00-05:00'), {
      a: '1994-03-05',
      b: '1994-03-05T08:00:00.000-05:00',
    });
  });

  test('a key that is told in another way is there all the same', () => {
    assert.deepEqual(values('"t\\u0069tle" = "A"', 'a.b.c = 2'), { title: 'A', a: { b: { c: 2 } } });
  });

  test('tells the line of a fault', () => {
    const reading = readToml(['title = "A"', 'title = "B"']);
    assert.deepEqual([reading.ok, reading.ok ? null : reading.line], [false, 2]);
  });

  test('an empty document has nothing', () => {
    assert.deepEqual(readToml([]), { ok: true, lines: [] });
    assert.deepEqual(values(''), {});
  });
});
