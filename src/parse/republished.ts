/** `This article originally appeared in The Ostmere Dispatch on May 3, 1994.`: where and when a text was printed before. */
import { readLabelledByline } from '../lines/byline.js';
import { dateLine } from '../lines/date-line.js';
import { isBlank, type Line, lineWith } from '../lines/line.js';
import { isPaperName } from '../lines/paper-name.js';
import type { Imprint } from './page-furniture.js';

const LONGEST = 220;

/** Forms of the whole line, by language; the paper's words begin with capitals. */
const FORMS: readonly RegExp[] = [
  /^[([*]?(?:(?:this|the (?:above|following)) (?:article|story|piece|report|column|letter|review|editorial|interview|essay|text|post) )?(?:(?:was |is |had been |has been )?(?:originally|first) (?:published|printed|appeared|ran)|(?:was |had been )?(?:published|printed|appeared|ran) (?:originally|first))(?: (?:in|by|on|with):?)? (?<paper>.{3,80}?)(?:,? (?:on )?(?:page|p\.) ?[A-Z]?\d{1,3})?(?:,? on|,| of| \(|\() ?(?!page|p\.)(?<date>(?:\p{L}{3,12}\.?,? ){0,2}\d[\p{L}\d ,./-]{3,26}?)\)?(?:,? (?:on )?(?:page|p\.) ?[A-Z]?\d{1,3})?(?:,? (?<writer>by .{3,60}?))?[.)\]*]{0,2}$/iu,
  /^[([*]?(?:(?:dieser|der) (?:artikel|beitrag|text) (?:ist|erschien|wurde) )?(?:zuerst|zuerst erschienen|ursprünglich|erstmals)(?: (?:erschienen|veröffentlicht))?(?: (?:in|im|auf|bei)):? (?<paper>.{3,80}?)(?: am| vom|,| \() ?(?<date>[\d][\p{L}\d .]{5,30}?)\)?(?: (?:erschienen|veröffentlicht))?(?:,? (?<writer>von .{3,60}?))?[.)\]*]{0,2}$/iu,
  /^[([*]?(?:(?:cet|l['’]) ?article )?(?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru)e?(?: initialement| d['’]abord)? (?:dans|par|sur) (?<paper>.{3,80}?)(?: le| du|,| \() ?(?<date>[\d][\p{L}\d .]{5,30}?)\)?[.)\]*]{0,2}$/iu,
  /^[([*]?(?:(?:este|el) (?:artículo|texto|reportaje) )?(?:fue |se )?(?:publicado|publicó|apareció)(?: originalmente| por primera vez) (?:en|por) (?<paper>.{3,80}?)(?: el|,| \() ?(?<date>[\d][\p{L}\d .]{5,30}?)\)?[.)\]*]{0,2}$/iu,
];
/** `Published in Ostmere Courier on Mar. 14, 2019.`, as papers' sites of obituaries have it, or for several days. */
const IN_PAPER =
  /^published (?:in|by) (?:the )?(?<paper>\p{Lu}.{2,80}?) (?:on|from) (?<date>(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4})(?: to .{5,20})?\.?$/iu;
/** `From The Ostmere Dispatch, February 6, 1904`: a town has a day behind it as well, so that words must tell a paper. */
const FROM =
  /^[([*]?(?:(?:re-?printed|copied|taken|clipped|condensed) )?from:? (?<paper>.{3,80}?)(?: of|,| \() ?(?!page|p\.)(?<date>(?:\p{L}{3,12}\.?,? ){0,2}\d[\p{L}\d ,./-]{3,26}?)\)?(?:,? (?:on )?(?:page|p\.) ?[A-Z]?\d{1,3})?[.)\]*]{0,2}$/iu;
/** A cheap look: no such line is without one of these words. */
const SIGN =
  /originally|published (?:in|by)|first |from:? |zuerst|ursprünglich|erstmals|publié|paru|publicado|publicó|apareció/i;

/** The words of a title: capitals, and small words between. */
const TITLE =
  /^(?:the |der |die |das |dem |la |le |les |el |il )?\p{Lu}[\p{L}\d.&'’-]*(?: (?:(?:[dl]['’])?\p{Lu}[\p{L}\d.&'’-]*|of|and|the|&|de|del|la|le|der|des|und|für|y|et)){0,6}$/u;

/** An article that is no part of the name, for that would have a capital. */
const SMALL_ARTICLE = /^(?:the|der|die|das|dem|la|le|les|el|il) (?=\p{Lu})/u;

/** What such a line says; `names` are the writers whom it names. */
export interface Republished {
  readonly paper: string;
  readonly date: string;
  readonly names: readonly string[];
}

/** Read a line that says where a text was printed before, with the day; null for any other. */
export function readRepublished(text: string): Republished | null {
  if (text.length > LONGEST || !SIGN.test(text) || !/\d/.test(text)) return null;
  for (const form of [...FORMS, IN_PAPER, FROM]) {
    const { paper = '', date = '', writer } = form.exec(text)?.groups ?? {};
    if (form === FROM && !isPaperName(paper)) continue;
    if (!TITLE.test(paper) || dateLine(date)?.published?.exactness !== 'day') continue;
    const names = writer === undefined ? [] : (readLabelledByline(writer)?.names ?? []);
    return { paper: paper.replace(SMALL_ARTICLE, ''), date, names };
  }
  return null;
}

/** Lines with text at the top and at the end of a text among which it stands. */
const EDGE = 4;

/** The line among those above and beneath a text; null where none is. */
export function findRepublished(lines: readonly Line[]): (Republished & { readonly line: Line }) | null {
  const written = lines.filter((line) => !isBlank(line));
  for (const line of new Set([...written.slice(0, EDGE), ...written.slice(-EDGE)])) {
    const found = readRepublished(line.text);
    if (found !== null) return { line, ...found };
  }
  return null;
}

/** Take the line out of a text; null where none is. */
export function withoutRepublished(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly residue: readonly { readonly line: Line; readonly rule: string }[];
  readonly imprint: Imprint;
} | null {
  const found = findRepublished(lines);
  if (found === null) return null;
  const { line } = found;
  return {
    lines: lines.map((other) => (other === line ? lineWith(line.no, '') : other)),
    residue: [{ line, rule: 'republished' }],
    imprint: { rule: 'republished', ...found },
  };
}
