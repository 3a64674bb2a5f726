/** The one door to picocolors, and what is known of the terminal: colours only where a person looks. */
import { createColors } from 'picocolors';

export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream;
  /** Whether standard error is a terminal: bars and colours make sense there. */
  readonly interactive: boolean;
  readonly outColours: ReturnType<typeof createColors>;
  readonly errColours: ReturnType<typeof createColors>;
}

/** The process's own terminal; honours NO_COLOR and FORCE_COLOR. */
export function processTerminal(): Terminal {
  const wanted = (tty: boolean) => !('NO_COLOR' in process.env) && (tty || 'FORCE_COLOR' in process.env);
  const interactive = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
  return {
    out: process.stdout,
    err: process.stderr,
    interactive,
    outColours: createColors(wanted(process.stdout.isTTY === true)),
    errColours: createColors(wanted(process.stderr.isTTY === true)),
  };
}
