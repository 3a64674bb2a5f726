/** Editor's notes and corrections printed with an article: kept apart from its text, never lost. */

const NOTES: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'editors-note',
    pattern:
      /^\(?(?:editor['’]?s['’]? note|note from the editors?|anmerkung der redaktion|anm\. d\. red\.|ndlr|n\. ?d\. ?l\. ?r\.|nota del editor|nota de la redacción|ملاحظة المحرر)\s*[:.–-]/iu,
  },
  {
    rule: 'correction',
    pattern:
      /^\(?(?:corrections?|clarification|corrected|berichtigung|korrektur|rectificatif|fe de errores|rectificación|تصحيح)\s*(?:\([^)]{0,40}\)\s*)?[:.–—-]\s/iu,
  },
];

/** Name of the rule by which a line is a printed note, or null. */
export function sourceNote(text: string): string | null {
  return NOTES.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
