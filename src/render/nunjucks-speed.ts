/**
 * What Nunjucks does for every value of every page, done the same in fewer steps. Two thirds of the time that pages took
 * went into these functions of its runtime; its compiled templates call them by name, so they can be replaced.
 */

/** The runtime of Nunjucks, as far as it is replaced. */
export interface Runtime {
  readonly Frame: { readonly prototype: { set: (this: Scope, ...set: SetArguments) => void } };
  suppressValue: (value: unknown, autoescape: boolean) => unknown;
  memberLookup: (object: unknown, key: string) => unknown;
}

/** A template, as far as it is replaced: what it exports to those that import it. */
export interface Exporting {
  readonly prototype: { getExported: (this: object, ...given: unknown[]) => void };
}

/** Called with what went wrong, or with null and what a template exports. */
type Take = (error: unknown, exported?: unknown) => void;

interface Scope {
  readonly variables: { loop?: Record<string, unknown>; [name: string]: unknown };
}

type SetArguments = [name: string, value: unknown, resolveUp?: boolean];

/** Characters that Nunjucks escapes. */
const MARKUP = /[&"'<>\\]/;

/** What a loop sets at every turn, by the name under which it sets it. */
const LOOP_NAMES: ReadonlyMap<string, string> = new Map(
  ['index', 'index0', 'revindex', 'revindex0', 'first', 'last', 'length'].map((name) => [`loop.${name}`, name]),
);

/** Replace functions of a runtime; all but the common case goes to the function that was there. */
export function quicken(runtime: Runtime): void {
  const { suppressValue, memberLookup } = runtime;
  const { set } = runtime.Frame.prototype;

  // Most texts hold no markup: searching is quicker than replacing.
  runtime.suppressValue = (value, autoescape) =>
    typeof value === 'string' && !(autoescape && MARKUP.test(value)) ? value : suppressValue(value, autoescape);

  // A value that is no function is looked up once instead of twice.
  runtime.memberLookup = (object, key) => {
    const value = isObject(object) ? object[key] : undefined;
    return value === undefined || typeof value === 'function' ? memberLookup(object, key) : value;
  };

  // A name with dots makes nested objects, so every name was split; dots stand only in what a loop sets at each turn.
  runtime.Frame.prototype.set = function quickSet(name, value, resolveUp) {
    const { variables } = this;
    const key = LOOP_NAMES.get(name);
    if (key !== undefined) {
      variables.loop ??= {};
      variables.loop[key] = value;
    } else if (resolveUp === true || name.includes('.')) set.call(this, name, value, resolveUp);
    else variables[name] = value;
  };
}

/**
 * A template that is imported without a context gives the same macros every time: it is run once, not once a page. Where
 * that went wrong, it is run again, so that what is wrong is told again.
 */
export function rememberExports({ prototype }: Exporting): void {
  const { getExported } = prototype;
  const known = new WeakMap<object, unknown>();
  prototype.getExported = function rememberedExports(...given) {
    const [take, ...more] = given;
    if (!isTake(take) || more.length > 0) getExported.apply(this, given);
    else if (known.has(this)) take(null, known.get(this));
    else {
      const remember: Take = (error, exported) => {
        if (!error) known.set(this, exported);
        take(error, exported);
      };
      getExported.call(this, remember);
    }
  };
}

function isTake(value: unknown): value is Take {
  return typeof value === 'function';
}

/** What a loop sets at every turn, as the compiler writes it. */
const LOOP_SET = /^frame\.set\("loop\.\w{1,9}", .*\);$\n?/gm;

/** Words of templates in which `loop` is used, or could be by another template that sees the same names. */
const MAY_NEED_LOOP = /\b(?:loop|block|include|context|caller|call|super)\b/;

/** A compiled program that does not tell of loops what its template never asks. */
export function withoutLoops(program: string, template: string): string {
  return MAY_NEED_LOOP.test(template) ? program : program.replace(LOOP_SET, '');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
