/** What is said of a front-matter key that is unknown or whose value cannot be used. The caller adds the file. */
import type { Problem } from '../record/problem.js';
import { nearest } from '../settings/nearest.js';
import { shown } from '../settings/shown.js';
import type { YamlEntry } from '../settings/yaml.js';

type Complaint = Omit<Problem, 'file'>;

/** What is wrong with the value of an entry that stands for the key `name`. */
export function complaint(
  name: string,
  entry: YamlEntry,
  { fault, example }: { readonly fault: string; readonly example: string },
): Complaint {
  if (name === 'id') return foreignId(entry);
  if (isPagePath(name, entry)) return pagePath(entry);
  const { key, line } = entry;
  const message = `${shown(key)} ${fault}`;
  return { severity: 'error', line, rule: 'front-matter-value', message, remedy: `write it like ${example}` };
}

/** Content systems number their posts under the same name. */
function foreignId({ key, line }: YamlEntry): Complaint {
  return {
    severity: 'hint',
    line,
    rule: 'front-matter-foreign-id',
    message: `${shown(key)} is no ID of Backfile’s; it is kept but not used`,
    remedy: 'nothing needs to be done; `adopt` writes the ID that an article has',
  };
}

/** A path within a site is not the address that a page was saved from. */
function isPagePath(name: string, { value }: YamlEntry): boolean {
  return name !== 'source_url' && value.kind === 'scalar' && value.text?.startsWith('/') === true;
}

function pagePath({ key, line }: YamlEntry): Complaint {
  return {
    severity: 'hint',
    line,
    rule: 'front-matter-page-path',
    message: `${shown(key)} is a path within another site; it is kept but not used`,
    remedy: 'write `aliases` to redirect it here, or `source_url` with the whole address',
  };
}

/** A key that means nothing here; `names` are those that do. */
export function unknownKey(key: string, line: number, names: readonly string[]): Complaint {
  const meant = nearest(key, names);
  return {
    severity: 'hint',
    line,
    rule: 'front-matter-unknown-key',
    message: `unknown key ${shown(key)}`,
    remedy: meant === null ? 'it is kept in the record and means nothing here' : `did you mean \`${meant}\`?`,
  };
}
