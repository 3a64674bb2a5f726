/** The German tables, one a subject. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';
import { ARTS } from './de/arts.js';
import { CONFLICT } from './de/conflict.js';
import { CRIME } from './de/crime.js';
import { DISASTER } from './de/disaster.js';
import { ECONOMY } from './de/economy.js';
import { EDUCATION } from './de/education.js';
import { ENVIRONMENT } from './de/environment.js';
import { HEALTH } from './de/health.js';
import { HUMAN_INTEREST } from './de/human-interest.js';
import { LABOUR } from './de/labour.js';
import { LIFESTYLE } from './de/lifestyle.js';
import { POLITICS } from './de/politics.js';
import { RELIGION } from './de/religion.js';
import { SCIENCE } from './de/science.js';
import { SOCIETY } from './de/society.js';
import { SPORT } from './de/sport.js';
import { WEATHER } from './de/weather.js';

export const GERMAN: Readonly<Record<SubjectCode, SubjectWords>> = {
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
