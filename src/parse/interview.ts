/** Interviews: short lines that are questions put to somebody, and stay paragraphs where other short lines are headings. */

/** `Q:`, `NF:`, `Ana Quill:` before what a person says. */
const LABEL = /^(\p{Lu}[\p{L}\p{N}.’'-]{0,20}(?: (?:and |\p{Lu})[\p{L}\p{N}.’'-]{0,20}){0,3})\s?:\s/u;
const QUESTION = /[?؟]["'”’»)]{0,2}$/;
/** Longest end of a question: its sign and what closes it. */
const END = 3;

function isQuestion(text: string): boolean {
  return QUESTION.test(text.slice(-END));
}

/** Words by which somebody is spoken to; capitals matter in German. */
const ADDRESS =
  /(?:^|[^\p{L}])(?:[Yy]ou|[Yy]our|Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?|[Vv]ous|[Vv]otre|[Vv]os|[Uu]sted(?:es)?|[Tt]ú|أنت|لك|لديك)(?:[^\p{L}]|$)/u;

/** Questions that a dialogue needs, one of them put to somebody. */
const FEWEST_QUESTIONS = 2;

/** A test for the paragraphs of one article: whether a short one is somebody's turn in an interview. */
export function turnsOf(texts: readonly string[]): (text: string) => boolean {
  const labels = new Map<string, number>();
  let questions = 0;
  let addressed = 0;
  for (const text of texts) {
    const label = LABEL.exec(text.slice(0, 90))?.[1];
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1);
    if (!isQuestion(text) || text.length > 400) continue;
    questions += 1;
    if (ADDRESS.test(text)) addressed += 1;
  }
  const interview = questions >= FEWEST_QUESTIONS && addressed > 0 && addressed * 3 >= questions;
  return (text) => {
    const label = LABEL.exec(text.slice(0, 90))?.[1];
    if (label !== undefined && (labels.get(label) ?? 0) > 1) return true;
    return interview && isQuestion(text);
  };
}
