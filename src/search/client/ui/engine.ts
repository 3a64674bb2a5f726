/**
 * The engine as the page reaches it: in a worker, so that the page stays quick, and on the page itself where there is
 * none. Browsers start no worker for a page that is read from a disk (`file://`).
 */
import type { EngineAnswer, EngineQuestion, SearchEngine } from '../protocol.js';
import { SearchError } from '../protocol.js';
import { runScript } from './script.js';

/** The engine's program, beside the search page; both ways run the same one. */
const PROGRAM = 'engine.js';

declare global {
  /** Set by the engine's program (`../program.ts`) when it runs on a page. */
  var backfileEngine: SearchEngine | undefined;
}

/** What the page asks of the engine. */
export type AskedEngine = Pick<SearchEngine, 'search' | 'contexts'>;

/** The engine, started by the first question; a start that failed is tried again by the next one. */
export function startEngine(): AskedEngine {
  let started: Promise<AskedEngine> | null = null;
  const engine = async (): Promise<AskedEngine> => {
    started ??= start();
    try {
      return await started;
    } catch (error) {
      started = null;
      throw error;
    }
  };
  return {
    search: async (request) => (await engine()).search(request),
    contexts: async (request) => (await engine()).contexts(request),
  };
}

async function start(): Promise<AskedEngine> {
  return (await inWorker()) ?? (await onPage());
}

/** Null where the browser starts no worker. */
async function inWorker(): Promise<AskedEngine | null> {
  if (location.protocol === 'file:' || typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(PROGRAM);
    const isAlive = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', () => resolve(true), { once: true });
      worker.addEventListener('error', () => resolve(false), { once: true });
      // Any answer will do, be it that a file is missing.
      worker.postMessage({ id: 0, kind: 'facts' } satisfies EngineQuestion);
    });
    return isAlive ? asking(worker) : null;
  } catch {
    return null;
  }
}

/** Questions and answers by number. */
function asking(worker: Worker): AskedEngine {
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const number = (): number => {
    last += 1;
    return last;
  };
  const answer = (question: EngineQuestion) =>
    new Promise<EngineAnswer>((resolve) => {
      waiting.set(question.id, resolve);
      worker.postMessage(question);
    });
  return {
    async search(request) {
      const given = await answer({ id: number(), kind: 'search', request });
      if (given.kind === 'search') return given.response;
      throw failure(given);
    },
    async contexts(request) {
      const given = await answer({ id: number(), kind: 'contexts', request });
      if (given.kind === 'contexts') return given.response;
      throw failure(given);
    },
  };
}

function failure(given: EngineAnswer): SearchError {
  if (given.kind === 'failure') return new SearchError(given.failure);
  return new SearchError({ kind: 'internal', file: `an answer of the kind ${given.kind}` });
}

async function onPage(): Promise<AskedEngine> {
  await runScript(PROGRAM);
  const engine = globalThis.backfileEngine;
  if (engine === undefined) throw new SearchError({ kind: 'damaged-file', file: PROGRAM });
  return engine;
}
