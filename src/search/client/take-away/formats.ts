/** Every format that a result can be taken away in, in the order in which they are offered. */
import { bibtex } from './bibtex.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { quotationList } from './quotations.js';
import type { Format } from './result.js';
import { ris } from './ris.js';

export const FORMATS: readonly Format[] = [csv, ris, bibtex, json, quotationList];
