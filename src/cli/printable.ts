/** Text of the archive as a terminal can show it. */

/** Control characters, which could drive the terminal, become spaces. */
export function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ');
}
