/**
 * Forms of words by the rules of a Hunspell dictionary (the manual page hunspell(5)): `SFX D 0 ed [^ey]` puts `ed` behind
 * words with the flag D that end in neither `e` nor `y`, `PFX A 0 re .` puts `re` before those with the flag A.
 */

interface Affix {
  readonly flag: string;
  /** What goes from the word before the affix is put on. */
  readonly stripped: string;
  readonly added: string;
  /** What the word must be like. */
  readonly condition: RegExp;
}

/** Whether a word is a form of one that `flagsOf` knows; it gives the flags of a word, null where there is none. */
export type FormTest = (word: string, flagsOf: (word: string) => string | null) => boolean;

const RULE = /^(SFX|PFX) (\S) +(\S+) +(\S+) +(\S+)$/gm;
/** Stands for nothing. */
const NOTHING = '0';

/** Read the rules of an affix file. One prefix and one suffix at most are taken off a word. */
export function readAffixes(rules: string): FormTest {
  const [prefixes, suffixes]: [Affix[], Affix[]] = [[], []];
  for (const [, kind, flag = '', strip = '', added = '', condition = ''] of rules.matchAll(RULE)) {
    const stripped = strip === NOTHING ? '' : strip;
    if (kind === 'PFX') prefixes.push({ flag, stripped, added, condition: new RegExp(`^${condition}`) });
    else suffixes.push({ flag, stripped, added, condition: new RegExp(`${condition}$`) });
  }
  const withoutPrefix = (word: string, { stripped, added, condition }: Affix): string | null => {
    const base = word.startsWith(added) ? stripped + word.slice(added.length) : null;
    return base !== null && condition.test(base) ? base : null;
  };
  const withoutSuffix = (word: string, { stripped, added, condition }: Affix): string | null => {
    const base = word.endsWith(added) ? word.slice(0, -added.length) + stripped : null;
    return base !== null && condition.test(base) ? base : null;
  };
  return (word, flagsOf) => {
    const has = (base: string | null, ...flags: readonly string[]) => {
      const own = base === null ? null : flagsOf(base);
      return own !== null && flags.every((flag) => own.includes(flag));
    };
    const hasPrefix = (stem: string, ...flags: readonly string[]) =>
      prefixes.some((prefix) => has(withoutPrefix(stem, prefix), prefix.flag, ...flags));
    return (
      hasPrefix(word) ||
      suffixes.some((suffix) => {
        const stem = withoutSuffix(word, suffix);
        return stem !== null && (has(stem, suffix.flag) || hasPrefix(stem, suffix.flag));
      })
    );
  };
}
