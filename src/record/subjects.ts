/**
 * The top subjects of the news: the first level of IPTC Media Topics, https://iptc.org/standards/media-topics/. Their
 * codes never change meaning.
 */

/** Code and English name of each. */
export const SUBJECTS = {
  '01000000': 'arts, culture, entertainment and media',
  '02000000': 'crime, law and justice',
  '03000000': 'disaster, accident and emergency incident',
  '04000000': 'economy, business and finance',
  '05000000': 'education',
  '06000000': 'environment',
  '07000000': 'health',
  '08000000': 'human interest',
  '09000000': 'labour',
  '10000000': 'lifestyle and leisure',
  '11000000': 'politics and government',
  '12000000': 'religion',
  '13000000': 'science and technology',
  '14000000': 'society',
  '15000000': 'sport',
  '16000000': 'conflict, war and peace',
  '17000000': 'weather',
} as const;

/** Eight digits, e.g. `04000000`. */
export type SubjectCode = keyof typeof SUBJECTS;

/** Every code, ascending. */
export const SUBJECT_CODES: readonly SubjectCode[] = [
  ...(['01000000', '02000000', '03000000', '04000000', '05000000', '06000000', '07000000', '08000000'] as const),
  ...(['09000000', '10000000', '11000000', '12000000', '13000000', '14000000', '15000000', '16000000'] as const),
  '17000000',
];

/** Begins the address of every subject. */
export const SUBJECT_SCHEME = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The address that names a subject in every archive: http://cv.iptc.org/newscodes/mediatopic/04000000 */
export function subjectUri(code: SubjectCode): string {
  return `${SUBJECT_SCHEME}${code}`;
}

export function isSubjectCode(text: string): text is SubjectCode {
  return Object.hasOwn(SUBJECTS, text);
}
