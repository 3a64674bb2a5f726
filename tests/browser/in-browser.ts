/** One browser for the tests of a file, and one build of a site for all places that it stands at. */
import { after, before, describe } from 'node:test';
import { type Lab, openLab, type Place } from './lab.js';

/** Suites that visit the sample archive at these places, all of them with the same browser: starting it takes longest. */
export function describeInBrowser(places: readonly Place[], ...suites: readonly ((lab: () => Lab) => void)[]): void {
  describe('in a browser', () => {
    let lab: Lab | null = null;
    before(async () => {
      lab = await openLab(places);
    });
    after(async () => lab?.close());
    const opened = () => {
      if (lab === null) throw new Error('the browser did not start');
      return lab;
    };
    for (const suite of suites) suite(opened);
  });
}
