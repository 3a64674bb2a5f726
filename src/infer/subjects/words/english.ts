/** The English tables, one a subject. */
import type { SubjectCode } from '../../../record/subjects.js';
import type { SubjectWords } from '../table.js';
import { ARTS } from './en/arts.js';
import { CONFLICT } from './en/conflict.js';
import { CRIME } from './en/crime.js';
import { DISASTER } from './en/disaster.js';
import { ECONOMY } from './en/economy.js';
import { EDUCATION } from './en/education.js';
import { ENVIRONMENT } from './en/environment.js';
import { HEALTH } from './en/health.js';
import { HUMAN_INTEREST } from './en/human-interest.js';
import { LABOUR } from './en/labour.js';
import { LIFESTYLE } from './en/lifestyle.js';
import { POLITICS } from './en/politics.js';
import { RELIGION } from './en/religion.js';
import { SCIENCE } from './en/science.js';
import { SOCIETY } from './en/society.js';
import { SPORT } from './en/sport.js';
import { WEATHER } from './en/weather.js';

export const ENGLISH: Readonly<Record<SubjectCode, SubjectWords>> = {
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
