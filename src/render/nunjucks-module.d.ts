/** Parts of Nunjucks 3.2 that `nunjucks.ts` uses, `nunjucks-speed.ts` and `nunjucks-places.ts` replace and `@types/nunjucks` leaves out. */
import 'nunjucks';

declare module 'nunjucks' {
  interface Template {
    /** Gives what the template exports to the last argument, which is called at once. */
    getExported(...given: unknown[]): void;
  }
  interface Environment {
    /** What the compiler is given for a template of this environment, beside its text and name. */
    readonly asyncFilters: unknown;
    readonly extensionsList: unknown;
    readonly opts: unknown;
  }
  export namespace runtime {
    /** One scope of a template: a loop, a block, a macro. */
    class Frame {
      readonly variables: { loop?: Record<string, unknown>; [name: string]: unknown };
      set(name: string, value: unknown, resolveUp?: boolean): void;
    }
    function suppressValue(value: unknown, autoescape: boolean): unknown;
    function memberLookup(object: unknown, key: string): unknown;
    function handleError(error: unknown, line: number, column: number): unknown;
    function ensureDefined(value: unknown, line: number, column: number): unknown;
  }
  export namespace compiler {
    function compile(text: string, asyncFilters: unknown, extensions: unknown, name: string, options: unknown): string;
  }
}
