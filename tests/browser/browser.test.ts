/** The sample archive in a real browser. One browser and two builds for all of it: starting them is most of the time. */
import { after, before, describe } from 'node:test';
import { describeAccessibility } from './accessibility.js';
import { describeJourneys } from './journey.js';
import { type Lab, openLab } from './lab.js';
import { describeLayout } from './layout.js';
import { describeSearch } from './search.js';
import { describeSearchFaults } from './search-faults.js';
import { describeSearchResult } from './search-result.js';
import { describeWaysIn } from './search-way-in.js';

describe('in a browser', () => {
  let lab: Lab | null = null;
  before(async () => {
    lab = await openLab();
  });
  after(async () => lab?.close());
  const opened = () => {
    if (lab === null) throw new Error('the browser did not start');
    return lab;
  };
  describeJourneys(opened);
  describeAccessibility(opened);
  describeLayout(opened);
  describeSearch(opened);
  describeSearchResult(opened);
  describeWaysIn(opened);
  describeSearchFaults(opened);
});
