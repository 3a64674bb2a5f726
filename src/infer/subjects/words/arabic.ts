/** The Arabic tables, one a subject. */

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
import { byCode } from './by-code.js';

export const ARABIC = byCode({
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
