/** Where a line ends within a paragraph, in the text of layout programs: white space to whoever does not ask. */
export const LINE_BREAK = '\u2028';
