/**
 * The plan for the templates. To make it is to import Eleventy, half a second's work: so the plan for the program's own
 * templates is made when the program is compiled, and any other is kept from one build to the next.
 */
import { fileURLToPath } from 'node:url';
import { codeUrl } from '../package/places.js';
import { DamagedStore } from '../record/damaged-store.js';
import { codePrint, ownCodePrint } from '../store/code-version.js';
import { fingerprint } from '../store/fingerprint.js';
import { type SignedJson, signedJson } from '../store/signed-json.js';
import type { TemplateFolder, TemplateTexts } from './template-folder.js';
import type { TemplatePlan } from './template-plan.js';

/** A plan, and what stands for the templates and the program that it was made for. */
export interface StoredPlan {
  readonly key: string;
  readonly plan: TemplatePlan;
}

const KEPT = signedJson<StoredPlan>('templates.json');

/** The plan for the program's own templates, and its folder in a compiled program. */
export const STOCK_PLAN = signedJson<StoredPlan>('stock-plan.json');
export const STOCK_FOLDER = 'render';

/** The plan for the templates of `folder`: the program's own or that of `cache`, where it was made for the same ones. */
export async function storedPlan(folder: TemplateFolder, cache: string): Promise<TemplatePlan> {
  const key = keyOf(folder, ownCodePrint());
  const stock = knownPlan(STOCK_PLAN, fileURLToPath(codeUrl(STOCK_FOLDER)));
  const known = stock?.key === key ? stock : knownPlan(KEPT, cache);
  if (known?.key === key) return known.plan;
  const plan = await freshPlan(folder);
  KEPT.write(cache, { key: isFixed(plan) ? key : '', plan });
  return plan;
}

/** The plan that the program compiled in `program` is to hold. Rejects where its own templates have no plan to keep. */
export async function stockPlan(folder: TemplateFolder, program: string): Promise<StoredPlan> {
  const plan = await freshPlan(folder);
  if (!isFixed(plan)) {
    throw new Error(`a template in ${folder.templates} needs Eleventy: see src/render/template-plan.ts`);
  }
  return { key: keyOf(folder, codePrint(program)), plan };
}

/** Templates of the same texts have the same plan in the same program. */
function keyOf({ texts }: TemplateTexts, program: string): string {
  return fingerprint(program, ...[...texts].flat());
}

async function freshPlan(folder: TemplateFolder): Promise<TemplatePlan> {
  const { planTemplates } = await import('./eleventy.js');
  return await planTemplates(folder);
}

/** A template that calls on code of the archivist's own (data files, plugins) may come out otherwise each time. */
function isFixed({ byEleventy, ownPages }: TemplatePlan): boolean {
  return byEleventy.length === 0 && !ownPages;
}

/** Null where there is none; a damaged one is as none, for to make it again changes nothing else that is kept. */
function knownPlan(file: SignedJson<StoredPlan>, folder: string): StoredPlan | null {
  try {
    return file.read(folder);
  } catch (error) {
    if (!(error instanceof DamagedStore)) throw error;
    return null;
  }
}
