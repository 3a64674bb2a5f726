/** The French tables, one a subject. */
import { byCode } from './by-code.js';
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

export const FRENCH = byCode({
  ARTS,
  CONFLICT,
  CRIME,
  DISASTER,
  ECONOMY,
  EDUCATION,
  ENVIRONMENT,
  HEALTH,
  HUMAN_INTEREST,
  LABOUR,
  LIFESTYLE,
  POLITICS,
  RELIGION,
  SCIENCE,
  SOCIETY,
  SPORT,
  WEATHER,
});
