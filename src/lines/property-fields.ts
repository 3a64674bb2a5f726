/**
 * The rows in which programs that save pages as notes, reference managers and people who keep cuttings say what a text
 * is, a property a line (`Author: Ana Quill`, `Accessed: 4 May 2021`). The table is the policy; `readProperty` reads a line.
 */

/** What a property says of the article; `address` and `other` are residue; `saved` is the day on which it was kept. */
export type PropertyRole =
  | 'title'
  | 'standfirst'
  | 'byline'
  | 'source'
  | 'date'
  | 'updated'
  | 'created'
  | 'saved'
  | 'address'
  | 'other';

export interface Property {
  readonly role: PropertyRole;
  /** Label in lower case. */
  readonly label: string;
  /** What stands behind the label; empty where nothing does. */
  readonly value: string;
}

/** Labels in lower case, by what they say. */
const LABELS: Readonly<Record<PropertyRole, string>> = {
  title:
    'title|full title|headline|article name|article title|article|titel|überschrift|titre|título|titolo|tytuł|заголовок|العنوان',
  standfirst: 'subtitle|standfirst|description|excerpt|deck|dek|untertitel|sous-titre|subtítulo|sottotitolo',
  byline:
    'author|authors|author(s)|by|byline|writer|written by|reporter|journalist|autor|autoren|verfasser|auteur|auteurs|autores|autore|autori|автор|الكاتب',
  source:
    'source|publication|publication title|publication name|newspaper|newspaper title|newspaper name|paper|magazine|journal|outlet|site|site name|website|website title|blog title|quelle|zeitung|medium|publikation|fuente|periódico|fonte|testata|giornale|jornal|bron|krant|źródło|gazeta|издание|источник|المصدر|الصحيفة',
  date: 'date|published|published time|date published|published on|publication date|date of publication|published date|publish date|pub date|issue date|datum|veröffentlicht|erschienen|erscheinungsdatum|date de publication|publié le|publié|parution|fecha|fecha de publicación|publicado|data|data di pubblicazione|data de publicação|pubblicato|data publikacji|дата|التاريخ',
  updated: 'updated|updated_time|date updated|last updated|date modified',
  created: 'created|created time|created_time|created at|date created|created on|erstellt|créé|creado',
  saved:
    'accessed|access date|date accessed|accessed on|retrieved|retrieved on|date retrieved|saved|saved on|saved at|date saved|clipped|clipped on|captured|captured on|date added|added|added on|downloaded|downloaded on|download date|archived|archived on|archived at|date archived|imported|imported on|date read|printed|printed on|last highlighted|last edited|last edited time|last edited by|last modified|modified|abgerufen|abgerufen am|abrufdatum|zugriff|gespeichert|gespeichert am|heruntergeladen|heruntergeladen am|consulté|consulté le|enregistré le|consultado|consultado el|fecha de consulta|consultato|consultato il|acesso em|geraadpleegd|dostęp|дата обращения',
  address:
    'url|unique url|link|links|source_url|source url|url source|article url|original url|full url|permalink|address|web address|doi|property|clipped from|saved from|captured from|retrieved from|adresse|enlace|lien|источник url|الرابط',
  other:
    'summary|markdown content|publisher|tags|tag|document tags|category|categories|keywords|key words|section|section name|page|pages|page number|start page|end page|page range|edition|volume|issue|word count|words|length|reading time|read time|status|type|item type|document type|language|library catalog|catalog|archive|call number|issn|isbn|id|item id|parent_id|is_conflict|latitude|longitude|altitude|is_todo|todo_due|todo_completed|source_application|application_data|order|user_created_time|user_updated_time|encryption_cipher_text|encryption_applied|markup_language|is_shared|share_id|conflict_original_id|master_key_id|user_data|deleted_time|type_|rights|copyright|license|location|place|folder|collection|notebook|highlights|note|notes|document note|comment|comments|image|cover|rating|favorite|starred|read|priority|score|topic|topics|subject|subjects|schlagworte|schlagwörter|rubrik|ressort|seite|sprache|rubrique|mots-clés|langue|sección|página|etiquetas|idioma|sezione|pagina',
};

/** Labels, each under one role. */
const ROLES: ReadonlyMap<string, PropertyRole> = new Map([
  ...rolesOf('title'),
  ...rolesOf('standfirst'),
  ...rolesOf('byline'),
  ...rolesOf('source'),
  ...rolesOf('date'),
  ...rolesOf('updated'),
  ...rolesOf('created'),
  ...rolesOf('saved'),
  ...rolesOf('address'),
  ...rolesOf('other'),
]);

function rolesOf(role: PropertyRole): readonly (readonly [string, PropertyRole])[] {
  return LABELS[role].split('|').map((label) => [label, role]);
}

/** Longest label, in characters. */
const LONGEST_LABEL = Math.max(...[...ROLES.keys()].map(({ length }) => length));
/** What Markdown puts before and around a label: `- Author:`, `**Author:** Ana Quill`. */
const MARKS = /^(?:[-*+] )?[*_]{0,2}/;
const MARK_END = /^[*_]{1,2}(?=\s)/;
/** A value set in emphasis. */
const EMPHASISED = /^([*_]{1,2})([^*_].*)\1$/;
/** A page's address, also as a link: `<https://…>`, `[bridge](https://…)`. */
const ADDRESS = /^(?:\[[^\]]{0,200}\]\()?<?(?:https?:\/\/|www\.)\S{3,}$/i;

/** Whether a text is an address and no more. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Read a line as a property; null for any other line. An address behind any label is one (`Source: https://…`). */
export function readProperty(text: string): Property | null {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > LONGEST_LABEL + 6) return null;
  const label = text
    .slice(MARKS.exec(text)?.[0].length ?? 0, colon)
    .replace(/[*_ ]+$/, '')
    .toLowerCase();
  const role = ROLES.get(label);
  if (role === undefined) return null;
  const value = text
    .slice(colon + 1)
    .replace(MARK_END, '')
    .trim()
    .replace(EMPHASISED, '$2');
  return { role: isAddress(value) ? 'address' : role, label, value };
}
