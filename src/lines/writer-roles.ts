/** What a writer is called, by language: policy, for `byline.ts`. A line `Name, role` is a byline. */

/** What stands before a writer's role: a rank, or what is written about. */
export const BEAT =
  'staff|senior|contributing|features?|sports?|business|political|economics?|religion|science|health|arts?|chief|special|foreign|court|crime|education|shipping|maritime|environment';

const ROLE = new RegExp(
  String.raw`\b(?:(?:${BEAT})\s+)*(?:correspondents?|reporters?|editors?|(?:staff |sports |feature )?writers?|columnists?|bureau chief|bureau|contributors?|journalists?|photographers?|critics?|analysts?|special to\b.*|of the .* staff|korrespondent(?:in)?|(?:chef)?redakteur(?:in)?|reporter(?:in)?|journalist(?:e|in)?|correspondante?|rédact(?:eur|rice)|envoyée? spéciale?|redactor(?:a)?|corresponsal|enviad[oa] especial|periodista|mitglied der .{0,30}redaktion|(?:\p{Lu}?\p{Ll}{2,20})?(?:leiter|sprecher|vorsitzende|geschäftsführer)(?:in|r)?)\b`,
  'iu',
);
/** A part of each word above. */
const ROLE_SIGN =
  /correspond|reporter|editor|writer|columnist|bureau|contributor|journalist|photograph|critic|analyst|special|staff|korrespond|redakt|rédact|envoy|redactor|corresponsal|enviad|periodista|leiter|sprecher|vorsitzend|geschäftsführer/i;

/** The roles of papers in other languages, as whole words; what they write about may be part of the word. */
const ELSEWHERE = [
  'giornalista|inviat[oa](?: special[ei])?|redattore|redattrice|caporedattore|caporedattrice',
  'repórter|jornalista|colunista|correspondente',
  'verslaggever|verslaggeefster|redacteur|\\p{L}{0,12}redacteur|\\p{L}{0,12}verslaggever|columniste',
  '\\p{L}{0,14}reporter|\\p{L}{0,14}korrespondent|\\p{L}{0,12}journalist|\\p{L}{0,12}skribent|fotograf|\\p{L}{0,14}redaktør|\\p{L}{0,14}redaktör|\\p{L}{0,12}medarbejder|\\p{L}{0,12}medarbetare|kommentator',
  'toimittaja|\\p{L}{0,12}toimittaja|kirjeenvaihtaja|valokuvaaja',
  'dziennikarz|dziennikarka|redaktor(?:ka)?|korespondent(?:ka)?|publicyst(?:a|ka)|fotoreporter(?:ka)?',
  'novinář(?:ka)?|zpravodaj(?:ka)?|fotograf(?:ka)?|komentátor(?:ka)?',
  'újságíró|szerkesztő|tudósító|főszerkesztő',
  'jurnalist(?:ă)?|ziarist(?:ă)?|fotoreporter',
  'muhabir[i]?|yazar[ı]?',
  'корреспондент(?:ка)?|журналист(?:ка)?|обозреватель(?:ница)?|репорт[её]р|редактор|спецкор|фотокорреспондент',
  'кореспондент(?:ка)?|журналіст(?:ка)?|оглядач(?:ка)?|редактор(?:ка)?',
  'δημοσιογράφος|ανταποκρι(?:τής|τρια)',
  'wartawan|jurnalis|kontributor|kolumnis|penulis',
  'phóng viên|biên tập viên',
  'mwandishi|mwanahabari',
].join('|');
const ROLE_ELSEWHERE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ELSEWHERE})(?![\p{L}\p{M}])`, 'iu');
/** A part of each word above. */
const ELSEWHERE_SIGN =
  /giornalist|inviat|redatt|repórter|jornalist|colunist|correspond|verslag|redact|reporter|korrespond|journalist|skribent|fotograf|redakt|medarbe|kommentator|toimittaja|vaihtaja|valokuvaaja|dziennikar|korespond|publicyst|novinář|zpravodaj|koment|újságíró|szerkesztő|tudósító|jurnalis|ziarist|muhabir|yazar|корреспонд|журналист|обозреват|репорт|редактор|спецкор|кореспонд|журналіст|оглядач|δημοσιογρ|ανταποκρ|wartawan|kontributor|kolumnis|penulis|phóng|biên tập|mwan/i;

const ROLE_AR = /(?:مراسل(?:ة)?|محرر(?:ة)?|كاتب(?:ة)?|صحفي(?:ة)?)/u;
/** Persian and Hebrew ones, as whole words. */
const ROLE_RIGHT_TO_LEFT =
  /(?<![\p{L}\p{M}])(?:خبرنگار|روزنامه[\u200c ]?نگار|כתבת?|עיתונאית?|פרשנית?)(?![\p{L}\p{M}])/u;

/** Whether a text names a writer's role, whatever else it says. */
export function namesRole(text: string): boolean {
  return (
    (ROLE_SIGN.test(text) && ROLE.test(text)) ||
    (ELSEWHERE_SIGN.test(text) && ROLE_ELSEWHERE.test(text)) ||
    ROLE_AR.test(text) ||
    ROLE_RIGHT_TO_LEFT.test(text)
  );
}

/** A text without the first role of each kind that it names: what is left of `ANA QUILL Staff Writer` is a name. */
export function withoutRole(text: string): string {
  return text.replace(ROLE, '').replace(ROLE_ELSEWHERE, '').replace(ROLE_AR, '').replace(ROLE_RIGHT_TO_LEFT, '').trim();
}
