#!/usr/bin/env node
import { runProgram } from './cli/program.js';
/** The command line's entry: runs a command and turns what it gives into an exit code. */
import { processTerminal } from './cli/terminal.js';

process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
