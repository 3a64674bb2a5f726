/**
 * An archive for measuring: articles of about 530 words in the shapes that saved pages have, the same for the same
 * number. Its sentences mean little; its lines are as long, as dated and as full of names as those of newspapers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

const SEED = 1994;
const WORDS_AN_ARTICLE = 530;

const list = (text: string): readonly string[] => text.split(/\s+/);

const WORDS =
  list(`the a of to in and that on for with at by from was were said would had has have not but which who after
  before when while over under about against between through during without within until since because although harbour
  council river bridge market ferry school hospital court police minister committee engineer captain teacher doctor union
  company office report plan budget vote debate strike storm flood repair contract price tax road station train quay crane
  warehouse museum library theatre museum newspaper letter meeting statement question answer decision agreement dispute
  increase decline opening closing building clearing carrying keeping holding leaving returning finding losing winning new
  old large small early late public private local national foreign empty heavy quiet difficult expected former several
  other many few most first second last two three four five ten twelve hundred thousand million per cent year month week`);
const NAMES = list('Ada Tom Ruth Ines Gerard Maeve Colin Petra Omar Lena Viktor Salma Jonas Edith Ravi Nora');
const SURNAMES = list(
  'Lunt Marrow Addy Caldeira Voss Lorimer Batt Quill Haddad Brandt Orlov Nasser Weiss Pell Rao Finch',
);
const PLACES = list(
  'Norway Portugal Syria Turkey Cairo Lisbon Oslo France Germany Brazil Kenya Japan Oman Jordan Peru',
);
const TOWNS = list('OSTMERE CALDER ALDMERE SALTMARSH');
const MONTHS = list('January February March April May June July August September October November December');
const RESIDUE = ['Share', 'Tweet', 'Print this article', 'Read more', 'TT', '20', 'Advertisement', '17 comments'];

/** Draws numbers in a fixed order. */
class Dice {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(seed: number) {
    const numbers = fc.array(fc.noBias(fc.nat(1_000_003)), { minLength: 900, maxLength: 900, size: 'max' });
    this.#numbers = fc.sample(numbers, { seed, numRuns: 1 })[0] ?? [];
  }

  below(end: number): number {
    this.#next = (this.#next + 1) % this.#numbers.length;
    return ((this.#numbers[this.#next] ?? 0) + this.#next * 7919) % end;
  }

  of(items: readonly string[]): string {
    return items[this.below(items.length)] ?? '';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(dice: Dice): string {
  const words = Array.from({ length: 9 + dice.below(16) }, () => {
    const kind = dice.below(24);
    if (kind === 0) return `${dice.of(NAMES)} ${dice.of(SURNAMES)}`;
    if (kind === 1) return dice.of(PLACES);
    if (kind === 2 && dice.below(4) === 0) return `on ${1 + dice.below(28)} ${dice.of(MONTHS)}`;
    return dice.of(WORDS);
  });
  const text = capital(words.join(' '));
  return dice.below(7) === 0 ? `“${text},” ${dice.of(SURNAMES)} said.` : `${text}.`;
}

function paragraphs(dice: Dice): readonly string[] {
  const found: string[] = [];
  for (let words = 0; words < WORDS_AN_ARTICLE; ) {
    const text = Array.from({ length: 2 + dice.below(3) }, () => sentence(dice)).join(' ');
    words += text.split(' ').length;
    found.push(text);
  }
  return found;
}

function headline(dice: Dice): string {
  return Array.from({ length: 6 + dice.below(5) }, () => capital(dice.of(WORDS))).join(' ');
}

/** One article as saved: with its date printed, in its dateline, in a caption only, or nowhere. */
export function article(n: number): string {
  const dice = new Dice(SEED + n);
  const [first = '', ...rest] = paragraphs(dice);
  const [day, month, year] = [1 + dice.below(28), dice.of(MONTHS), 1990 + dice.below(30)];
  const title = headline(dice);
  const byline = `By ${dice.of(NAMES)} ${dice.of(SURNAMES)}`;
  const shape = dice.below(4);
  const head = [
    [title, byline, `Published: ${day} ${month} ${year}`, first],
    [title, `${dice.of(TOWNS)}, ${month.slice(0, 3)} ${day}, ${year} - ${first}`],
    [title, `${day} ${month} ${year}: ${sentence(dice)} (Courier/${dice.of(SURNAMES)})`, 'TT', '20', title, first],
    [title, byline, first],
  ][shape] ?? [title];
  const middle = rest.toSpliced(2, 0, capital(`${dice.of(WORDS)} ${dice.of(WORDS)} ${dice.of(WORDS)}`));
  const tail = Array.from({ length: dice.below(4) }, () => dice.of(RESIDUE));
  return `${[...head, ...middle, ...tail].join('\n\n')}\n`;
}

/** Write `count` articles below a folder, a hundred a folder. */
export function writeArchive(folder: string, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const path = join(folder, String(Math.floor(n / 100)).padStart(3, '0'), `${String(n).padStart(6, '0')}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, article(n));
  }
}
