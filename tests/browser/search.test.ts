/** What a query finds, and what must not go wrong with one. */
import { describeInBrowser } from './in-browser.js';
import { describeSearch } from './search.js';
import { describeSearchFaults } from './search-faults.js';

describeInBrowser(['root', 'sub-path', 'disk'], describeSearch, describeSearchFaults);
