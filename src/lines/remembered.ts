/** Answers about lines, kept for a while: several stages ask the same of a line, one after the other. */

/** Answers kept at most; then all are forgotten, so that memory does not grow with the archive. */
const MOST = 1024;

/** A function that answers as `read` does and works an answer out once while it is kept; `read` must be pure. */
export function remembered<T extends object | string | null>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
