/** What a page is made of beside its model: the templates that it goes through, as fingerprints. */
import { fingerprint } from '../store/fingerprint.js';
import type { PageKind } from './models.js';
import { type TemplateTexts, templatesNamed } from './template-folder.js';
import type { TemplatePlan } from './template-plan.js';

/** Fingerprints of the templates of one build. */
export interface TemplatePrints {
  /** Of what draws pages of a kind; null where Eleventy draws them, which may look at everything. */
  readonly ofKind: (kind: PageKind) => string | null;
  /** Of what draws all pages that are planned; null where Eleventy draws some of them. */
  readonly ofPages: string | null;
  /** Of the whole folder: of what pages of the archivist's own are made of. */
  readonly ofAll: string;
}

/** A tag that names another template: `{% include "part.njk" %}`. */
const NAMING_TAG = /\{%-?\s*(?:extends|include|import|from)\s+([^%]*)/g;
/** One name in quotes that is all that the tag names: not a part of a longer expression, nor one of two. */
const LITERAL = /^(?:"([^"]+)"|'([^']+)')\s*(?:-?$|(?:as|ignore|import|with|without)\s)/;

/** The fingerprints of templates that are drawn by `plan`. */
export function templatePrints(plan: TemplatePlan, folder: TemplateTexts): TemplatePrints {
  const all = fingerprint(...[...folder.texts].flat());
  const prints = new Map<PageKind, string>();
  for (const { kind, path, content, data } of plan.direct) {
    const used = textsUsed(content, folder);
    const own = fingerprint(path, content, JSON.stringify(data), used === null ? all : JSON.stringify(used));
    prints.set(kind, fingerprint(prints.get(kind) ?? '', own));
  }
  return {
    ofPages: plan.byEleventy.length > 0 ? null : fingerprint(JSON.stringify([...prints])),
    ofKind: (kind) => (plan.byEleventy.includes(kind) ? null : (prints.get(kind) ?? '')),
    ofAll: all,
  };
}

/** The texts that a template goes through, and those that they name; null where a name is told only when it is drawn. */
function textsUsed(content: string, folder: TemplateTexts): readonly (readonly [string, string])[] | null {
  const used = new Map<string, string>();
  const waiting = [content];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, tail = ''] of text.matchAll(NAMING_TAG)) {
      const literal = LITERAL.exec(tail);
      const name = literal?.[1] ?? literal?.[2];
      // A name that begins with a dot is looked for beside the template that names it.
      if (name === undefined || name.startsWith('.')) return null;
      for (const { path, text: found } of templatesNamed(name, folder)) {
        if (used.has(path)) continue;
        used.set(path, found);
        waiting.push(found);
      }
    }
  }
  return [...used].sort(([a], [b]) => (a < b ? -1 : 1));
}
