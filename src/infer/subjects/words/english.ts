/** The English tables, one a subject. */
import { byCode } from './by-code.js';
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

export const ENGLISH = byCode({
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
