/** Parts of Nunjucks 3.2 that `nunjucks-speed.ts` replaces and `@types/nunjucks` leaves out. */
import 'nunjucks';

declare module 'nunjucks' {
  export namespace runtime {
    /** One scope of a template: a loop, a block, a macro. */
    class Frame {
      readonly variables: { loop?: Record<string, unknown>; [name: string]: unknown };
      set(name: string, value: unknown, resolveUp?: boolean): void;
    }
    function suppressValue(value: unknown, autoescape: boolean): unknown;
    function memberLookup(object: unknown, key: string): unknown;
  }
}
