/** The lines of a text that is broken where the next word would not fit. */
export function wrappedAt(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(/\s+/)) {
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  }
  return [...lines, open];
}
