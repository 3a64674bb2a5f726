/**
 * Biographies beneath an article: `Ana Quill is a reporter at …`, `Follow her on …`. A sentence of the text may say as
 * much of anybody, so only the last lines of an article are asked, and more is taken of somebody whom the byline names.
 */

import { readBareNames } from '../lines/byline.js';
import type { Line } from '../lines/line.js';

/** Longest biography, in characters. */
const LONGEST = 700;
/** A line that says no more than where to follow somebody. */
const SHORT = 120;

const WRITER =
  '(?:(?:\\p{L}+[ -]){0,4}(?:reporter|correspondent|columnist|journalist|editor|writer|author|contributor|blogger|photographer|critic|fellow|professor|lecturer|analyst|broadcaster|producer|\\p{L}{0,20}[Rr]edakteur(?:in)?|\\p{L}{0,20}[Kk]orrespondent(?:in)?|[Jj]ournalist(?:in)?|\\p{L}{0,12}[Aa]utor(?:in)?|[Pp]ublizist(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|chroniqueu(?:r|se)|periodista|corresponsal|redactor[ae]?|columnista|escritor[ae]?))';

/** `Follow her on Twitter @aquill`, `She can be reached at …`, `Contact the reporter at …`. */
const FOLLOW =
  /\b[Ff]ollow (?:him|her|them|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\b.{0,30}(?:\bon (?:Twitter|Facebook|Instagram|X|LinkedIn|Mastodon|Bluesky|social)\b|@)|\b[Ff]ollow @|\b(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+) (?:can|may) be (?:reached|contacted|followed|e-?mailed) (?:at|on|via|by)\b|\b(?:[Cc]ontact|E-?mail|[Rr]each) (?:him|her|the (?:author|writer|reporter)) (?:at|on|via|by)\b|\b[Tt]weets? (?:at|as) @|\b[Ff]olgen [Ss]ie (?:ihm|ihr) (?:auf|bei)\b|\b[Ss]uivez-l[ea] sur\b|\b[Ss]íguel[oa] en\b/u;

const IS_WRITER = new RegExp(
  `^(?:by )?(?:\\p{Lu}[\\p{L}.'’-]*,? ){2,4}(?:is|are|ist|est|es) (?:an?|the|ein(?:e)?|une?|un[ao]?|el|la)? ?${WRITER}(?:in|s)?\\b.{0,12}\\b(?:at|for|with|of|to|in|on|based|covering|bei|für|des|der|und|im|beim|à|au|chez|pour|de|du|para|en)\\b`,
  'u',
);

/** `Ana Quill is the Courier's politics editor.`: a name and an office of a newsroom, and no more. */
const HOLDS_OFFICE =
  /^(?:\p{Lu}[\p{L}.'’-]* ){2,4}(?:is|ist|est|es) (?:(?:an?|the|our|ein(?:e)?|une?|un[ao]?|el|la|le|\p{Lu}[\p{L}\p{M}.’'-]{1,30}) ){0,4}(?:\p{L}[\p{L}'’-]{1,20} ){0,3}(?:reporter|correspondent|columnist|editor|(?:staff|feature|sports|leader) writer|critic|redakteurin?|korrespondentin?|journaliste|rédact(?:eur|rice)|corresponsal|columnista|redactora?)\.?$/iu;
/** Longest such line, in characters. */
const LONGEST_OFFICE = 120;

/** What a paper says of its own writers. */
const OF_ONES_OWN =
  /^(?:is|are|was|has|have|writes|covers|covered|lives|teaches|works|worked|reports|joined|blogs|studied|served|ist|war|arbeitet|schreibt|lebt|lehrt|berichtet|studierte|leitet|est|a|écrit|couvre|enseigne|vit|es|ha|escribe|cubre|vive|trabaja|هو|هي|كاتب|كاتبة|صحفي|صحفية|باحث|باحثة)\b/u;
const OWN_WORD =
  /\b(?:reporter|correspondent|columnist|journalist|editor|writer|author|writes|written|covers|covering|contributor|professor|lecturer|fellow|blog|book|novel|researcher|director|founder|consultant|surveyor|freelance|redakt|korrespondent|autor|schreibt|berichtet|freie[rn]?|écrit|auteur|journaliste|couvre|escribe|autor|cubre|periodista|lives in|born in|retired)|كاتب|صحفي|باحث/iu;

/** What may stand before a name: `Dr. Ana Quill`. */
const LONGEST_BEFORE = 24;

/** Whether a biography begins with a name and says something of its bearer: `Dr. Ana Quill (37) ist …`. */
export function tellsOf(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > LONGEST_BEFORE || (at > 0 && !/^(?:\p{L}+\.[ -]?){1,4}$/u.test(text.slice(0, at).trim())))
    return false;
  return OF_ONES_OWN.test(text.slice(at + name.length).replace(/^[\s,()\d]+/, ''));
}

/** Whether a line at the end of an article is about its writer; `names` are those of the byline. */
export function isAuthorNote(text: string, names: readonly string[]): boolean {
  if (text.length > LONGEST || text.length < 20) return false;
  if (FOLLOW.test(text) && (text.length <= SHORT || /^\p{Lu}\S+ \p{Lu}/u.test(text))) return true;
  for (const name of names) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length).replace(/^[\s,()]+/, '');
    if (OF_ONES_OWN.test(rest) && OWN_WORD.test(rest)) return true;
  }
  return IS_WRITER.test(text.slice(0, 200)) || (text.length <= LONGEST_OFFICE && HOLDS_OFFICE.test(text));
}

/** The names with which a biography begins, up to its verb. */
const OPENS_BIOGRAPHY =
  /^(?:[Bb]y )?((?:(?:Dr|Prof|Mag|Dipl)\.(?:-?\p{L}{1,4}\.){0,3}\s)*)(\p{Lu}[^.!?:;,()]{2,80}?)(?:, [^,]{2,60},)? (?:is|are|writes|covers|reports|ist|sind|schreibt|berichtet|est|sont|couvre|es|son|escribe|cubre)\s/u;

/** The writers whom a biography is of, by their names at its beginning; none where it begins otherwise. */
export function writersOfNote(text: string): readonly string[] {
  return readBareNames(OPENS_BIOGRAPHY.exec(text)?.[2] ?? '')?.names ?? [];
}

/** Whether some of the lines of a text name one of these people by surname: then the text is about them. */
export function isToldOf(names: readonly string[], lines: readonly Line[]): boolean {
  const surnames = names.map((name) => name.split(' ').at(-1) ?? name);
  return lines.some(({ text }) => surnames.some((surname) => text.includes(surname)));
}
