/**
 * A citation as writers of Wikipedia set it (`{{cite news |title=… |newspaper=… |date=…}}`), which archives of newspapers
 * offer with a page, above or beneath a text that somebody copied from there.
 */
import { isBlank, type Line } from '../lines/line.js';
import type { ExportEntry, ExportLayout } from './export-layouts.js';

const TEMPLATE = /^\{\{ ?cite (?:news|web|magazine|journal) ?(\|.{10,1500})\}\}$/i;
const LONGEST = 1600;

/** What parameters say; the day of looking the page up is none of the article's. */
const ROLES: Readonly<Record<string, ExportEntry['role']>> = {
  title: 'title',
  author: 'byline',
  newspaper: 'source',
  work: 'source',
  website: 'source',
  magazine: 'source',
  journal: 'source',
  date: 'date',
};

/** Read a document with one such citation; null where it has none, or several. */
export function readCiteTemplate(lines: readonly Line[]): ExportLayout | null {
  const templates = lines.filter(({ text }) => text.startsWith('{{') && text.length <= LONGEST && TEMPLATE.test(text));
  const [line] = templates;
  if (line === undefined || templates.length > 1 || lines.every((other) => other === line || isBlank(other)))
    return null;
  const said = parametersOf(TEMPLATE.exec(line.text)?.[1] ?? '');
  return { entries: entriesOf(said, line), preamble: [], rest: lines.filter((other) => other !== line) };
}

/** The parameters by name; a bar within `[[…|…]]` divides none. */
function parametersOf(text: string): ReadonlyMap<string, string> {
  const plain = text.replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1');
  return new Map(
    plain.split('|').flatMap((part): readonly (readonly [string, string])[] => {
      const at = part.indexOf('=');
      const value = part.slice(at + 1).trim();
      return at < 0 || value === '' ? [] : [[part.slice(0, at).trim().toLowerCase(), value]];
    }),
  );
}

function entriesOf(said: ReadonlyMap<string, string>, line: Line): readonly ExportEntry[] {
  const [last, first] = [said.get('last') ?? said.get('last1'), said.get('first') ?? said.get('first1')];
  const writer: readonly ExportEntry[] =
    last === undefined || first === undefined
      ? []
      : [{ role: 'byline', label: 'last', value: `${last}, ${first}`, lines: [line] }];
  const others = [...said].flatMap(([name, value]): readonly ExportEntry[] => {
    const role = ROLES[name];
    return role === undefined ? [] : [{ role, label: name, value, lines: [line] }];
  });
  const entries = [...writer, ...others];
  return entries.length > 0 ? entries : [{ role: 'page', label: '', value: '', lines: [line] }];
}
