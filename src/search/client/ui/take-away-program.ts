/**
 * Taking a result away: a program of its own, loaded when it is asked for. The file is made in the browser and sent
 * nowhere.
 */
import { dateInWords } from '../page/dates.js';
import { requestOf, writeState } from '../page/state.js';
import type { HitContexts, SearchHit } from '../protocol.js';
import { FORMATS } from '../take-away/formats.js';
import type { Format, TakenResult } from '../take-away/result.js';
import { element } from './element.js';
import type { TakeAway } from './take-away.js';
import type { View } from './view.js';

/** Articles whose places are asked for at a time. */
const AT_A_TIME = 50;

/** Make a result into a file and hand it to the reader; gives the file's name. */
async function takeAway(id: Format['id'], what: TakeAway): Promise<string> {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format is called ${id}`);
  const file = `search.${format.extension}`;
  download(file, new Blob([format.write(await wholeResult(format, what))], { type: format.mediaType }));
  return file;
}

/** Every article of the result, with its places where the format quotes them. */
async function wholeResult(format: Format, { state, engine, view }: TakeAway): Promise<TakenResult> {
  const request = requestOf(state);
  const { total } = await engine.search({ ...request, offset: 0, limit: 0, count: [] });
  const { hits } = await engine.search({ ...request, offset: 0, limit: total, count: [] });
  const places = new Map<number, HitContexts['contexts']>();
  for (let start = 0; format.quotes && start < hits.length; start += AT_A_TIME) {
    const some = hits.slice(start, start + AT_A_TIME).map(({ doc, url }) => ({ doc, url }));
    for (const { doc, contexts } of await engine.contexts({ query: request.query, hits: some, limit: null }))
      places.set(doc, contexts);
  }
  const { archive, dates } = view.settings;
  const asked = writeState({ ...state, page: 1 });
  const taken = (hit: SearchHit) => ({
    ...hit,
    address: addressOf(hit.url.slice(1), view),
    shownDate: dateInWords(hit.date, dates),
    contexts: places.get(hit.doc) ?? [],
  });
  return { archive: archive.title, asked: addressOf(`search/${asked}`, view) ?? asked, articles: hits.map(taken) };
}

/** Where a page of the site is published, or else where it is read; null on a disk, whose paths mean nothing elsewhere. */
function addressOf(path: string, { settings, home }: View): string | null {
  const { address } = settings.archive;
  const here = location.protocol === 'file:' ? null : new URL(home, location.href).href;
  const root = address ?? here;
  return root === null ? null : new URL(path, root).href;
}

function download(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  element('a', { href, download: name }).click();
  // The browser has taken hold of the file by the time of the next task.
  setTimeout(() => URL.revokeObjectURL(href), 0);
}

globalThis.backfileTakeAway = takeAway;
