/** Which entry of the authority file stands for a subject of Media Topics: a keeper renames and merges subjects so. */
import type { TopicSettings } from '../record/settings.js';
import { SUBJECTS, type SubjectCode, subjectUri } from '../record/subjects.js';
import { foldName } from './fold.js';

/** The first entry whose `sameAs` is the subject's address, or which has its English name; null where none is. */
export function entryOfSubject(topics: readonly TopicSettings[], code: SubjectCode): TopicSettings | null {
  const uri = subjectUri(code);
  const name = foldName(SUBJECTS[code]);
  return (
    topics.find(({ sameAs }) => sameAs.some((address) => plainAddress(address) === uri)) ??
    topics.find(({ label, aliases }) => [label, ...aliases].some((one) => foldName(one) === name)) ??
    null
  );
}

/** An address as IPTC writes those of subjects: http, nothing behind the code. */
function plainAddress(address: string): string {
  return address.replace(/^https:/, 'http:').replace(/\/$/, '');
}
