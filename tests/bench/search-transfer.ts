/** What a query loads over a network: bytes as a host sends them, and how many requests wait for each other. */
import { gzipSync } from 'node:zlib';
import type { SiteFile } from '../../src/listings/site-file.js';
import { arabicStem } from '../../src/search/client/arabic.js';
import { createEngine } from '../../src/search/client/engine.js';
import { englishStem } from '../../src/search/client/english.js';
import { indexFileIn } from '../../src/search/client/index-file.js';
import type { IndexFile, SearchRequest } from '../../src/search/client/protocol.js';
import { decodeWords } from '../../src/search/client/term-block.js';
import { byName } from '../search/archive.js';

export interface Transfer {
  /** Gzipped. */
  readonly bytes: number;
  readonly files: readonly string[];
  /** Rounds of requests, each of which waits for the one before. */
  readonly waves: number;
}

/** An engine whose files come in waves: all that was asked for by the time nothing else is left to do. */
export function inWaves(files: readonly SiteFile[]): { cost(request: SearchRequest): Promise<Transfer> } {
  const scripts = byName(files);
  let waiting: { readonly name: string; readonly give: (file: IndexFile) => void }[] = [];
  const engine = createEngine(
    {
      load: (name) => new Promise((give) => waiting.push({ name, give })),
      record: () => Promise.resolve(null),
    },
    { en: englishStem, ar: arabicStem },
  );
  return {
    async cost(request) {
      const loaded: string[] = [];
      let waves = 0;
      let isDone = false;
      const answered = engine.search(request).then(() => {
        isDone = true;
      });
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        const wave = waiting;
        waiting = [];
        if (wave.length > 0) waves += 1;
        for (const { name, give } of wave) {
          loaded.push(name);
          give(indexFileIn(name, scripts.get(name) ?? ''));
        }
      }
      await answered;
      const bytes = loaded.reduce((sum, name) => sum + gzipSync(scripts.get(name) ?? '').length, 0);
      return { bytes, files: loaded, waves };
    },
  };
}

/** Words of an index that one in ten articles has, and words that few have. */
export function frequencies(files: readonly SiteFile[]): {
  readonly common: readonly string[];
  readonly rare: readonly string[];
} {
  const scripts = byName(files);
  const names = [...scripts.keys()].filter((name) => name.startsWith('words/'));
  const words = names.flatMap((name) => decodeWords(indexFileIn(name, scripts.get(name) ?? '').data));
  const most = Math.max(...words.map(({ bits }) => bits));
  const those = (least: number, greatest: number) =>
    words
      .filter(({ word, bits }) => bits >= least && bits <= greatest && /^[a-z]{4,}$/.test(word))
      .map(({ word }) => word);
  return { common: those(most - 3, most), rare: those(2, 5) };
}
