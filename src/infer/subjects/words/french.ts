/** The French tables, one a subject. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';
import { ARTS } from './fr/arts.js';
import { CONFLICT } from './fr/conflict.js';
import { CRIME } from './fr/crime.js';
import { DISASTER } from './fr/disaster.js';
import { ECONOMY } from './fr/economy.js';
import { EDUCATION } from './fr/education.js';
import { ENVIRONMENT } from './fr/environment.js';
import { HEALTH } from './fr/health.js';
import { HUMAN_INTEREST } from './fr/human-interest.js';
import { LABOUR } from './fr/labour.js';
import { LIFESTYLE } from './fr/lifestyle.js';
import { POLITICS } from './fr/politics.js';
import { RELIGION } from './fr/religion.js';
import { SCIENCE } from './fr/science.js';
import { SOCIETY } from './fr/society.js';
import { SPORT } from './fr/sport.js';
import { WEATHER } from './fr/weather.js';

export const FRENCH: Readonly<Record<SubjectCode, SubjectWords>> = {
  '01000000': ARTS,
  '02000000': CRIME,
  '03000000': DISASTER,
  '04000000': ECONOMY,
  '05000000': EDUCATION,
  '06000000': ENVIRONMENT,
  '07000000': HEALTH,
  '08000000': HUMAN_INTEREST,
  '09000000': LABOUR,
  '10000000': LIFESTYLE,
  '11000000': POLITICS,
  '12000000': RELIGION,
  '13000000': SCIENCE,
  '14000000': SOCIETY,
  '15000000': SPORT,
  '16000000': CONFLICT,
  '17000000': WEATHER,
};
