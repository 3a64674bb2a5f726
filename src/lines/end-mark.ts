/** End marks: what agencies and newspapers print beneath the last line of a story. */

const END_MARK =
  /^(?:-+\s*(?:30|0|ends?|x|o)\s*-+|#{2,5}|\(?ends?\)?\.?|\(?end(?: of (?:story|text|article))?\)?|reuters?(?:\s*(?:&lt;|<|\^|[A-Z]{2,4}\b).{0,40})?|-*\s*(?:afp|dpa|ap|upi|ansa|efe|xinhua)\s*-*|\((?:reuters|afp|dpa|ap|upi|ansa|efe|xinhua)\)|\/\/|\/{1,2} ?انتهى ?\/{1,2}|■|□|●|∎|\(?انتهى\)?\.?|\(?[a-z]{2,4}\/[a-z]{2,4}(?:\/[a-z]{2,4})?\)?|n{4}|={2,3} ?kyodo|enditem)$/i;

/** National agencies, as papers name them beneath a story: `/ritzau/`, `(ČTK)`, `Zdroj: ČTK`. */
const AGENCY_SIGN =
  /^(?:[(/](?:©? ?)(?:ritzau|ntb|tt|stt|fnb|bns|čtk|tasr|sita|pap|mti|agerpres|lusa|anp|belga|antara|bernama|apa|keystone-sda|sda|kna|epd|dts|aa|iha|dha|agi|adnkronos|ukrinform|unian|interfax|unb|bss)[)/]|(?:zdroj|źródło|kilde|källa|lähde|forrás|sursă|sumber|fonte|bron|kaynak|источник|джерело) ?: ?(?:[^/:]{2,40} ?\/ ?)?(?:aa|iha|dha|anka|риа новости|тасс|интерфакс|укринформ|укрінформ|ritzau|ntb|tt|stt|čtk|tasr|sita|pap|mti|agerpres|lusa|ansa|anp|belga|antara|afp|reuters|dpa|ap|efe))\.?$/iu;

/** Marks that are nothing else wherever they stand: the notes and addresses of a release may follow. */
const PLAIN = /^(?:ENDS|[-–—(*]{1,3} ?(?:ENDS?|Ends?|ends?|30) ?[-–—)*]{1,3}|N{4})$/;

/** Whether a line is an end mark in the middle of a text, too. */
export function isPlainEndMark(text: string): boolean {
  return text.length <= 12 && PLAIN.test(text);
}

/** Whether a line is an end mark. Only the last lines of an article should be asked. */
export function isEndMark(text: string): boolean {
  return text.length <= 60 && (END_MARK.test(text) || AGENCY_SIGN.test(text));
}
