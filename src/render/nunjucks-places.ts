/**
 * Tells in which template a page failed. Nunjucks names the template that was asked for; a fault in one that this
 * extends, includes or imports is told with that one's line and this one's name. So every compiled template is given a
 * runtime of its own, which knows its name.
 */
import { withoutLoops } from './nunjucks-speed.js';
import { type FailurePlace, TemplateFailure } from './template-failure.js';

/** What compiled templates call when something is wrong. Lines are counted from 0. */
export interface FailingRuntime {
  handleError: (error: unknown, line: number, column: number) => unknown;
  ensureDefined: (value: unknown, line: number, column: number) => unknown;
  /** Added here: the runtime of one template. */
  placedIn?: (name: string) => FailingRuntime;
}

/** The compiler, as far as it is wrapped: text of a template → text of a program. */
export interface Compiler {
  compile: (text: string, asyncFilters: unknown, extensions: unknown, name: string, options: unknown) => string;
}

/** Do what draws or compiles a template; where Nunjucks throws, a TemplateFailure is thrown instead. */
export type Watch = <T>(work: () => T) => T;

/** The program that was compiled before for the text of a template; undefined where there is none. */
export type KnownProgram = (text: string) => string | undefined;

/** Stands for the template's own name in a program that is compiled to be kept: what it is called changes with its place. */
export const SELF = '\u0001self\u0001';
const SELF_QUOTED = JSON.stringify(SELF);

/** Every function of a compiled template begins with this line. */
const FUNCTION = /^function (?:root|b_\w{1,200})\(env, context, frame, runtime, cb\) \{$/gm;

/** Replace functions of Nunjucks; to be done once. Programs that are known are not compiled. */
export function tellPlaces(compiler: Compiler, runtime: FailingRuntime, known: KnownProgram): Watch {
  // The innermost template meets a fault first.
  let first: FailurePlace | null = null;
  const note = (place: FailurePlace): void => {
    first ??= place;
  };

  let watching = 0;
  const { compile } = compiler;
  compiler.compile = (text, asyncFilters, extensions, name, options) => {
    // Eleventy may compile texts in another environment.
    const before = watching > 0 ? known(text) : undefined;
    if (before !== undefined) return before.replaceAll(SELF_QUOTED, () => JSON.stringify(name));
    try {
      const program = compile(text, asyncFilters, extensions, name, options);
      return withoutLoops(program, text).replace(
        FUNCTION,
        (line) => `${line}\nruntime = runtime.placedIn(${JSON.stringify(name)});`,
      );
    } catch (error) {
      note({ name, line: lineIn(error) });
      throw error;
    }
  };

  const placed = new Map<string, FailingRuntime>();
  runtime.placedIn = (name) => {
    const again = placed.get(name);
    if (again !== undefined) return again;
    const made: FailingRuntime = Object.assign(Object.create(runtime), {
      handleError: (error: unknown, line: number, column: number) => {
        note({ name, line: line + 1 });
        return runtime.handleError(error, line, column);
      },
      ensureDefined: (value: unknown, line: number, column: number) => {
        if (value === null || value === undefined) note({ name, line: line + 1 });
        return runtime.ensureDefined(value, line, column);
      },
    });
    placed.set(name, made);
    return made;
  };

  return (work) => {
    first = null;
    watching += 1;
    try {
      return work();
    } catch (error) {
      throw first === null ? error : new TemplateFailure(first, error);
    } finally {
      watching -= 1;
    }
  };
}

/** The line that a fault of the compiler carries, from 1. */
function lineIn(error: unknown): number {
  const known = typeof error === 'object' && error !== null && 'lineno' in error ? error.lineno : undefined;
  return typeof known === 'number' ? known : 1;
}
