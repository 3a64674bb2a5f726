/** Related articles as the last build found them, in a file of the cache. */
import type { ArticleId } from '../record/brands.js';
import { signedJson } from '../store/signed-json.js';
import type { AllRelated, RelatedFound } from './related.js';
import type { RelatedMemory } from './relations.js';

interface Written {
  readonly key: string;
  readonly print: number;
  readonly found: readonly (readonly [id: ArticleId, print: number, related: readonly ArticleId[]])[];
}

const FILE = signedJson<Written>('related.json');

/**
 * What is known in `folder`; `key` stands for what finds them, and with another one nothing is known, nor where it is to
 * be found `anew`. To load throws `DamagedStore` where the file is not as it was written.
 */
export function storedRelated(folder: string, key: string, { anew }: { readonly anew: boolean }): RelatedMemory {
  return {
    load(): AllRelated | null {
      const written = anew ? null : FILE.read(folder);
      if (written?.key !== key) return null;
      const { print, found } = written;
      return {
        print,
        of: new Map(found.map(([id, print, related]): [ArticleId, RelatedFound] => [id, { print, related }])),
      };
    },
    save({ print, of }) {
      FILE.write(folder, { key, print, found: Array.from(of, ([id, { print, related }]) => [id, print, related]) });
    },
  };
}
