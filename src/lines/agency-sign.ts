/** The short signs of agencies and desks with which papers sign what several of them wrote: `dpa/lno`, `red/APA`. */

const SIGNS = /^\p{L}{2,8}(?:\/\p{L}{2,8}\.?){1,3}$/u;
/** Agencies of which one must be among them, as they sign. */
const AGENCY = /^(?:afp|ansa|ap|apa|dapd|ddp|dpa|efe|epd|kna|pa|reuters|sda|sid|upi)$/i;
/** Longest such line, in characters. */
const LONGEST = 30;

/** Whether a text is such signs and nothing else. */
export function isAgencySign(text: string): boolean {
  return text.length <= LONGEST && SIGNS.test(text) && text.split('/').some((part) => AGENCY.test(part));
}
