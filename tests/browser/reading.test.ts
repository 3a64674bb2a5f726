/** The pages that are read: where they lead, and how they look. */
import { describeInBrowser } from './in-browser.js';
import { describeJourneys } from './journey.js';
import { describeLayout } from './layout.js';

describeInBrowser(['root', 'sub-path', 'disk'], describeJourneys, describeLayout);
