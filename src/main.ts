#!/usr/bin/env node
/** The command line's entry: runs a command and turns what it gives into an exit code. */
import { runProgram } from './cli/program.js';
import { processTerminal } from './cli/terminal.js';

// A reader that has seen enough (`backfile parse articles | head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
