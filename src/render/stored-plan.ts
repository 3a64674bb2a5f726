/** The plan for the templates, kept from one build to the next: to make it is to import Eleventy, half a second's work. */

import { DamagedStore } from '../record/damaged-store.js';
import { codeVersion } from '../store/code-version.js';
import { fingerprint } from '../store/fingerprint.js';
import { signedJson } from '../store/signed-json.js';
import type { TemplateFolder } from './template-folder.js';
import type { TemplatePlan } from './template-plan.js';

interface Written {
  readonly key: string;
  readonly plan: TemplatePlan;
}

const PLAN = signedJson<Written>('templates.json');

/** The plan for the templates of `folder`, from `cache` where they are those that it was made for. */
export async function storedPlan(folder: TemplateFolder, cache: string): Promise<TemplatePlan> {
  const key = fingerprint(codeVersion(), folder.templates, ...[...folder.texts].flat());
  const known = knownPlan(cache);
  if (known?.key === key) return known.plan;
  const { planTemplates } = await import('./eleventy.js');
  const plan = await planTemplates(folder);
  // A template that calls on code of the archivist's own (data files, plugins) may come out otherwise each time.
  const isFixed = plan.byEleventy.length === 0 && !plan.ownPages;
  PLAN.write(cache, { key: isFixed ? key : '', plan });
  return plan;
}

/** Null where there is none; a damaged one is as none, for to make it again changes nothing else that is kept. */
function knownPlan(cache: string): Written | null {
  try {
    return PLAN.read(cache);
  } catch (error) {
    if (!(error instanceof DamagedStore)) throw error;
    return null;
  }
}
