/** Programs of the site that are loaded when they are needed, beside the search page. */
import { SearchError } from '../protocol.js';

/** Run a script; `file` is its path below `/search/`. Rejects with a SearchError where it is not there. */
export function runScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new SearchError({ kind: 'missing-file', file }));
    });
    document.head.append(script);
  });
}
