/** How things are counted in words: in a module of its own, because programs in the browser count as well. */

/** How a number of things is said, by plural category of the language (`Intl.PluralRules`); `{n}` is the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;
