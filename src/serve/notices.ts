/**
 * What the preview itself says in the browser: the problems of a build that failed, above a page of the last good site
 * or instead of one. Only served, never written to a file.
 */
import { type Problem, problemLine } from '../record/problem.js';

/** Most problems that are listed. */
const MOST_SHOWN = 20;

const STYLE = `<style>
.backfile-notice { all: revert; position: sticky; inset-block-start: 0; z-index: 2147483647; max-block-size: 50vh;
  overflow: auto; box-sizing: border-box; padding: 0.75rem 1rem; border-block-end: 0.25rem solid #b00020;
  background: #fff1f0; color: #3b0006; font: 0.9375rem/1.5 system-ui, sans-serif; text-align: start; direction: ltr; }
.backfile-notice p { margin: 0 0 0.5rem; font-weight: bold; }
.backfile-notice ul { margin: 0; padding-inline-start: 1.25rem; }
.backfile-notice li { overflow-wrap: anywhere; }
@media print { .backfile-notice { display: none; } }
</style>`;

/** The page with a banner that lists the problems of the last build. */
export function withBanner(html: string, problems: readonly Problem[]): string {
  const banner = `${STYLE}${notice('The last change could not be built. This is the site before it.', problems)}`;
  const body = /<body(?:\s[^>]{0,2000})?>/i.exec(html);
  const at = body === null ? html.length : body.index + body[0].length;
  return `${html.slice(0, at)}${banner}${html.slice(at)}`;
}

/** A page for the time when there is no site: its first build failed. */
export function failedPage(problems: readonly Problem[]): string {
  return page('The site could not be built', notice('The site could not be built.', problems));
}

/** A page for the time when there is no site yet. It loads itself again when there is one. */
export function waitingPage(): string {
  return page('The site is being built', '<p>The site is being built. This page shows it as soon as it is there.</p>');
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${title}</title>${STYLE}</head><body>${body}</body></html>`;
}

function notice(lead: string, problems: readonly Problem[]): string {
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `<li>${escaped(problemLine(problem))}</li>`);
  const rest = problems.length - shown.length;
  if (rest > 0) shown.push(`<li>… and ${rest} more</li>`);
  const list = shown.length === 0 ? '' : `<ul>${shown.join('')}</ul>`;
  return `<div class="backfile-notice" role="alert"><p>${lead}</p>${list}</div>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
