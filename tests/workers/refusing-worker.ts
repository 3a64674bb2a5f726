/** A task for threads that throws what it is asked for. */
import { DamagedStore } from '../../src/record/damaged-store.js';
import { BackfileError, type Problem } from '../../src/record/problem.js';
import { carrying } from '../../src/workers/carry.js';

export const PROBLEM: Problem = {
  severity: 'error',
  file: 'lamp.txt',
  line: 4,
  rule: 'lamp-out',
  message: 'the lamp is out',
  remedy: 'light it',
};

export type Asked = 'problem' | 'damage' | 'fault' | 'nothing';

export default carrying((asked: Asked): Promise<string> => {
  if (asked === 'problem') throw new BackfileError([PROBLEM], 2);
  if (asked === 'damage') throw new DamagedStore('the lamp is not as it was left');
  if (asked === 'fault') throw new RangeError('no lamp has that number');
  return Promise.resolve('lit');
});
