/** The fields of the query language. */

/** Fields of the article's words, facets, and bounds of the date. */
export type FieldName = TextFieldName | FacetFieldName | 'before' | 'after';

/** Fields whose words are in the index. */
export type TextFieldName = 'title' | 'standfirst' | 'byline';

/** Facets whose values' names are searched. */
export type FacetFieldName = 'topic' | 'person' | 'place' | 'organisation' | 'source' | 'lang';

/** Names as typed, in small letters. */
const FIELDS: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ['title', 'title'],
  ['standfirst', 'standfirst'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['topic', 'topic'],
  ['person', 'person'],
  ['place', 'place'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['source', 'source'],
  ['lang', 'lang'],
  ['language', 'lang'],
  ['before', 'before'],
  ['after', 'after'],
]);

/** The field of a name; null where there is none. */
export function fieldNamed(name: string): FieldName | null {
  return FIELDS.get(name) ?? null;
}

/** Whether a field has words in the index. */
export function isTextField(field: FieldName): field is TextFieldName {
  return field === 'title' || field === 'standfirst' || field === 'byline';
}
