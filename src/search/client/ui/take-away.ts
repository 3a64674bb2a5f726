/** The buttons that give a result as a file; what makes it is loaded when one is pressed, because few results are taken away. */
import type { SearchState } from '../page/state.js';
import { SearchError } from '../protocol.js';
import type { Format } from '../take-away/result.js';
import { element } from './element.js';
import type { AskedEngine } from './engine.js';
import { runScript } from './script.js';
import type { View } from './view.js';

/** The program (`take-away-program.ts`). */
const PROGRAM = 'take-away.js';

/** The formats in the order in which they are offered. */
const OFFERED: readonly Format['id'][] = ['csv', 'ris', 'bibtex', 'json', 'quotations'];

export interface TakeAway {
  readonly state: SearchState;
  readonly engine: AskedEngine;
  readonly view: View;
}

declare global {
  /** Set by the program: makes a result into a file, gives its name. */
  var backfileTakeAway: ((id: Format['id'], what: TakeAway) => Promise<string>) | undefined;
}

/** `tell` says how it goes, `fail` what went wrong. */
export function takeAway(what: TakeAway, tell: (text: string) => void, fail: (error: unknown) => void): HTMLElement {
  const { words } = what.view;
  const buttons = OFFERED.map((id) => {
    const button = element('button', { type: 'button', class: 'link' }, words.say(id));
    button.addEventListener('click', async () => {
      tell(words.say('preparing'));
      try {
        tell(words.say('ready', { file: await taken(id, what) }));
      } catch (error) {
        fail(error);
      }
    });
    return element('li', {}, button);
  });
  return element(
    'details',
    { class: 'more', id: 'take-away' },
    element('summary', {}, words.say('takeAway')),
    element('ul', { class: 'takeaway' }, ...buttons),
  );
}

async function taken(id: Format['id'], what: TakeAway): Promise<string> {
  if (globalThis.backfileTakeAway === undefined) await runScript(PROGRAM);
  if (globalThis.backfileTakeAway === undefined) throw new SearchError({ kind: 'damaged-file', file: PROGRAM });
  return await globalThis.backfileTakeAway(id, what);
}
