/** What tells a language cheaply: everyday words of some, and the letters that only some write. */

/**
 * Short everyday words of two letters and more that the other languages here do not have, or not as often. Enough of them in the opening of a
 * text settle its language without a look at letter statistics.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that was for with his her are have has been from which were said would they their this who but not after will',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass wird bei einer wurde sind nach wie',
  fr: 'de la le les des et une est dans qui pour que sur au par pas plus ne avec sont ce cette mais ont été aux ses nous leur',
  es: 'de la el los las que en una por con para del se su al es lo como más pero fue han sus este ha según también',
  it: 'il di che la per un della con non sono del gli dei una nel alla più le anche ha dalla come si questo delle',
  pt: 'de os que do da em um para com não uma no na por mais dos como mas foi ao ele das tem seu sua',
  nl: 'het een en van dat is op te zijn voor met niet aan er ook als bij maar om uit nog naar heeft wordt',
  sv: 'och att det som en på är av för med den till inte har ett om var från men kan',
  da: 'og at det som en på er af for med den til ikke har et om var fra men kan der blev efter',
  nb: 'og at det som en på er av for med den til ikke har et om var fra men kan der ble etter',
  pl: 'na się do nie że to jest jak od po za przez ale dla są był które',
  tr: 've bir bu için ile de da olarak daha çok en olan gibi kadar sonra ancak her',
  id: 'yang dan di dari ini dengan untuk pada tidak itu dalam akan adalah ke oleh juga',
  ro: 'și de la în pe că cu din pentru nu este mai au fost care sunt prin',
  cs: 'se na je že do to jsou jako by který ale za podle pro byl',
  hu: 'az és hogy nem is egy ez meg van volt csak már mint vagy szerint',
  vi: 'của và là các được cho không có trong người với một những này đã khi để theo từ ở đến cũng',
  sw: 'ya wa na kwa ni katika za la hiyo cha kuwa alisema hii baada ambao huyo pia lakini hilo',
  fi: 'ja on ei että se oli mutta ovat myös kun hän joka mukaan sekä',
};

/**
 * Languages whose everyday words are nearly all the same: words of each that the other writes otherwise (`af`, `av`). They
 * are told apart by these alone.
 */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  da: 'af efter blev bliver blive hvad nogle noget ud op siger sagde mellem uden mod været meget sig uge',
  nb: 'av etter ble blir bli hva noen noe ut opp sier sa mellom uten mot vært mye seg uke',
};

/** Languages written in one script, told by letters of theirs; what shows none of them is the first. */
export interface ScriptLanguages {
  readonly letters: RegExp;
  /** Language where no marking letter decides; null: the script is shared and letters do not tell. */
  readonly plain: string | null;
  /** Letters that mark a language, the rarest first, with the share of its letters that they have to be at least. */
  readonly marked: readonly (readonly [lang: string, letters: RegExp, share: number])[];
}

/** Scripts other than Latin. */
export const SCRIPTS: readonly ScriptLanguages[] = [
  {
    letters: /\p{Script=Arabic}/gu,
    plain: 'ar',
    marked: [
      ['sd', /[ٻڀٺٽڄڃڇڏڌڊڙڦڪڳڱ]/g, 0.02],
      ['ug', /[ۇۈۋې]/g, 0.02],
      ['ps', /[ټډړږښګڼۍې]/g, 0.02],
      ['ckb', /[ڕڵۆێ]/g, 0.02],
      ['ur', /[ٹڈڑںےھہ]/g, 0.02],
      ['fa', /[پچژگیک]/g, 0.02],
    ],
  },
  { letters: /\p{Script=Hebrew}/gu, plain: 'he', marked: [['yi', /[װױײ]|[אי][\u05b7\u05b8\u05b4]/g, 0.02]] },
  {
    letters: /\p{Script=Cyrillic}/gu,
    plain: null,
    marked: [
      ['kk', /[әғқңұһ]/gi, 0.02],
      ['be', /ў/gi, 0.004],
      ['uk', /[їєґі]/gi, 0.02],
      ['mk', /[ѓќѕ]/gi, 0.004],
      ['sr', /[ђћљњџј]/gi, 0.02],
      ['ru', /[ыэё]/gi, 0.02],
    ],
  },
  { letters: /\p{Script=Greek}/gu, plain: 'el', marked: [] },
  { letters: /\p{Script=Thai}/gu, plain: 'th', marked: [] },
  { letters: /\p{Script=Hangul}/gu, plain: 'ko', marked: [] },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, plain: 'ja', marked: [] },
  { letters: /\p{Script=Han}/gu, plain: 'zh', marked: [] },
  { letters: /\p{Script=Armenian}/gu, plain: 'hy', marked: [] },
  { letters: /\p{Script=Georgian}/gu, plain: 'ka', marked: [] },
  { letters: /\p{Script=Thaana}/gu, plain: 'dv', marked: [] },
];
