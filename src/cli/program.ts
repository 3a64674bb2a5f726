/** The one door to commander: commands, options and help. Each command's own module is loaded only when it runs. */
import { Command, CommanderError, Option } from 'commander';
import { BackfileError } from '../record/problem.js';
import type { BuildCommandOptions } from './build-command.js';
import type { InspectOptions } from './inspect-command.js';
import { type GivenOptions, sharedOptions, version } from './options.js';
import { reportProblems } from './report.js';
import type { Terminal } from './terminal.js';

type ExitCode = 0 | 1 | 2;

/** Run the program with its arguments; gives the exit code, never throws and never exits. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = programOf(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, args, terminal);
  }
}

function failure(error: unknown, args: readonly string[], terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const verbose = args.includes('--verbose') || args.includes('-v');
  if (error instanceof BackfileError) {
    reportProblems(error.problems, terminal, { json: args.includes('--json'), verbose, quiet: false });
    if (verbose && error.cause instanceof Error) terminal.err.write(`${error.cause.stack ?? ''}\n`);
    return error.exitCode;
  }
  const shown = error instanceof Error ? (verbose ? error.stack : error.message) : String(error);
  terminal.err.write(
    `backfile: ${shown ?? ''}\n${verbose ? '' : 'This is a fault in Backfile; --verbose shows where.\n'}`,
  );
  return 1;
}

function programOf(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('backfile')
    .description(
      'Turn a folder of saved news articles into a static website that can be browsed, searched, cited and kept.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showHelpAfterError('(backfile --help lists commands and options)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) });
  program.addHelpText('after', '\nExample:\n  $ backfile build --input articles --output _site\n');

  withShared(program.command('build').description('read the archive and write the site'))
    .option('--explain', 'say of each page that is made why it is', false)
    .option('--profile', 'say at the end what each stage took: time, memory, number of things', false)
    .addHelpText(
      'after',
      example('backfile build --base-url https://archive.example/', 'backfile build --portable --output usb-stick'),
    )
    .action(async (given: GivenOptions & Pick<BuildCommandOptions, 'explain' | 'profile'>) => {
      const { runBuild } = await import('./build-command.js');
      done(await runBuild({ ...sharedOptions(given), explain: given.explain, profile: given.profile }, terminal));
    });

  withShared(
    program
      .command('serve')
      .description('build the site, show it at http://localhost:8080 and rebuild it when something changes'),
  )
    .option('--port <number>', 'port on this computer', '8080')
    .addHelpText('after', example('backfile serve --port 9000'))
    .action(async (given: GivenOptions & { readonly port: string }) => {
      const { runServe } = await import('./serve-command.js');
      done(await runServe({ ...sharedOptions(given), port: given.port }, terminal));
    });

  withShared(
    program
      .command('parse')
      .description('print the record of every article: one JSON object a line')
      .argument('<path...>', 'folders or files of articles'),
  )
    .addOption(new Option('--jsonl', 'JSON Lines, the only form there is').default(true))
    .addHelpText('after', example('backfile parse --jsonl articles > records.jsonl'))
    .action(async (paths: string[], given: GivenOptions) => {
      const { runParse } = await import('./parse-command.js');
      done(await runParse(paths, sharedOptions(given), terminal));
    });

  withShared(
    program
      .command('inspect')
      .description('show what every line of a file became, and by which rule; or list the articles worth a look')
      .argument('[file]', 'an article file; with --weak and --csv a file, a folder, or nothing for all'),
  )
    .option('--weak', 'list the articles that are worth a human look, weakest first, with the reasons', false)
    .addOption(
      new Option('--csv', 'print them as a table to fill in and keep as corrections.csv')
        .default(false)
        .conflicts('json'),
    )
    .option('--limit <number>', 'how many of them (default: 50 in a list, all in a table)')
    .addHelpText(
      'after',
      example(
        'backfile inspect articles/courier/1994.txt',
        'backfile inspect --weak --limit 10',
        'backfile inspect --csv > weak.csv',
      ),
    )
    .action(async (file: string | undefined, given: GivenOptions & Pick<InspectOptions, 'weak' | 'csv' | 'limit'>) => {
      const { runInspect } = await import('./inspect-command.js');
      const { weak, csv, limit } = given;
      done(await runInspect(file, { ...sharedOptions(given), weak, csv, limit }, terminal));
    });

  withShared(
    program
      .command('adopt')
      .description('write each article as Markdown with complete front matter, to be kept as the cleaned master'),
  )
    .option('--out <folder>', 'where the articles are written; the originals stay as they are', 'adopted')
    .addHelpText('after', example('backfile adopt', 'backfile adopt --input articles --out masters'))
    .action(async (given: GivenOptions & { readonly out: string }) => {
      const { runAdopt } = await import('./adopt-command.js');
      done(await runAdopt({ ...sharedOptions(given), out: given.out }, terminal));
    });
  return program;
}

/** The options that every command takes. */
function withShared(command: Command): Command {
  return command
    .exitOverride()
    .option('-i, --input <folder>', 'the archive', 'articles')
    .option('-o, --output <folder>', 'where the site is written', '_site')
    .option('--cache <folder>', 'where work is kept between builds; safe to delete', '.cache/backfile')
    .option('--base-url <address>', 'where the site will stand (overrides archive.yaml)')
    .option('--portable', 'links name index.html, so that the site opens from a folder', false)
    .option('--workers <number>', 'threads to work in (default: one a core)')
    .option('--rehash', 'look into every file, even where size and times say that it is the same', false)
    .option('-q, --quiet', 'say nothing but errors', false)
    .option('-v, --verbose', 'say everything, with stack traces', false)
    .option('--json', 'print problems and reports as JSON', false);
}

function example(...commands: readonly string[]): string {
  return `\nExample${commands.length > 1 ? 's' : ''}:\n${commands.map((command) => `  $ ${command}\n`).join('')}`;
}
