/** The part of human-names 1.0 that `given-names.ts` reads, its JSON; the package ships no types. */
declare module 'human-names' {
  export type NameList = readonly string[];
}
