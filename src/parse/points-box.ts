/** The box of points in which papers and live reports sum a story up: its points have a headline's shape and are none. */
import type { Line } from '../lines/line.js';

/** What stands over a box that sums the story up in points. */
const POINTS =
  /^(?:(?:the )?key (?:points|events|facts|takeaways)|(?:story )?highlights|at a glance|in (?:brief|short)|what (?:we know|you need to know)(?: so far)?|das wichtigste(?: in kürze| im überblick| auf einen blick| vorab)?|auf einen blick|in kürze|darum geht[’']?s|l[’']essentiel|en bref|ce qu[’']il faut (?:savoir|retenir)|(?:las )?claves|lo más importante|en resumen|in sintesi|in breve|punti chiave|em resumo|o essencial|in het kort|kort fortalt|sammanfattning|najważniejsze(?: informacje)?|w skrócie|главное|أبرز النقاط)\s?:?$/iu;
const LONGEST_POINTS = 40;

/** Of each line whether it stands directly below such a heading, with none between that is apart or something other. */
export function pointsAmong(lines: readonly Line[], isOther: (at: number) => boolean): readonly boolean[] {
  const found: boolean[] = [];
  for (const [at, { no, text }] of lines.entries()) {
    const above = lines[at - 1];
    const isOpen = above !== undefined && (found[at - 1] || isPointsHeading(above.text));
    const isNear = above !== undefined && no - above.no <= (found[at - 1] ? 1 : 2);
    found.push(isOpen && isNear && !isOther(at) && !isPointsHeading(text));
  }
  return found;
}

function isPointsHeading(text: string): boolean {
  return text.length <= LONGEST_POINTS && POINTS.test(text);
}
