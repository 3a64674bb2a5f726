/**
 * What the search page says, in English. The other languages have exactly these keys, so a key is added here first.
 * `{name}` marks a place that a value is put into, some of them by the program in the browser.
 */

export const texts = {
  heading: 'Search',
  words: 'Words to search for',
  from: 'From',
  to: 'To',
  dateForm: 'A year, month or day: 1994, 1994-03, 1994-03-15',
  order: 'Order',
  relevance: 'Relevance',
  newest: 'Newest first',
  oldest: 'Oldest first',
  showCopies: 'Show copies',
  noScript: 'Searching needs JavaScript, which is not running here. The listings lead to every article:',
  // How to search.
  help: 'How to search',
  helpAll: 'both words, in any of their forms',
  helpPhrase: 'these words, one after the other',
  helpWithout: 'without this word or phrase',
  helpEither: 'one of them or both',
  helpPrefix: 'words that begin like this',
  helpExact: 'this form of the word only',
  helpField: 'in the headline; also byline:, topic:, person:, place:, source:, lang:',
  helpDates: 'published between these dates',
  helpKey: 'The key / leads to the search field.',
  exampleWord: 'harbour strike',
  exampleOne: 'harbour',
  exampleOther: 'ferry',
  exampleStart: 'harb*',
  // While it works, and when it cannot.
  searching: 'Searching…',
  failed: 'A part of the search index is missing or damaged: {file}. The rest of the site works without it.',
  failedWhole: 'The search could not be started. The rest of the site works without it.',
  otherBuild: 'The archive has been built anew since this page was loaded. Load the page again.',
  tryAgain: 'Try again',
  // The result.
  result: 'Result',
  nothing: 'Nothing found',
  noSuchWord: 'No article has “{word}”.',
  near: 'Did you mean:',
  notTogether: 'Each word occurs, but no article fits the whole query.',
  fewerLimits: 'Search without these limits',
  tooLong: 'The query is very long; only its beginning was read.',
  unclosedQuote: 'A quotation mark is not closed; it was read as closed at the end.',
  badDate: '“{text}” is no date and was left out.',
  onlyExclusions: 'The query only says what to leave out; it was taken from all articles.',
  shortPrefix: '“{text}” begins very many words; only the most frequent ones were looked for.',
  limitedTo: 'Limited to',
  removeLimit: 'Remove the limit: {label}',
  clearLimits: 'Remove all limits',
  narrow: 'Narrow the result',
  hitsOverTime: 'Articles found, by year',
  hitsOfYear: '{year}: {articles}',
  undated: '{n} without a year',
  languages: 'Languages',
  moreOf: 'More of: {label}',
  firstPlaces: 'Show fewer places',
  // Taking the result away.
  takeAway: 'Take the result away',
  csv: 'Table (CSV)',
  ris: 'References (RIS)',
  bibtex: 'References (BibTeX)',
  json: 'Data (JSON)',
  quotations: 'Quotations with their sources (text)',
  preparing: 'The file is being made…',
  ready: 'The file is ready: {file}',
} as const;

/** Countable things; `{n}` is the number. */
export const counts = {
  found: { one: '{n} article found', other: '{n} articles found' },
  places: { one: 'Show the only place', other: 'Show all {n} places' },
  copies: { one: 'and {n} copy', other: 'and {n} copies' },
} as const;
