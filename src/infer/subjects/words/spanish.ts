/** The Spanish tables, one a subject. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';
import { ARTS } from './es/arts.js';
import { CONFLICT } from './es/conflict.js';
import { CRIME } from './es/crime.js';
import { DISASTER } from './es/disaster.js';
import { ECONOMY } from './es/economy.js';
import { EDUCATION } from './es/education.js';
import { ENVIRONMENT } from './es/environment.js';
import { HEALTH } from './es/health.js';
import { HUMAN_INTEREST } from './es/human-interest.js';
import { LABOUR } from './es/labour.js';
import { LIFESTYLE } from './es/lifestyle.js';
import { POLITICS } from './es/politics.js';
import { RELIGION } from './es/religion.js';
import { SCIENCE } from './es/science.js';
import { SOCIETY } from './es/society.js';
import { SPORT } from './es/sport.js';
import { WEATHER } from './es/weather.js';

export const SPANISH: Readonly<Record<SubjectCode, SubjectWords>> = {
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
