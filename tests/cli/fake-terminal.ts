/** A terminal that remembers what was written to it. */
import { Writable } from 'node:stream';
import { createColors } from 'picocolors';
import type { Terminal } from '../../src/cli/terminal.js';

export interface FakeTerminal extends Terminal {
  /** What was written so far. */
  readonly written: { readonly out: string; readonly err: string };
}

export function fakeTerminal(
  options: { readonly colours?: boolean; readonly interactive?: boolean } = {},
): FakeTerminal {
  const written = { out: '', err: '' };
  const stream = (name: keyof typeof written) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const interactive = options.interactive === true;
  // What a stream to a window has beside a stream to a file.
  const window = { isTTY: interactive, columns: 80 };
  const colours = createColors(options.colours === true);
  return {
    out: Object.assign(stream('out'), window),
    err: Object.assign(stream('err'), window),
    interactive,
    outColours: colours,
    errColours: colours,
    written,
  };
}
