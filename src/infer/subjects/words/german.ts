/** The German tables, one a subject. */
import { byCode } from './by-code.js';
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

export const GERMAN = byCode({
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
