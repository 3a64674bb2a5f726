/** Where the text begins behind a front-matter block, so that nothing inside the block is taken for an article. */

/** Most lines a front-matter block may have; a `---` further down is a rule in the text. */
const LONGEST_BLOCK = 400;

/** Lines around a block, by what it is written in: YAML, TOML, JSON. */
const FENCES: readonly { readonly opening: RegExp; readonly closing: RegExp }[] = [
  { opening: /^---\s*[a-z]*\s*$/i, closing: /^(?:---|\.\.\.)\s*$/ },
  { opening: /^\+\+\+\s*$/, closing: /^\+\+\+\s*$/ },
  { opening: /^;;;\s*$/, closing: /^;;;\s*$/ },
];

/** Index of the first line after a closed front-matter block at the top of a file; 0 where there is none. */
export function frontMatterEnd(raw: readonly string[]): number {
  const closing = FENCES.find(({ opening }) => opening.test(raw[0] ?? ''))?.closing;
  if (closing === undefined) return 0;
  for (let i = 1; i < Math.min(raw.length, LONGEST_BLOCK); i += 1) if (closing.test(raw[i] ?? '')) return i + 1;
  return 0;
}
