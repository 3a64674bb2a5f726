/** Reports of sport, in which towns are teams: whether an article is one, and where it names a team. */
import type { Passage } from '../topics/passages.js';
import { IS } from './lexicon.js';
import { gapAfter, isWord, type Reading, wordAt } from './reading.js';
import { GAP, SHAPE } from './scan.js';

const SPORT =
  /\b(?:soccer|football|rugby|cricket|baseball|basketball|hockey|tennis|golf|cycling|athletics|boxing|rowing|league|cup|premiership|championships?|playoffs?|standings|fixtures|semifinals?|quarterfinals?|midfielder|striker|goalkeeper|innings|wickets?|coach|goalless|grand prix|first division|squad)\b/i;
/** Passages and characters of each that are looked at. */
const PASSAGES = 4;
const GLANCE = 300;

/** Whether the beginning of an article speaks of a sport. */
export function isAboutSport(passages: readonly Passage[]): boolean {
  return passages
    .slice(0, PASSAGES)
    .some(({ text }) => SPORT.test(text.length > GLANCE ? text.slice(0, GLANCE) : text));
}

/** What teams do, as the word behind them: in rows of results, and in any sentence. */
const IN_ROWS: ReadonlySet<string> = new Set([
  'v',
  'vs',
  'at',
  'face',
  'host',
  'visit',
  'play',
  'meet',
  'lead',
  'trail',
]);
const IN_SENTENCES: ReadonlySet<string> = new Set([
  ...['beat', 'won', 'lost', 'drew', 'defeated', 'thrashed', 'crushed', 'edged', 'trounced', 'AT', 'hosted', 'faced'],
]);
/** Words before a team. */
const BEFORE_TEAMS: ReadonlySet<string> = new Set(['beat', 'v', 'vs', 'against', 'AT', 'defeated', 'thrashed', 'over']);

/**
 * Whether the words from `first` to `last` stand where a report of sport has a team: in a row of results beside a
 * number, before what teams do, before one of its players.
 */
export function isTeam(reading: Reading, first: number, last: number): boolean {
  if (!reading.isSport) return false;
  const { words, isTable } = reading;
  const gapBefore = first > 0 ? gapAfter(reading, first - 1) : GAP.end;
  if (gapBefore === GAP.opening) return false;
  if (gapAfter(reading, last) === GAP.space) {
    const next = wordAt(words, last + 1);
    if (isTable && (words.shapes[last + 1] === SHAPE.number || IN_ROWS.has(next))) return true;
    if (IN_SENTENCES.has(next) || (words.shapes[last + 1] === SHAPE.small && isWord(reading, last + 1, IS.role)))
      return true;
  }
  return gapBefore === GAP.space && BEFORE_TEAMS.has(wordAt(words, first - 1));
}
