/** The Arabic tables, one a subject. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';
import { ARTS } from './ar/arts.js';
import { CONFLICT } from './ar/conflict.js';
import { CRIME } from './ar/crime.js';
import { DISASTER } from './ar/disaster.js';
import { ECONOMY } from './ar/economy.js';
import { EDUCATION } from './ar/education.js';
import { ENVIRONMENT } from './ar/environment.js';
import { HEALTH } from './ar/health.js';
import { HUMAN_INTEREST } from './ar/human-interest.js';
import { LABOUR } from './ar/labour.js';
import { LIFESTYLE } from './ar/lifestyle.js';
import { POLITICS } from './ar/politics.js';
import { RELIGION } from './ar/religion.js';
import { SCIENCE } from './ar/science.js';
import { SOCIETY } from './ar/society.js';
import { SPORT } from './ar/sport.js';
import { WEATHER } from './ar/weather.js';

export const ARABIC: Readonly<Record<SubjectCode, SubjectWords>> = {
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
