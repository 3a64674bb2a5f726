/**
 * archive.yaml: what the archive is called, where it is published, and what holds for its articles unless they say
 * otherwise. Everything has a default; a wrong value is a problem and leaves the default standing.
 */
import { isLang, isSourcePath, type Lang, must } from '../record/brands.js';
import type { Problem } from '../record/problem.js';
import type { ArchiveSettings, FolderSettings } from '../record/settings.js';
import { type KeyContext, openKeys, settingProblem } from './keys.js';
import { choiceShape, languageShape, lineShape, siteAddressShape, textShape } from './schema.js';
import { shown } from './shown.js';
import { isAbsent, readYaml, type YamlValue } from './yaml.js';

export interface ArchiveReading {
  readonly settings: ArchiveSettings;
  readonly problems: readonly Problem[];
}

/** Language of the site's own words where archive.yaml names none. */
const DEFAULT_LANGUAGE: Lang = must(isLang, 'en');

/** Keys of archive.yaml with the shapes of their values, in the order of the documentation. */
const SHAPES = {
  title: lineShape('`title: Port Meridian Courier`'),
  description: textShape('`description: The newspaper of a harbour town, 1994 to 2024`'),
  address: siteAddressShape('`address: https://example.org/courier/`'),
  language: languageShape('`language: en`'),
  date_order: choiceShape(['dmy', 'mdy'], '`date_order: dmy`'),
  source: lineShape('`source: Port Meridian Courier`'),
  rights: lineShape('`rights: © Port Meridian Courier`'),
  keeper: lineShape('`keeper: Meridian City Library`'),
  contact: lineShape('`contact: archive@example.org`'),
  about: textShape('`about: |` with the text indented on the lines below'),
} as const;

const KNOWN = [...Object.keys(SHAPES), 'folders'];

/** Keys of one folder, likewise. */
const FOLDER_SHAPES = {
  source: SHAPES.source,
  lang: languageShape('`lang: ar`'),
  rights: SHAPES.rights,
} as const;

/**
 * Read archive.yaml. `text` is null where the file does not exist; `file` is its name in problems. Never throws: YAML
 * that cannot be read is one problem, and everything has its default.
 */
export function readArchiveSettings(text: string | null, file: string): ArchiveReading {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const { root, faults } = readYaml(text ?? '');
  for (const fault of faults) report({ severity: 'error', file, rule: 'settings-yaml', ...fault });
  if (root !== null && root.kind !== 'map' && !isAbsent(root)) {
    report(notAMap('the file', { file, value: root, line: root.line }));
  }
  const entries = root?.kind === 'map' ? root : { kind: 'map' as const, line: 1, entries: [] };
  const { take, at } = openKeys(entries, { file, known: KNOWN, within: '', report });
  return {
    settings: {
      title: take('title', SHAPES.title, 'News archive'),
      description: take('description', SHAPES.description, ''),
      address: take('address', SHAPES.address, null),
      language: take('language', SHAPES.language, DEFAULT_LANGUAGE),
      dateOrder: take('date_order', SHAPES.date_order, null),
      source: take('source', SHAPES.source, null),
      rights: take('rights', SHAPES.rights, null),
      keeper: take('keeper', SHAPES.keeper, null),
      contact: take('contact', SHAPES.contact, null),
      about: take('about', SHAPES.about, null),
      folders: readFolders(at('folders'), { file, report }),
    },
    problems,
  };
}

type FileContext = Pick<KeyContext, 'file' | 'report'>;

function readFolders(
  found: { readonly value: YamlValue; readonly line: number } | null,
  context: FileContext,
): Readonly<Record<string, FolderSettings>> {
  if (found === null) return {};
  if (found.value.kind !== 'map') {
    context.report(notAMap('`folders`', { ...context, ...found }));
    return {};
  }
  const folders = new Map<string, FolderSettings>();
  for (const { key, line, value } of found.value.entries) {
    const path = folderPath(key);
    if (path === null || folders.has(path)) {
      const message = `${shown(key)} in \`folders\` ${path === null ? 'is not a folder below the archive' : 'stands twice'}`;
      context.report(settingProblem(context.file, line, { message, remedy: 'write its path like `courier/1994`' }));
    } else if (value.kind === 'map') {
      folders.set(
        path,
        readFolder(value, { ...context, known: Object.keys(FOLDER_SHAPES), within: `folders: ${path}` }),
      );
    } else if (!isAbsent(value)) {
      context.report(notAMap(`${shown(key)} in \`folders\``, { ...context, value, line }));
    }
  }
  return Object.fromEntries(folders);
}

function readFolder(map: YamlValue & { kind: 'map' }, context: KeyContext): FolderSettings {
  const { take } = openKeys(map, context);
  const source = take('source', FOLDER_SHAPES.source, null);
  const lang = take('lang', FOLDER_SHAPES.lang, null);
  const rights = take('rights', FOLDER_SHAPES.rights, null);
  return {
    ...(source === null ? {} : { source }),
    ...(lang === null ? {} : { lang }),
    ...(rights === null ? {} : { rights }),
  };
}

/** A folder's path without `./` or `/` around it, `.` for the archive itself; null where it leads elsewhere. */
function folderPath(key: string): string | null {
  const path = key
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/){1,9}/, '')
    .replace(/\/{1,9}$/, '');
  if (path === '' || path === '.') return '.';
  return isSourcePath(path) && path !== '__proto__' ? path : null;
}

function notAMap(what: string, at: { file: string; value: YamlValue; line: number }): Problem {
  const kind = at.value.kind === 'list' ? 'a list' : 'a text';
  return settingProblem(at.file, at.line, {
    message: `${what} holds ${kind} where keys with values are expected`,
    remedy: 'write `key: value`, one a line',
  });
}
