/** Arabic words of "" in the news. */
import type { SubjectWords } from '../../table.js';

export const : SubjectWords = {
};
