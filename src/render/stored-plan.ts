/** The plan for the templates, kept from one build to the next: to make it is to import Eleventy, half a second's work. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeVersion } from '../store/code-version.js';
import { filesWith, fingerprint, printOfFile } from '../store/fingerprint.js';
import type { TemplateFolder } from './template-folder.js';
import type { TemplatePlan } from './template-plan.js';

interface Written {
  readonly key: string;
  readonly plan: TemplatePlan;
}

const FILE = 'templates.json';
const PRINT = 40;

/** The plan for the templates of `folder`, from `cache` where they are those that it was made for. */
export async function storedPlan(folder: TemplateFolder, cache: string): Promise<TemplatePlan> {
  const key = fingerprint(codeVersion(), folder.templates, ...filesWith(folder.templates, printOfFile));
  const path = join(cache, FILE);
  const known = read(path);
  if (known?.key === key) return known.plan;
  const { planTemplates } = await import('./eleventy.js');
  const plan = await planTemplates(folder);
  // A template that calls on code of the archivist's own (data files, plugins) may come out otherwise each time.
  const isFixed = plan.byEleventy.length === 0 && !plan.ownPages;
  const body = JSON.stringify({ key: isFixed ? key : '', plan } satisfies Written);
  writeFileSync(path, `${fingerprint(body)}${body}`);
  return plan;
}

/** Null where there is none, or it is not as it was written. */
function read(path: string): Written | null {
  try {
    const text = readFileSync(path, 'utf8');
    const body = text.slice(PRINT);
    if (fingerprint(body) !== text.slice(0, PRINT)) return null;
    const written: Written = JSON.parse(body);
    return written;
  } catch {
    return null;
  }
}
