/** Editor's notes and corrections printed with an article: kept apart from its text, never lost. */

/** Longest note, in characters. */
const LONGEST = 1200;

const NOTES: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'editors-note',
    pattern:
      /^[([]?(?:editor['’]?s['’]? note|note from the editors?|anmerkung der redaktion|anm\. d\. red\.|ndlr|n\. ?d\. ?l\. ?r\.|nota del editor|nota de la redacción|ملاحظة المحرر)\s*[:.–-]/iu,
  },
  {
    rule: 'correction',
    pattern:
      /^[([]?(?:this (?:article|story|post|page|report|piece|headline) (?:was|has been) (?:amended|corrected|updated|edited|changed|revised|modified)\b|(?:an earlier|a previous) version of (?:this|the)\b|due to an editing error\b|(?:dieser|der) (?:artikel|beitrag|text) wurde (?:am |nachträglich |zuletzt )|in einer (?:früheren|ersten) (?:version|fassung)\b|cet article a été (?:modifié|corrigé|mis à jour)|une version (?:antérieure|précédente) de cet article|este artículo (?:fue|ha sido) (?:modificado|corregido|actualizado)|una versión anterior de este artículo)/iu,
  },
  {
    rule: 'correction',
    pattern:
      /^[([]?(?:corrections?|clarification|corrected|berichtigung|korrektur|rectificatif|fe de errores|rectificación|تصحيح)\s*(?:\([^)]{0,40}\)\s*)?[:.–—-]\s/iu,
  },
];

/** Name of the rule by which a line is a printed note, or null. */
export function sourceNote(text: string): string | null {
  if (text.length > LONGEST) return null;
  return NOTES.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
