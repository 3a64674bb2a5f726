/** Whether one link of a site leads where it should, given what stands in the site. */
import { percentDecoded } from '../record/percent-decoded.js';
import type { Problem } from '../record/problem.js';
import { LINK_KINDS, type LinkMark, unpackLink } from './scan.js';

/** What is wrong with a page, without the page. */
export type Fault = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** Where and how a site will stand. */
export interface SiteFrame {
  /** Address of the site ending in `/`, or null while it has none. */
  readonly address: string | null;
  /** Path of the site on its host, ending in `/`. */
  readonly basePath: string;
  readonly portable: boolean;
}

/** One form for a page and its file: `/a/index.html` is `/a/`. */
export function normalised(path: string): string {
  return path.endsWith('/index.html') ? path.slice(0, -'index.html'.length) : path;
}

/** What is wrong with a packed link of `scanPage`, or null. `stands`: what the site holds, normalised. */
export function judge(packed: string, stands: ReadonlySet<string>, frame: SiteFrame): Fault | null {
  const link = unpackLink(packed);
  if (link === null) return null;
  const { mark, value } = link;
  switch (LINK_KINDS[mark].where) {
    case 'inside':
      return judgePath(mark, value, { stands, frame });
    case 'rooted':
      return judgeRooted(mark, value, { stands, frame });
    case 'outside':
      return judgeOutside(mark, value, { stands, frame });
    case 'nowhere':
      return broken(mark, `${value}, which is no address within the site`);
    case 'fragment':
      return broken(mark, `${value}, and nothing on the page has that id`);
  }
}

interface Site {
  readonly stands: ReadonlySet<string>;
  readonly frame: SiteFrame;
}

function judgePath(mark: LinkMark, path: string, { stands, frame }: Site): Fault | null {
  const target = normalised(path);
  if (frame.portable && path.endsWith('/') && stands.has(target)) {
    return broken(mark, `${path} without index.html, which shows a list of files when the site is opened from a disk`);
  }
  if (stands.has(target)) return null;
  // Web servers lead /a to /a/; nothing does so on a disk.
  if (!frame.portable && stands.has(`${target}/`)) return null;
  return broken(mark, `${path}, which is not in the site`);
}

function judgeRooted(mark: LinkMark, path: string, { stands, frame }: Site): Fault | null {
  if (frame.portable)
    return broken(mark, `${path} from the root, which is elsewhere when the site is opened from a disk`);
  if (!path.startsWith(frame.basePath)) {
    return broken(mark, `${path}, which is outside the site's own path ${frame.basePath}`);
  }
  return judgePath(mark, `/${path.slice(frame.basePath.length)}`, { stands, frame });
}

function judgeOutside(mark: LinkMark, address: string, { stands, frame }: Site): Fault | null {
  const own = ownPath(address, frame.address);
  if (own !== null) return judgePath(mark, own, { stands, frame: { ...frame, portable: false } });
  if (!LINK_KINDS[mark].fetched) return null;
  return {
    rule: 'third-party-request',
    message: `the page loads ${address} from another host`,
    remedy: 'put a copy of the file into public/ and link to that, or remove the element',
  };
}

/** The site's own path in a full address, or null for another host or a path beside the site. */
function ownPath(address: string, site: string | null): string | null {
  if (site === null || !URL.canParse(address, site)) return null;
  const [to, home] = [new URL(address, site), new URL(site)];
  if (to.host !== home.host || !to.pathname.startsWith(home.pathname)) return null;
  const path = percentDecoded(to.pathname.slice(home.pathname.length));
  return path === null ? null : `/${path}`;
}

function broken(mark: LinkMark, to: string): Fault {
  const { fetched } = LINK_KINDS[mark];
  return fetched
    ? {
        rule: 'asset-broken',
        message: `the page needs ${to}`,
        remedy: 'add the file, or mend the template that names it',
      }
    : { rule: 'link-broken', message: `the page links to ${to}`, remedy: 'mend the link in the article or template' };
}
