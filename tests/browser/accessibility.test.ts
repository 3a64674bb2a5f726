/** Every kind of page, for people who see, hear or move otherwise. */
import { describeAccessibility } from './accessibility.js';
import { describeInBrowser } from './in-browser.js';

describeInBrowser(['root'], describeAccessibility);
