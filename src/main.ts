#!/usr/bin/env node
/** The command line's entry: runs a command and turns what it gives into an exit code. */
import { setFlagsFromString } from 'node:v8';
import { runProgram } from './cli/program.js';
import { processTerminal } from './cli/terminal.js';

// On a machine with much memory V8 lets a heap grow to twice what is alive before it looks for garbage; a large archive
// then took half as much again, and no less time.
setFlagsFromString('--heap-growing-percent=25');

// A reader that has seen enough (`backfile parse articles | head`) closes the pipe: that is no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
