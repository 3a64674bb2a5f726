/**
 * Keeps a build from harming its user's files: which folders may serve as archive, site and cache together. Asked
 * before anything is read or written.
 */
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { BackfileError, type Problem } from '../record/problem.js';
import { isWithin, outputProblem, realFolder, usage } from './folders.js';

/** The folders of a build, as the user wrote them. */
export interface Folders {
  /** The archive. */
  readonly input: string;
  /** The site. */
  readonly output: string;
  /** What a build may keep for the next one. */
  readonly cache: string;
}

type FolderName = keyof Folders;

interface NestingRule {
  readonly rule: string;
  readonly inner: FolderName;
  readonly outer: FolderName;
  readonly message: string;
  readonly remedy: string;
}

/** `inner` must neither be nor stand within `outer`. */
const NESTING: readonly NestingRule[] = [
  {
    rule: 'output-inside-input',
    inner: 'output',
    outer: 'input',
    message: 'the output folder is inside the input folder, where its pages would be read as articles',
    remedy: 'give --output a folder beside the articles',
  },
  {
    rule: 'input-inside-output',
    inner: 'input',
    outer: 'output',
    message: 'the input folder is inside the output folder, which a build replaces as a whole',
    remedy: 'give --output a folder of its own',
  },
  {
    rule: 'output-inside-cache',
    inner: 'output',
    outer: 'cache',
    message: 'the output folder is inside the cache folder',
    remedy: 'give --output and --cache folders side by side',
  },
  {
    rule: 'cache-inside-output',
    inner: 'cache',
    outer: 'output',
    message: 'the cache folder is inside the output folder, which a build replaces as a whole',
    remedy: 'give --output and --cache folders side by side',
  },
  {
    rule: 'cache-inside-input',
    inner: 'cache',
    outer: 'input',
    message: 'the cache folder is inside the input folder, which belongs to the archivist',
    remedy: 'give --cache a folder beside the articles',
  },
  {
    rule: 'input-inside-cache',
    inner: 'input',
    outer: 'cache',
    message: 'the input folder is inside the cache folder, whose files may be removed',
    remedy: 'give --cache a folder beside the articles',
  },
];

/**
 * Whether the folders of a build can stand together, links followed. Rejects with a BackfileError (exit code 2) that
 * lists every reason why not. Touches nothing.
 */
export function checkFolders(folders: Folders): Promise<void> {
  return new Promise((settle) => {
    const problems = folderProblems(folders);
    if (problems.length > 0) throw new BackfileError(problems, 2);
    settle();
  });
}

function folderProblems(folders: Folders): readonly Problem[] {
  const real = {
    input: realFolder(folders.input),
    output: realFolder(folders.output),
    cache: realFolder(folders.cache),
  };
  const problems = NESTING.filter(({ inner, outer }) => isWithin(real[outer], real[inner])).map((found) =>
    usage(folders[found.inner], found.rule, found),
  );
  // Two folders that are one break both rules of their pair; the first says enough.
  const told = problems.filter((problem, i) => !isMirrored(problem.rule, problems.slice(0, i)));
  const place = placeProblem(real.output, folders.output);
  if (place !== null) return [...told, place];
  if (told.length > 0) return told;
  const standing = outputProblem(real.output, folders.output);
  return standing === null ? [] : [standing];
}

function isMirrored(rule: string, earlier: readonly Problem[]): boolean {
  const mirrored = rule.split('-inside-').reverse().join('-inside-');
  return earlier.some((problem) => problem.rule === mirrored);
}

/** A folder that holds more than a site could: replacing it would take the user's other files along. */
function placeProblem(output: string, shown: string): Problem | null {
  const places = [
    { path: process.cwd(), name: 'the folder you are in' },
    { path: homedir(), name: 'your home folder' },
  ].map((place) => ({ ...place, path: realFolder(place.path) }));
  const held = dirname(output) === output ? 'everything' : places.find((place) => isWithin(output, place.path))?.name;
  if (held === undefined) return null;
  return usage(shown, 'output-too-wide', {
    message: `the output folder is or holds ${held}, and a build replaces its output folder as a whole`,
    remedy: 'give --output a folder of its own, such as _site',
  });
}
