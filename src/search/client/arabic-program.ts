/** The Arabic stemmer as a program: stands before the engine's in the `engine.js` of an archive with Arabic articles. */
import { arabicStem } from './arabic.js';
import type { Stemmer } from './stems.js';

declare const self: { backfileArabic?: Stemmer };

self.backfileArabic = arabicStem;
