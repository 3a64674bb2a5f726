/**
 * Subheadings: a short line by itself between paragraphs, the next of which has more to say. A run of such lines is a
 * list that lost its bullets, not a row of subheadings; two of them between full paragraphs are a subheading and one
 * of its own.
 */
import { couldBeSubheading } from '../lines/headline-shape.js';
import { endsSentence } from '../lines/line.js';

/** What is asked of a piece of the text. */
export interface Piece {
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered';
  /** Whether blank lines stand on both sides. */
  readonly alone: boolean;
  /** Whether a blank line stands above, and the next piece right below. */
  readonly opens: boolean;
}

/** `3. What it costs`, `Step 2: Dig`: the number is left out of account. */
const NUMBER = /^#?\d{1,2}[.):]\s+(?=\S)/;
/** A year by itself, over what happened in it. */
const YEAR = /^(?:1[5-9]|20)\d{2}$/;
/** Least length of the text below, and of the paragraph below a numbered subheading or behind a list. */
const TEXT = 60;
const PARAGRAPH = 120;
const LONG_PARAGRAPH = 200;
/** Longest subheading with its number. */
const LONGEST = 100;
/** Short lines in a row that are a list. */
const LIST = 3;

/** What an item of a list ends with where the list goes on. */
const GOES_ON = /[,;]$| (?:and|or|und|oder|et|ou|y|o)$/;

/** Parts of a recipe: what stands below is a list, often without bullets. */
const OF_RECIPE =
  /^(?:ingredients|directions|instructions|method|preparation|zutaten|zubereitung|ingrédients|préparation|ingredientes|preparación|elaboración|ingredienti|preparazione|ingrediënten|bereiding)(?: \(.{2,40}\))?:?$/i;
/** Above a comment or a row of links: an hour, a bar, a quotation's label. */
const OF_POST = /\d:\d{2}|\||^(?:quote|zitat|citation|cita)\b/i;
/** Subheadings right above their paragraphs, as briefs have them: one may be the first line of anything. */
const FEWEST_OPENING = 2;

/** Indices of pieces that stand right above their paragraphs as subheadings, where a text has several such. */
export function openingSubheadings(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = [...pieces.keys()].filter((i) => isOpening(pieces, i));
  const isFull = (i: number) => (pieces[i + 1]?.text.length ?? 0) >= TEXT || OF_RECIPE.test(pieces[i]?.text ?? '');
  return new Set(found.filter(isFull).length < FEWEST_OPENING ? [] : found);
}

function isOpening(pieces: readonly Piece[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece === undefined || next === undefined || piece.kind !== 'paragraph' || !piece.opens) return false;
  if (OF_RECIPE.test(piece.text)) return true;
  const isOverParagraph = next.kind === 'paragraph' && endsSentence(next.text);
  return isOverParagraph && piece.text.length <= LONGEST && !OF_POST.test(piece.text) && couldBeSubheading(piece.text);
}

/** Whether the piece at an index is a subheading. */
export function isSubheading(pieces: readonly Piece[], i: number): boolean {
  const [piece, next] = [pieces[i], pieces[i + 1]];
  if (piece === undefined || next === undefined || !couldBe(piece)) return false;
  if (isOneOfTwo(pieces, i)) return true;
  if (/^\p{Ll}/u.test(next.text) || next.text.length <= piece.text.length) return false;
  if (couldBe(next) && next.text.length < TEXT) return false;
  const above = shortAbove(pieces, i);
  if (above > 0 && (above + 1 < LIST || next.text.length < LONG_PARAGRAPH)) return false;
  if (isListed(pieces[i - 1], piece, next)) return false;
  if (NUMBER.test(piece.text)) return next.kind === 'paragraph' && next.text.length >= PARAGRAPH;
  return next.kind !== 'paragraph' || next.text.length > TEXT || endsText(next);
}

function couldBe({ kind, alone, text }: Piece): boolean {
  if (kind !== 'paragraph' || !alone || text.length > LONGEST) return false;
  return YEAR.test(text) || couldBeSubheading(text.replace(NUMBER, ''));
}

function endsText({ text }: Piece): boolean {
  return endsSentence(text) || text.endsWith(':');
}

const QUESTION = /[?؟]$/;

/**
 * A subheading and the first subheading of its own: a full paragraph stands above the two, and a long one below. A
 * question beneath a subheading opens an interview.
 */
function isOneOfTwo(pieces: readonly Piece[], i: number): boolean {
  const isUpper = isShort(pieces[i + 1]);
  if (isUpper === isShort(pieces[i - 1])) return false;
  const at = isUpper ? i : i - 1;
  const [above, upper, lower, below] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]];
  if (above === undefined || upper === undefined || lower === undefined || below === undefined) return false;
  if (QUESTION.test(lower.text) && (i > at || QUESTION.test(upper.text))) return false;
  if (NUMBER.test(upper.text) && NUMBER.test(lower.text)) return false;
  return (
    below.text.length >= LONG_PARAGRAPH &&
    endsText(below) &&
    above.text.length >= PARAGRAPH &&
    endsSentence(above.text) &&
    !isShort(above)
  );
}

function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && couldBe(piece);
}

/** An item of a list that lost its bullets: the line above announces it or goes on with it, and so does its own end. */
function isListed(above: Piece | undefined, piece: Piece, next: Piece): boolean {
  if (above === undefined || above.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (GOES_ON.test(above.text) || GOES_ON.test(piece.text)) return true;
  if (NUMBER.test(above.text) && NUMBER.test(piece.text) && isShort(above)) return true;
  if (above.text.endsWith(':')) return next.text.length < LONG_PARAGRAPH || !endsText(next);
  return next.text.length < LONG_PARAGRAPH && !endsSentence(above.text) && !endsText(next);
}

/** Short lines directly above one, as many as make a list. */
function shortAbove(pieces: readonly Piece[], i: number): number {
  let count = 0;
  while (count < LIST) {
    const above = pieces[i - 1 - count];
    if (above === undefined || !couldBe(above)) break;
    count += 1;
  }
  return count;
}
