/**
 * What an article is about: up to three of the top subjects of IPTC Media Topics, told by the words of its text. Where
 * nothing is clear there are none.
 */
import type { ParsedArticle } from '../../record/article.js';
import type { FacetEvidence, FacetValue } from '../../record/facet-value.js';
import type { TopicSettings } from '../../record/settings.js';
import { SUBJECT_CODES, SUBJECTS, type SubjectCode } from '../../record/subjects.js';
import { entryOfSubject } from '../../settings/subject-entries.js';
import { linesNaming, type Passage, passagesOf } from '../topics/passages.js';
import type { Lexicon } from './lexicon.js';
import { lexiconOf } from './lexicons.js';
import { matchTokens } from './matcher.js';
import type { Tell } from './node.js';
import { amountOf, type ClearSubject, clearSubjects, placeFactor } from './score.js';
import { tokensOf } from './tokens.js';

/**
 * Finds the subjects of an article whose text is in a language (BCP 47), strongest first; `passages` are its own, see
 * `passagesOf`.
 */
export type SubjectFinder = (
  article: ParsedArticle,
  lang: string,
  passages?: readonly Passage[],
) => readonly FacetValue[];

/** Words that are kept as the evidence of a subject. */
const MOST_FORMS = 12;

const NONE: readonly FacetValue[] = [];

/**
 * Make a finder for an archive with this authority file, whose entries rename and forbid subjects; it is pure. Texts in a
 * language without tables have no subjects.
 */
export function createSubjectFinder(topics: readonly TopicSettings[]): SubjectFinder {
  const entries = new Map(SUBJECT_CODES.map((code) => [code, entryOfSubject(topics, code)]));
  return (article, lang, passages = passagesOf(article)) => {
    const lexicon = lexiconOf(lang);
    if (lexicon === null) return NONE;
    const { told, words } = readPassages(passages, lexicon);
    return clearSubjects(told, words).flatMap((clear) => {
      const code = codeOf(clear);
      const entry = entries.get(code) ?? null;
      if (entry?.forbid === true) return [];
      const evidence = evidenceOf(article, clear, told);
      return [{ id: code, label: entry?.label ?? SUBJECTS[code], kind: 'topic', weight: clear.strength, evidence }];
    });
  };
}

/** A word of the lexicon over a whole article. */
export interface Told {
  readonly tell: Tell;
  /** Sum of what its places count. */
  places: number;
  /** Where it stands first. */
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

interface ArticleRead {
  readonly told: readonly Told[];
  /** Words of the article. */
  readonly words: number;
}

function readPassages(passages: readonly Passage[], lexicon: Lexicon): ArticleRead {
  const told: Told[] = [];
  const byTell = new Map<Tell, Told>();
  let words = 0;
  let ofText = 0;
  for (const passage of passages) {
    const factor = placeFactor(passage.where, ofText);
    if (factor === 0) continue;
    const tokens = tokensOf(passage.text);
    for (const { node, blocked, from, to } of matchTokens(lexicon, tokens)) {
      for (const tell of node.tells) {
        if ((blocked & (1 << tell.subject)) !== 0) continue;
        const known = byTell.get(tell);
        if (known === undefined) {
          const first = { tell, places: factor, passage, from, to };
          byTell.set(tell, first);
          told.push(first);
        } else known.places += factor;
      }
    }
    words += tokens.count;
    if (passage.where === 'text') ofText += tokens.count;
  }
  return { told, words };
}

function codeOf({ subject }: ClearSubject): SubjectCode {
  const code = SUBJECT_CODES[subject];
  if (code === undefined) throw new Error(`there is no subject ${subject}`);
  return code;
}

/** The words that told a subject most, as first printed, and the lines on which they stand. */
function evidenceOf(article: ParsedArticle, { subject }: ClearSubject, told: readonly Told[]): FacetEvidence {
  const strongest = told
    .filter(({ tell }) => tell.subject === subject)
    .sort((a, b) => amountOf(b) - amountOf(a) || a.tell.at - b.tell.at)
    .slice(0, MOST_FORMS);
  const forms = new Set<string>();
  const lines = new Set<number>();
  for (const { passage, from, to } of strongest) {
    const form = passage.text.slice(from, to);
    forms.add(form);
    for (const line of linesNaming(article.document, passage, form)) lines.add(line);
  }
  return { origin: 'text', rule: 'subject-words', lines: [...lines].sort((a, b) => a - b), forms: [...forms] };
}
