/** The ways to a result, and what can be done with it. */
import { describeInBrowser } from './in-browser.js';
import { describeSearchResult } from './search-result.js';
import { describeWaysIn } from './search-way-in.js';

describeInBrowser(['root', 'sub-path', 'disk'], describeSearchResult, describeWaysIn);
