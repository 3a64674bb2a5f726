/**
 * The line with which papers say how a story reached them: `[By Telegraph.]`, `Special to the Courier.`, `(FROM OUR OWN
 * CORRESPONDENT.)`. It names nobody, so it is no byline, and it stands between headline and dateline.
 */

/** Longest such line, in characters. */
const LONGEST = 100;

const WIRES = 'telegraph|telegram|cable|wireless|wire|mail|post|telephone|radio|magnetic telegraph|electric telegraph';
const SERVICE =
  'telegrams?|leased wire|special wire|wire service|cable service|night report|special service|special cable';

/** Forms of the whole line without its brackets, by language. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:by|per|via) (?:(?:the )?(?:atlantic|pacific|submarine|overland|special|direct|our) )?(?:${WIRES})(?: (?:to|from|for) (?:the )?[\p{L} .'’-]{2,50})?$`,
    'iu',
  ),
  /^(?:special|exclusive)(?: (?:dispatch|despatch|cable|cablegram|telegram|correspondence|wire|radio|service|telegraphic correspondence))? (?:to|of|for|from) (?:the )?[\p{L}\d .,'’&-]{2,60}$/iu,
  /^(?:wireless|cable|radio|telephone|telegram) to (?:the )?[\p{L} .'’&-]{3,50}$/iu,
  /^(?:(?:by|from) )?(?:our|the|a|an) (?:(?:own|special|occasional|regular|travelling|traveling|roving|war|military|naval|city|local|foreign) ){1,2}(?:correspondents?|reporters?|representative|commissioner)(?: (?:at|in|with) [\p{L} .'’-]{2,40})?$/iu,
  /^(?:by|from) our (?:[\p{L}-]{3,20} )?(?:correspondents?|reporters?|representative)(?: (?:at|in|with) [\p{L} .'’-]{2,40})?$/iu,
  new RegExp(String.raw`^(?:(?:by|through|via) )?(?:[\p{L}’'.]{2,20} ){1,3}(?:${SERVICE})$`, 'iu'),
  /^received (?=.{0,60}(?:\d|noon|midnight|yesterday|to-?day|last night))[\p{L}\d .,:'’-]{4,70}$/iu,
  /^(?:von unser(?:em|er|en) (?:[\p{L}-]{3,20} )?(?:korrespondent(?:en|in)?|mitarbeiter(?:in)?|berichterstatter(?:in)?|redaktion)|eigener (?:draht)?bericht|eigene drahtmeldung|drahtbericht(?: unseres .{3,40})?)$/iu,
  /^(?:de notre (?:envoyée?|correspondante?)(?: (?:spéciale?|particulière?|permanente?))?(?: (?:à|au|en) .{2,30})?|par dépêche|service télégraphique.{0,30})$/iu,
  /^(?:(?:de|por) nuestr[oa] (?:corresponsal|enviad[oa])(?: especial)?(?: en .{2,30})?|por (?:telégrafo|cable))$/iu,
  /^(?:d(?:al|ai|alla) nostr[oia] (?:inviat[oai]|corrispondent[ei])(?: special[ei])?(?: .{2,30})?|per telegrafo)$/iu,
];

/** A word without which a line is no such note. */
const SIGN =
  /telegra|cable|wire|mail|post|phone|radio|special|exclusive|correspond|reporter|representative|commissioner|received|report|service|unser|eigene|drahtbericht|notre|dépêche|télégraph|nuestr|telégraf|nostr/i;

/** Whether a line says how a story reached the paper and no more. */
export function isTransmissionNote(text: string): boolean {
  if (text.length > LONGEST || !SIGN.test(text)) return false;
  const said = text
    .replace(/^[([*_]{1,2}\s?/, '')
    .replace(/\s?[)\]*_]{1,2}\.?$/, '')
    .replace(/[.:]$/, '');
  return FORMS.some((form) => form.test(said));
}
