/** How long builds take: each a process of its own, as its users start it. */
import { join } from 'node:path';
import { type BuildPlace, makeBuildPlace } from './build-place.js';
import { type MeasuredRun, runMeasured } from './measured-program.js';
import type { BenchOptions, BenchPart, Figure } from './part.js';
import { measureServing } from './serving.js';

const PART = 'build';

interface Scenario {
  readonly what: string;
  /** What happens before the build that is measured; `run` counts from 1. */
  readonly before: (place: BuildPlace, run: number) => void;
}

const COLD: Scenario = { what: 'cold', before: (place) => place.forget() };
/** One after the other, each on what the one before it left. */
const SCENARIOS: readonly Scenario[] = [
  COLD,
  { what: 'unchanged', before: () => undefined },
  { what: 'one article edited', before: (place, run) => place.editArticle(run) },
  { what: 'one template edited', before: (place, run) => place.editTemplate(run) },
];

/** Articles of a newcomer's first build. */
const FEW = 20;
/** Articles from which on things are measured once. */
const ONCE_FROM = 50_000;

export const buildPart: BenchPart = {
  name: PART,
  async run(options) {
    await measureBuilds(options, FEW, [COLD]);
    for (const count of options.sizes) {
      const place = await measureBuilds(options, count, SCENARIOS);
      const { ready, edits } = await measureServing(place, runsAt(options, count));
      const serving = { part: PART, articles: count, unit: 's', peakBytes: [edits.peakBytes] } as const;
      options.report({ ...serving, what: 'serve: until ready', values: [ready], cpuSeconds: [] });
      options.report({ ...serving, what: 'serve: save to reload', values: edits.reload, cpuSeconds: [] });
      options.report({ ...serving, what: 'serve: save to page', values: edits.page, cpuSeconds: [] });
      options.report({ ...serving, what: 'serve: save to whole site', values: edits.site, cpuSeconds: [] });
      place.forget();
    }
  },
};

function runsAt({ runs }: BenchOptions, count: number): number {
  return count >= ONCE_FROM ? 1 : runs;
}

async function measureBuilds(
  options: BenchOptions,
  count: number,
  scenarios: readonly Scenario[],
): Promise<BuildPlace> {
  const place = makeBuildPlace(join(options.place, `build-${count}`), { count, generator: options.generator });
  const results = new Map<Scenario, MeasuredRun[]>(scenarios.map((scenario) => [scenario, []]));
  for (let run = 1; run <= runsAt(options, count); run += 1) {
    for (const [scenario, measured] of results) {
      scenario.before(place, run);
      const result = await runMeasured(['build', '--quiet'], place.folder);
      options.note(`${count} articles, ${scenario.what}, run ${run}: ${result.seconds.toFixed(2)} s`);
      measured.push(result);
    }
  }
  for (const [{ what }, measured] of results) options.report(figureOf(what, count, measured));
  return place;
}

function figureOf(what: string, articles: number, measured: readonly MeasuredRun[]): Figure {
  return {
    part: PART,
    articles,
    what,
    unit: 's',
    values: measured.map(({ seconds }) => seconds),
    cpuSeconds: measured.map(({ cpuSeconds }) => cpuSeconds),
    peakBytes: measured.map(({ peakBytes }) => peakBytes),
  };
}
