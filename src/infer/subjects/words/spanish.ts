/** The Spanish tables, one a subject. */
import { byCode } from './by-code.js';
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

export const SPANISH = byCode({
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
