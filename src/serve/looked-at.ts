/** Which pages of the preview somebody looks at: those asked for last. */

export interface LookedAt {
  note(path: string): void;
  /** The latest first. */
  latest(): readonly string[];
}

/** Pages that somebody may have open beside each other. */
const MOST = 4;

export function lookedAt(): LookedAt {
  let paths: readonly string[] = [];
  return {
    note(path) {
      paths = [path, ...paths.filter((other) => other !== path)].slice(0, MOST);
    },
    latest: () => paths,
  };
}
