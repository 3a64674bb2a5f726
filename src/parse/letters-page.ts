/** A page of letters to the editor: its headline is the page's own, and who signed one of the letters wrote no other. */
import { isBlank, type Line } from '../lines/line.js';

/** How letters begin: `Sir, –`, `SIR – …`, `Dear Editor,`, `To the Editor:`, `Sehr geehrte Redaktion,`. */
const SALUTATION =
  /^(?:(?:dear )?(?:sirs?|madam|sir or madam|mr editor|editor)\s?[,:–—-]|to the editor\s?[,:–—.-]|(?:sehr geehrte|liebe) (?:redaktion|damen und herren|herren)\s?[,!:]|(?:monsieur|madame) (?:le directeur|la directrice|le rédacteur)|señora? directora?\s?[,:.])/iu;

/** A headline that says so: `Letter: Keep the ferry`, `Leserbrief zu „Brücke bleibt gesperrt“`. */
const HEADED =
  /^(?:(?:reader['’]s )?letters?(?: to the editor)?\s?[:–—-]|leserbrief(?:e)?(?:\s?[:–—-]| zu\b)|zuschrift zu\b|courrier des lecteurs|carta al director|lettera al direttore|lezersbrief)/iu;

/** Lines at the top of a text among which a letter's salutation stands. */
const NEAR_TOP = 3;

/** Whether the lines of a text are one letter: who signed it wrote it. */
export function isLetter(lines: readonly Line[]): boolean {
  const top = lines.filter((line) => !isBlank(line)).slice(0, NEAR_TOP);
  return top.some(({ text }) => SALUTATION.test(text) || HEADED.test(text)) && !isLettersPage(lines);
}

/** Letters that make a page of them: one alone is a story in the form of a letter. */
const SEVERAL = 2;

/** Whether several letters stand among the lines. */
export function isLettersPage(lines: readonly Line[]): boolean {
  let letters = 0;
  for (const { text } of lines) {
    if (SALUTATION.test(text)) letters += 1;
    if (letters === SEVERAL) return true;
  }
  return false;
}
