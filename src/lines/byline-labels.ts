/** Words that announce who wrote an article, by language: policy, for `byline.ts`. */

/** The label at the beginning of a line, and the white space before the names. */
interface BylineLabel {
  readonly lang: string;
  readonly label: RegExp;
}

/** `By Ana Quill`, in a line that goes on with a day or a paper; one word alone may be of a place: `Von Ormy`. */
const OPENS_BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor) \p{Lu}[\p{L}.'’-]* \p{Lu}/u;

/** Whether a text begins as a byline does, whatever follows the name. */
export function opensAsByline(text: string): boolean {
  return OPENS_BYLINE.test(text);
}

/** The first that fits is taken; names must follow. */
export const BYLINE_LABELS: readonly BylineLabel[] = [
  {
    lang: 'en',
    label:
      /^(?:(?:story|text|words|written|posted|published|reported|report|analysis|review|reviewed|interview|interviewed|article|photos? and text|words and pictures)\s+)?by[:\s]\s*/i,
  },
  // A page's foot names its computer so: `hosted by Norda-Net`.
  { lang: 'en', label: /^[Hh]osted by\s+(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/u },
  { lang: 'en', label: /^(?:authors?|writers?|reporter|byline|contributor|words|story|interview)\s*:\s*/i },
  {
    lang: 'de',
    label:
      /^(?:(?:[Ee]ine? )?(?:Kommentar|Gastkommentar|Gastbeitrag|Beitrag|Artikel|Interview|Bericht|Analyse|Essay|Glosse|Kolumne|Reportage|Rezension|Leitartikel|Porträt) )?(?:von|Von)(?:\s+(?=\p{Lu})|:\s+)/u,
  },
  {
    lang: 'de',
    label: /^(?:(?:autor(?:in|en)?|text|tekst|redaktion)\s*:|verfasst von|geschrieben von)\s*(?=\p{Lu})/iu,
  },
  {
    lang: 'de',
    label:
      /^(?:(?:das |dieses )?(?:gespräch|interview) führten?|die fragen stellten?|interview von|aufgezeichnet von|protokoll(?:iert von|\s*:)|mit \p{Lu}[^.!?]{3,60} sprach(?:en)?)\s*:?\s*(?=\p{Lu})/iu,
  },
  { lang: 'fr', label: /^(?:(?:écrit|publié|propos recueillis|rédigé)\s+)?par\s+(?=\p{Lu})/iu },
  {
    lang: 'fr',
    label:
      /^(?:entretien (?:réalisé|mené)|interview réalisée?|recueilli|propos recueillis et (?:traduits|mis en forme)|texte) par\s+(?=\p{Lu})/iu,
  },
  { lang: 'fr', label: /^(?:auteur(?:e|s)?|entretien)\s*:\s*/i },
  { lang: 'es', label: /^(?:(?:escrito|texto|publicado)\s+)?por:?\s+(?=\p{Lu})/iu },
  { lang: 'es', label: /^(?:autor(?:a|es)?|redacción)\s*:\s*/i },
  { lang: 'es', label: /^entrevista (?:de|por)\s+(?=\p{Lu})/iu },
  { lang: 'it', label: /^(?:(?:a cura|intervista|testo) )?di\s+(?=\p{Lu})/iu },
  {
    lang: 'nl',
    label: /^door\s+(?:(?:onze|een) (?:verslaggevers?|redacteuren|redacteur|correspondent)\s+)?(?=\p{Lu})/iu,
  },
  { lang: 'pt', label: /^(?:reportagem|texto)\s*:\s*(?=\p{Lu})/iu },
  { lang: 'pl', label: /^(?:rozmawia(?:ł[ai]?|li)|autor(?:ka|zy)\s*:)\s*:?\s*(?=\p{Lu})/iu },
  // Danish, Norwegian and Swedish; both names in capitals or begun with one, as `Av alla …` opens a sentence.
  { lang: 'sv', label: /^(?:Av|AV|Af|AF)\s*:?\s+(?=\p{Lu}[\p{L}.-]+\s\p{Lu})/u },
  { lang: 'fi', label: /^(?:teksti|kirjoittaja|toimittaja)\s*:\s*(?=\p{Lu})/iu },
  { lang: 'hu', label: /^(?:szerző|írta)\s*:\s*(?=\p{Lu})/iu },
  { lang: 'ro', label: /^(?:scris de|un articol de)\s*:?\s+(?=\p{Lu})/iu },
  {
    lang: 'el',
    label: /^(?:γράφ(?:ει|ουν) (?:ο|η|οι)|ρεπορτάζ|(?:της|του)\s*:|συντάκτ(?:ης|ρια)\s*:)\s*:?\s*(?=\p{Lu})/iu,
  },
  { lang: 'ru', label: /^(?:(?:авторы?|текст)\s*:|(?:беседовал|записал)[аи]?)\s*:?\s*(?=\p{Lu})/iu },
  { lang: 'uk', label: /^(?:автор(?:ка|и)\s*:|розмовля(?:в|ла)|спілкува(?:вся|лася))\s*:?\s*(?=\p{Lu})/iu },
  { lang: 'tr', label: /^(?:haber|yazan|yazı|röportaj)\s*:\s*(?=\p{Lu})/iu },
  // `Na` is a word of other languages too: two names have to follow, in the shape of names.
  { lang: 'sw', label: /^(?:Na|NA)\s+(?=\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+$)/u },
  { lang: 'id', label: /^(?:oleh|penulis|laporan|reporter)\s*:?\s+(?=\p{Lu})/iu },
  { lang: 'vi', label: /^(?:tác giả|bài)\s*:\s*(?=\p{Lu})/iu },
  { lang: 'ar', label: /^(?:بقلم|كتبت?|إعداد|تقرير|تحرير)\s*[:؛/-]?\s+/u },
  { lang: 'fa', label: /^(?:نویسنده|گزارشگر|خبرنگار)\s*[:؛/-]\s*/u },
  { lang: 'he', label: /^מאת\s*:?\s+/u },
  { lang: 'hi', label: /^(?:लेखक|रिपोर्टर|संवाददाता)\s*[:：]\s*/u },
  { lang: 'zh', label: /^(?:作者|撰文|文|(?:本报|本報|本刊|特约|特約)?(?:记者|記者))\s*[:：|｜/／]\s*/u },
  { lang: 'zh', label: /^(?:本报|本報|本刊|特约|特約)(?:记者|記者)\s*/u },
  { lang: 'ja', label: /^(?:執筆|取材・文|筆者|聞き手|文)\s*[:：・＝=/／]\s*/u },
];
