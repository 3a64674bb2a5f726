/** For texts whose articles hold all of the evidence of their names themselves. */
import type { ArticleText } from '../../src/record/filed-article.js';

export const NO_NAMES: ArticleText['names'] = { subjects: [], places: [], people: [], organisations: [] };
