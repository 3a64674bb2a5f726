/** Which table of a language is for which subject of IPTC Media Topics. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';

/** A language's tables under the names by which their files export them. */
export interface LanguageWords {
  readonly ARTS: SubjectWords;
  readonly CRIME: SubjectWords;
  readonly DISASTER: SubjectWords;
  readonly ECONOMY: SubjectWords;
  readonly EDUCATION: SubjectWords;
  readonly ENVIRONMENT: SubjectWords;
  readonly HEALTH: SubjectWords;
  readonly HUMAN_INTEREST: SubjectWords;
  readonly LABOUR: SubjectWords;
  readonly LIFESTYLE: SubjectWords;
  readonly POLITICS: SubjectWords;
  readonly RELIGION: SubjectWords;
  readonly SCIENCE: SubjectWords;
  readonly SOCIETY: SubjectWords;
  readonly SPORT: SubjectWords;
  readonly CONFLICT: SubjectWords;
  readonly WEATHER: SubjectWords;
}

/** The tables of a language by subject. */
export function byCode(words: LanguageWords): Readonly<Record<SubjectCode, SubjectWords>> {
  return {
    '01000000': words.ARTS,
    '02000000': words.CRIME,
    '03000000': words.DISASTER,
    '04000000': words.ECONOMY,
    '05000000': words.EDUCATION,
    '06000000': words.ENVIRONMENT,
    '07000000': words.HEALTH,
    '08000000': words.HUMAN_INTEREST,
    '09000000': words.LABOUR,
    '10000000': words.LIFESTYLE,
    '11000000': words.POLITICS,
    '12000000': words.RELIGION,
    '13000000': words.SCIENCE,
    '14000000': words.SOCIETY,
    '15000000': words.SPORT,
    '16000000': words.CONFLICT,
    '17000000': words.WEATHER,
  };
}
