/**
 * From a site URL to the path of its file below the site's folder. Pure: every way out of the folder ends here, in an
 * error, before any disk is touched.
 */
import { BackfileError } from '../record/problem.js';

/** File at the root of every site that Backfile made: the folder may be replaced as a whole. */
export const MARKER = '.backfile.json';

/** Longest file name that ext4, APFS and NTFS all take, in bytes of UTF-8. */
const MAX_SEGMENT_BYTES = 255;

/** What Windows takes for something else than a file of that name (Naming Files, Paths, and Namespaces, Win32). */
const WINDOWS_REFUSES = /[<>:"|?*\\]|[ .]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

interface SegmentRule {
  readonly says: string;
  readonly refuses: (segment: string, windows: boolean) => boolean;
}

const SEGMENT_RULES: readonly SegmentRule[] = [
  { says: 'has an empty part', refuses: (segment) => segment === '' },
  { says: 'climbs out of the site', refuses: (segment) => segment === '.' || segment === '..' },
  { says: 'holds a NUL character', refuses: (segment) => segment.includes('\0') },
  {
    says: `has a part of more than ${MAX_SEGMENT_BYTES} bytes`,
    refuses: (segment) => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES,
  },
  { says: 'cannot be a file name on Windows', refuses: (segment, windows) => windows && WINDOWS_REFUSES.test(segment) },
];

/**
 * Path of the file that answers `url`, relative to the site's folder, with `/`: `/a/b/` is `a/b/index.html`. Takes any
 * text; throws a BackfileError (`site-path`) for what is not a path within the site on this `platform`.
 */
export function filePathOf(url: string, platform: string = process.platform): string {
  const wrong = complaint(url, platform === 'win32');
  if (wrong === null) return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
  throw new BackfileError([
    {
      severity: 'error',
      file: null,
      line: null,
      rule: 'site-path',
      message: `${JSON.stringify(shortened(url))} cannot become a file of the site: it ${wrong}`,
      remedy: 'give the page or file another name',
    },
  ]);
}

/** What no rule speaks of: names that begin with a letter or digit and hold nothing out of the ordinary. */
const ORDINARY = /^(?:\/[a-z0-9][a-z0-9_.-]{0,199}){1,100}\/?$/;

function complaint(url: string, windows: boolean): string | null {
  if (!windows && ORDINARY.test(url)) return null;
  if (!url.startsWith('/')) return 'does not begin with /';
  if (url === `/${MARKER}`) return "is the name of Backfile's own marker file";
  const segments = url.slice(1).split('/');
  if (segments.at(-1) === '') segments.pop();
  for (const segment of segments) {
    const broken = SEGMENT_RULES.find((rule) => rule.refuses(segment, windows));
    if (broken !== undefined) return broken.says;
  }
  return null;
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
