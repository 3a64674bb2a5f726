/**
 * The one door to chardet, and what its guesses are worth: which encoding the bytes of a text are in that are neither
 * UTF-8 nor UTF-16. The letters that decide stand in `alphabets.ts`.
 */
import { analyse } from 'chardet';
import { type Alphabet, LATIN, SCRIPTS } from './alphabets.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Bytes looked at, from shortly before the first one beyond ASCII. More does not change a decision, only its time. */
const SAMPLE = 32_768;
const BEFORE = 512;

/** WHATWG labels for chardet's names of multi-byte encodings. */
const MULTI_BYTE: Readonly<Record<string, string>> = {
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  GB18030: 'gb18030',
  Big5: 'big5',
};

/** Share of common letters at which a script is beyond doubt; real texts have 0.7 to 0.95, misread ones under 0.5. */
const SURE_OF_SCRIPT = 0.6;
/** Confidence (of 100) at which chardet's word on a multi-byte encoding is taken. */
const SURE_OF_MULTI_BYTE = 50;
/** What another Latin alphabet must reach, and how far it must be ahead of Windows-1252's best, to be preferred. */
const SURE_OF_LATIN = 0.95;
const LATIN_AHEAD = 0.1;
/** Characters beyond ASCII that a text must have for that: fewer say nothing about its language. */
const LATIN_CHARACTERS = 6;

/**
 * The WHATWG label of the encoding that `bytes` are most likely in. To be asked only of bytes that are not UTF-8;
 * without a sign of anything else the answer is `windows-1252`. Deterministic.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  if (hasNothingTelling(sample)) return 'windows-1252';
  const { foreign, accented } = letterRuns(sample);
  const likely = foreign > accented ? best(SCRIPTS, sample) : latin(sample);
  if (likely.score >= (foreign > accented ? SURE_OF_SCRIPT : SURE_OF_LATIN)) return likely.encoding;
  for (const { name, confidence } of analyse(sample)) {
    const label = MULTI_BYTE[name];
    if (label !== undefined && confidence >= SURE_OF_MULTI_BYTE && decodes(sample, label)) return label;
  }
  return likely.encoding;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - BEFORE);
  return bytes.subarray(start, start + SAMPLE);
}

/**
 * Letters beyond ASCII, counted by the company they keep. In a Latin text they stand singly among ASCII letters
 * (`accented`); in any other script words consist of nothing else (`foreign`, words of two letters and more). From
 * 0xC0 on, all single-byte encodings have letters; below, they differ.
 */
function letterRuns(bytes: Uint8Array): { readonly foreign: number; readonly accented: number } {
  const totals = { foreign: 0, accented: 0 };
  let high = 0;
  let ascii = 0;
  const endWord = () => {
    if (ascii > 0) totals.accented += high;
    else if (high > 1) totals.foreign += high;
    high = 0;
    ascii = 0;
  };
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if (isAsciiLetter(byte)) ascii += 1;
    else endWord();
  }
  endWord();
  return totals;
}

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

interface Likely {
  readonly encoding: string;
  /** How well the text fits the alphabet, up to 1. */
  readonly score: number;
}

/** The alphabet that the bytes fit best; of equals the first. */
function best(alphabets: readonly Alphabet[], sample: Uint8Array): Likely {
  let found: Likely = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  const counts = histogram(sample);
  for (const alphabet of alphabets) {
    const score = fit(sample, counts, alphabet);
    if (score > found.score) found = { encoding: alphabet.encoding, score };
  }
  return found;
}

/** Punctuation, spaces and signs that the Windows encodings share: they do not tell one from another. */
const SHARED = /[\p{ASCII}\p{Pd}\p{Pi}\p{Pf}\p{Zs}\p{Cf}…•·„‚©®™€£°§،؛؟]/u;

/** What a byte is in the eyes of an alphabet. */
interface ByteTable {
  /** Bytes that tell one encoding from another. */
  readonly telling: readonly number[];
  /** Those of them that are letters of the alphabet. */
  readonly letters: readonly number[];
  readonly isSmall: readonly boolean[];
  readonly isCapital: readonly boolean[];
}

const tables = new WeakMap<Alphabet, ByteTable>();

function tableOf(alphabet: Alphabet): ByteTable {
  const made = tables.get(alphabet);
  if (made !== undefined) return made;
  const letters = new Set(alphabet.letters);
  const characters = Array.from({ length: 256 }, (_, byte) => decodeByte(byte, alphabet.encoding));
  const telling = [...characters.keys()].filter((byte) => !SHARED.test(characters[byte] ?? ''));
  const table: ByteTable = {
    telling,
    letters: telling.filter((byte) => letters.has((characters[byte] ?? '').toLowerCase())),
    isSmall: characters.map((character) => /(?!\p{ASCII})\p{Ll}/u.test(character)),
    isCapital: characters.map((character) => /(?!\p{ASCII})\p{Lu}/u.test(character)),
  };
  tables.set(alphabet, table);
  return table;
}

function decodeByte(byte: number, encoding: string): string {
  const bytes = Uint8Array.of(byte);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** How often each byte stands in the sample. */
function histogram(sample: Uint8Array): readonly number[] {
  const counts = new Array<number>(256).fill(0);
  for (const byte of sample) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}

/**
 * Share of the alphabet's letters among the telling bytes, less what makes a text implausible: a capital behind a
 * small letter. Undefined bytes and control characters are letters that no alphabet has.
 */
function fit(sample: Uint8Array, counts: readonly number[], alphabet: Alphabet): number {
  const table = tableOf(alphabet);
  const sum = (bytes: readonly number[]) => bytes.reduce((total, byte) => total + (counts[byte] ?? 0), 0);
  const all = sum(table.telling);
  if (all === 0) return 0;
  const turned = alphabet.cased === true ? turnedCase(sample, table) : 0;
  return Math.min(1, (sum(table.letters) - turned + (alphabet.advance ?? 0)) / all);
}

/** Capitals that stand directly behind a small letter. */
function turnedCase(sample: Uint8Array, { isSmall, isCapital }: ByteTable): number {
  let turned = 0;
  for (let i = 1; i < sample.length; i += 1) {
    if (isCapital[sample[i] ?? 0] === true && isSmall[sample[i - 1] ?? 0] === true) turned += 1;
  }
  return turned;
}

const WESTERN = LATIN.filter(({ encoding }) => encoding === 'windows-1252');
const OTHER_LATIN = LATIN.filter(({ encoding }) => encoding !== 'windows-1252');

/** Whether there are only quotation marks, dashes and the like beyond ASCII, as in most English texts. */
function hasNothingTelling(sample: Uint8Array): boolean {
  const telling = new Set(WESTERN.slice(0, 1).flatMap((alphabet) => tableOf(alphabet).telling));
  return sample.every((byte) => !telling.has(byte));
}

function latin(sample: Uint8Array): Likely {
  const western = best(WESTERN, sample);
  const other = best(OTHER_LATIN, sample);
  const telling = sample.filter((byte) => byte >= 0x80).length;
  const sure = other.score >= SURE_OF_LATIN && other.score >= western.score + LATIN_AHEAD;
  return sure && telling >= LATIN_CHARACTERS ? other : western;
}

/** Whether the bytes are well formed in a multi-byte encoding; the sample may end within a character. */
function decodes(bytes: Uint8Array, encoding: string): boolean {
  const whole = bytes.length < SAMPLE ? bytes : bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  try {
    new TextDecoder(encoding, { fatal: true }).decode(whole);
    return true;
  } catch {
    return false;
  }
}
