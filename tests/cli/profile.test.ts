import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createProfiler, type Meter, type Profile } from '../../src/cli/profile.js';
import { profileJson, profileText } from '../../src/cli/profile-table.js';
import { type Progress, SILENT } from '../../src/workers/progress.js';

/** A process whose figures the test sets. */
interface FakeProcess extends Meter {
  time: number;
  cpu: number;
  heap: number;
  rss: number;
  looks: number;
}

function fakeProcess(): FakeProcess {
  const state: FakeProcess = {
    time: 300,
    cpu: 400,
    heap: 10e6,
    rss: 50e6,
    looks: 0,
    now: () => state.time,
    usage() {
      state.looks += 1;
      const { time, cpu, heap, rss } = state;
      return { time, cpu, heap, rss };
    },
    peak: () => 222e6,
  };
  return state;
}

/** The rows of a profile as `name: milliseconds, milliseconds of processor, count`. */
function times({ stages, whole }: Profile): readonly string[] {
  return [...stages, whole].map(({ stage, time, cpu, count }) => `${stage}: ${time}, ${cpu}, ${count}`);
}

describe('createProfiler', () => {
  test('tells what each stage took, what came before the first and what no stage claims', () => {
    const process = fakeProcess();
    const profiler = createProfiler(SILENT, process);
    process.time += 5;
    const reading = profiler.progress.stage('reading', 30);
    process.time += 1000;
    process.cpu += 1800;
    reading.advance(20);
    reading.advance(10);
    reading.end();
    process.time += 7;
    process.cpu += 6;
    profiler.progress.stage('swap', null).end();
    process.time += 100;
    assert.deepEqual(times(profiler.profile()), [
      'start-up: 300, 400, 0',
      'reading: 1000, 1800, 30',
      'swap: 0, 0, 0',
      'other: 112, 6, 0',
      'whole: 1412, 2206, 0',
    ]);
  });

  test('tells the most memory that was seen in a stage, and the most that the process held', () => {
    const process = fakeProcess();
    const profiler = createProfiler(SILENT, process);
    const pages = profiler.progress.stage('pages', null);
    Object.assign(process, { time: 400, heap: 90e6, rss: 120e6 });
    pages.advance(50);
    Object.assign(process, { time: 500, heap: 30e6, rss: 110e6 });
    pages.end();
    const { stages, whole } = profiler.profile();
    assert.deepEqual(
      [...stages, whole].map(({ stage, heap, rss }) => [stage, heap, rss]),
      [
        ['start-up', 10e6, 50e6],
        ['pages', 90e6, 120e6],
        ['other', 30e6, 110e6],
        ['whole', 90e6, 222e6],
      ],
    );
  });

  test('adds up a stage that comes twice, and counts no time twice where stages overlap', () => {
    const process = fakeProcess();
    const { progress, profile } = createProfiler(SILENT, process);
    const first = progress.stage('pages', null);
    process.time += 10;
    const files = progress.stage('files', null);
    process.time += 20;
    first.end();
    process.time += 30;
    files.end();
    const second = progress.stage('pages', null);
    process.time += 40;
    second.advance(3);
    second.end();
    assert.deepEqual(times(profile()), [
      'start-up: 300, 400, 0',
      'pages: 70, 0, 3',
      'files: 50, 0, 0',
      'other: 0, 0, 0',
      'whole: 400, 400, 0',
    ]);
  });

  test('passes everything on', () => {
    const told: string[] = [];
    const progress: Progress = {
      stage(name, total) {
        told.push(`${name} ${total}`);
        return { advance: (count) => told.push(`+${count}`), end: () => told.push('end') };
      },
    };
    const stage = createProfiler(progress, fakeProcess()).progress.stage('reading', 4);
    stage.advance(3);
    stage.advance(1);
    stage.end();
    assert.deepEqual(told, ['reading 4', '+3', '+1', 'end']);
  });

  test('does not look at the memory for each of many things', () => {
    const process = fakeProcess();
    const stage = createProfiler(SILENT, process).progress.stage('pages', null);
    const before = process.looks;
    for (let page = 0; page < 1000; page += 1) {
      process.time += 0.1;
      stage.advance(1);
    }
    assert.ok(process.looks - before <= 20, `${process.looks - before} looks in 100 ms`);
    assert.ok(process.looks - before >= 10, `${process.looks - before} looks in 100 ms`);
  });

  test('leaves no time out where stages follow each other', () => {
    const steps = fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), idle: fc.nat(99), work: fc.nat(99) }));
    fc.assert(
      fc.property(steps, (stretches) => {
        const process = fakeProcess();
        const { progress, profile } = createProfiler(SILENT, process);
        for (const { name, idle, work } of stretches) {
          process.time += idle;
          const stage = progress.stage(name, null);
          process.time += work;
          stage.end();
        }
        const { stages, whole } = profile();
        assert.equal(
          stages.reduce((sum, { time }) => sum + time, 0),
          whole.time,
        );
      }),
    );
  });
});

const PROFILE: Profile = {
  stages: [
    { stage: 'start-up', time: 304, cpu: 412, heap: 11.4e6, rss: 59.6e6, count: 0 },
    { stage: 'reading', time: 61_234, cpu: 119_000, heap: 512e6, rss: 1_204e6, count: 10_000 },
  ],
  whole: { stage: 'whole', time: 61_538, cpu: 119_412, heap: 512e6, rss: 1_310e6, count: 0 },
};

describe('profileText', () => {
  test('is a table with a row a stage', () => {
    assert.equal(
      profileText(PROFILE),
      `stage          time s    CPU s  heap MB   RSS MB    count
start-up         0.30     0.41       11       60
reading         61.23   119.00      512     1204    10000
whole           61.54   119.41      512     1310
`,
    );
  });
});

describe('profileJson', () => {
  test('has times in seconds and memory in bytes', () => {
    assert.deepEqual(profileJson({ ...PROFILE, stages: [] }), {
      profile: [
        {
          stage: 'whole',
          seconds: 61.538,
          cpuSeconds: 119.412,
          heapBytes: 512_000_000,
          rssBytes: 1_310_000_000,
          count: 0,
        },
      ],
    });
  });
});
