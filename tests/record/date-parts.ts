/** Dates of every kind that an article may have, for tests of a rule that holds for all of them. */
import fc from 'fast-check';
import { type DateParts, exists, formatEdtf } from '../../src/record/edtf.js';

/** Days, months and years of the calendar, some of them approximate, some a bound. */
export const dateParts: fc.Arbitrary<DateParts> = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    approximate: fc.boolean(),
    notBefore: fc.boolean(),
  })
  .map((given) => ({ ...given, day: given.month === null ? null : given.day }))
  .filter(exists);

/** The same as they are written. */
export const edtfDates = dateParts.map(formatEdtf);
