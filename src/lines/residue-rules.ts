/**
 * Residue: lines that belong to the page an article was saved from. A table of rules, each with a name; the engine
 * beneath it is `residueRule`. A line is residue by a rule only when the whole line is what the rule describes, so that
 * a sentence which merely contains "share" or "subscribe" stays in the article.
 */

/** Where in the document a rule holds: anywhere, or only before or after the text proper. */
export type Zone = 'any' | 'edges';

export interface ResidueRule {
  readonly name: string;
  /** Language of the words looked for, or `*`. */
  readonly lang: string;
  readonly zone: Zone;
  readonly pattern: RegExp;
  /** Longest line the rule looks at, in characters. */
  readonly longest: number;
  /** A word (lower case) without which the pattern cannot fit; spares long lines the pattern. */
  readonly needs: string;
}

/** Names of networks and buttons that make up a share row. */
const SHARE_WORD =
  '(?:share|tweet|post|pin(?: it)?|pinterest|e-?mail|mail|print|drucken|facebook|twitter|x|linkedin|whats?app|telegram|reddit|google\\+?|google plus|tumblr|pocket|instagram|youtube|flipboard|messenger|viber|copy(?: link| url)?|link(?: kopieren)?|save|bookmark|teilen|twittern|mailen|merken|partager|imprimer|envoyer|compartir|imprimir|enviar|tuitear|like|likes|comments?|rss|sms|stumbleupon|digg|delicious|del\\.icio\\.us|mix|xing|vk|line|threads|bluesky|mastodon|more|mehr|شارك|مشاركة|طباعة|تغريد|فيسبوك|تويتر|واتساب|واتس آب|تيليغرام|تلغرام|لينكدإن|نسخ الرابط|حفظ|إرسال)';
const COUNT = '(?:\\(?\\d[\\d.,]{0,7}[kKmM]?\\)?)';
const ON_NETWORK = '(?:\\s(?:on|via|by|to|this|article|story|page|with friends|auf|sur|en|per|par|por|على|عبر))';

const rule = (
  name: string,
  pattern: RegExp,
  more: Partial<Omit<ResidueRule, 'name' | 'pattern'>> = {},
): ResidueRule => ({
  name,
  pattern,
  lang: more.lang ?? '*',
  zone: more.zone ?? 'any',
  longest: more.longest ?? 120,
  needs: more.needs ?? '',
});

/** First rule that fits names the residue. */
export const RESIDUE_RULES: readonly ResidueRule[] = [
  rule('text-size-control', /^(?:T{1,2}|[Aa]{1,3}|A[-+−]( A[-+−]?)*|[-+]|Text size|Font size|حجم الخط)$/, {
    longest: 20,
  }),
  rule('lone-number', /^[\d\u0660-\u0669]{1,4}$/, { longest: 4 }),
  rule('punctuation-only', /^[^\p{L}\p{N}]+$/u, { longest: 200 }),
  rule(
    'share-row',
    new RegExp(
      `^(?:${SHARE_WORD}|${COUNT})(?:(?:${ON_NETWORK}|\\s?[|,/·•:-]?\\s?)+(?:${SHARE_WORD}|${COUNT}))*\\s?[|:.!]?$`,
      'iu',
    ),
  ),
  rule(
    'share-row',
    /^(?:share|save|print|e-?mail|like|send|bookmark)(?: this)?(?: (?:article|story|page|post|link|on social media|with friends|with))?:?$/i,
    { lang: 'en' },
  ),
  rule(
    'share-row',
    /^(?:diesen |den )?(?:artikel|beitrag|seite)(?: \p{L}+){0,3} (?:teilen|drucken|empfehlen|merken|versenden)$/iu,
    { lang: 'de' },
  ),
  rule('share-row', /^(?:click|tap) to (?:share|e-?mail|print|tweet|copy)\b.{0,60}$/i, { lang: 'en' }),
  rule(
    'share-count',
    /^[\d.,]+[km]?\s+(?:shares?|comments?|likes?|views?|reads?|retweets?|kommentare?|commentaires?|comentarios?|مشاهدات?|تعليقات?)(?:\s*[|·]\s*[\d.,]+[km]?\s+\p{L}+)*$/iu,
  ),
  rule(
    'read-more',
    /^(?:\W{0,3})(?:read (?:more|also|next|the full (?:story|article)|full (?:story|article)|on)|see also|also read|also see|more on this(?: story)?|more from|continue reading|related(?: (?:articles?|stories|news|posts|topics|links|content|coverage))?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|most (?:read|viewed|popular|shared|commented)|don['’]t miss|editor['’]s picks?|top stories|latest (?:news|stories)|more stories|more news|trending(?: now)?|up next|keep reading|watch(?: also| now)?|show more|load more|view (?:more|all)|see (?:more|all))\s*(?:[:»›>→|-]\s*.{0,110})?$/iu,
    { lang: 'en', longest: 150 },
  ),
  rule(
    'read-more',
    /^(?:mehr(?: zum thema| lesen| dazu)?|lesen sie (?:auch|hier|mehr)|weiterlesen|auch interessant|siehe auch|das könnte sie auch interessieren|meistgelesen|zum thema|weitere (?:artikel|themen|meldungen)|ähnliche (?:artikel|beiträge))\s*(?:[:»›>→|-]\s*.{0,110})?$/iu,
    { lang: 'de', longest: 150 },
  ),
  rule(
    'read-more',
    /^(?:lire (?:aussi|la suite|plus)|à lire aussi|voir aussi|sur le même sujet|les plus lus|articles liés)\s*(?:[:»›>→|-]\s*.{0,110})?$/iu,
    { lang: 'fr', longest: 150 },
  ),
  rule(
    'read-more',
    /^(?:le(?:a|er) (?:también|más)|ver (?:también|más)|más información|noticias relacionadas|te puede interesar|lo más (?:leído|visto))\s*(?:[:»›>→|-]\s*.{0,110})?$/iu,
    { lang: 'es', longest: 150 },
  ),
  rule(
    'read-more',
    /^(?:اقرأ (?:أيضا|أيضاً|المزيد)|اقرا ايضا|للمزيد|المزيد|مواضيع (?:ذات صلة|متعلقة)|أخبار ذات صلة|الأكثر قراءة|شاهد أيضا|شاهد أيضاً)\s*(?:[:»|-]\s*.{0,110})?$/u,
    { lang: 'ar', longest: 150 },
  ),
  rule(
    'newsletter',
    /^(?:sign up|subscribe|register|join)\b.{0,40}\b(?:newsletters?|updates?|alerts?|briefing|inbox|e-?mails?|mailing list|channel|notifications?|now|today|here|free)\b.{0,60}$/i,
    { lang: 'en', longest: 140 },
  ),
  rule(
    'newsletter',
    /^(?:get|receive)\b.{0,60}\b(?:newsletter|in your inbox|to your inbox|by e-?mail|delivered)\b.{0,60}$/i,
    { lang: 'en', longest: 140 },
  ),
  rule(
    'newsletter',
    /^(?:sign up(?: for news)?!?|subscribe!?|newsletters?|enter your e-?mail(?: address)?.{0,40}|your e-?mail(?: address)?|e-?mail address:?|abonnieren|newsletter abonnieren|s['’]abonner|suscr[ií]b(?:ir|ase|ete)|اشترك(?: الآن)?|النشرة البريدية)$/iu,
  ),
  rule(
    'subscription',
    /^(?:(?:already )?a subscriber\?.{0,60}|subscribe (?:now|today|to (?:read|continue|unlock)).{0,60}|log ?in|log in or .{0,40}|log ?out|sign ?in|sign out|register|create (?:an )?account|my account|forgot (?:your )?password\??|this article is for subscribers.{0,40}|anmelden|registrieren|jetzt abonnieren|se connecter|connexion|iniciar sesión|تسجيل الدخول|تسجيل)$/iu,
  ),
  rule(
    'cookies',
    /^.{0,60}\b(?:we use cookies|uses? cookies|cookie (?:policy|settings|preferences|notice|consent)|accept (?:all )?cookies|verwende[nt] cookies|utilis\S+ (?:des )?cookies|utiliza\S* cookies)\b.{0,240}$/iu,
    { longest: 320, needs: 'cookie' },
  ),
  rule(
    'cookies',
    /^(?:accept(?: all)?|reject all|manage (?:preferences|options)|i agree|got it!?|alle akzeptieren|ablehnen)$/iu,
    { zone: 'edges' },
  ),
  rule(
    'copyright',
    /^(?:©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|جميع الحقوق محفوظة|حقوق النشر).{0,200}$/iu,
    { longest: 240 },
  ),
  rule(
    'copyright',
    /^.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|جميع الحقوق محفوظة)\.?.{0,40}$/iu,
    { longest: 200 },
  ),
  rule('copyright', /^.{0,60}\bmay not be (?:published|reproduced|redistributed|copied)\b.{0,160}$/iu, {
    longest: 280,
  }),
  rule(
    'advertisement',
    /^(?:[-–— ]{0,3})(?:advertisements?|advertising|ad|ads|sponsored(?: content| links?| by .{0,40})?|promoted(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after) (?:this )?(?:ad|advertisement)|continue reading below|scroll to continue.{0,30}|anzeige|werbung|publicité|publicidad|annonce|إعلان|إعلانات)(?:[-–— ]{0,3})$/iu,
  ),
  rule(
    'menu',
    /^(?:home|start(?:seite)?|accueil|inicio|portada|الرئيسية|menu|menü|navigation|search|suche|suchen|recherche|buscar|بحث|skip to (?:main )?content|skip navigation|jump to .{0,30}|back to top|top of page|nach oben|zurück|retour|volver|go back|back|next|previous|prev|close|schließen|fermer|cerrar|open|toggle (?:navigation|menu)|contact(?: us)?|kontakt|contacto|about(?: us)?|über uns|impressum|datenschutz|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|agb|mentions légales|aviso legal|help|hilfe|faq|sitemap|site map|e-?paper|abo|feedback|follow us!?|follow|folgen|síguenos|suivez-nous|تابعنا|من نحن|اتصل بنا|advertise(?: with us)?|rss feeds?|mobile|apps?|jobs|careers)$/iu,
  ),
  rule('menu', /^(?:[\p{L}&' -]{2,24}\s[|»›>·•/]\s){2,}[\p{L}&' -]{2,30}$/u, { longest: 240, zone: 'edges' }),
  rule('breadcrumb', /^(?:home|start(?:seite)?|accueil|inicio|news|الرئيسية)\s*[»›>/|:]\s*.{1,100}$/iu, {
    longest: 140,
  }),
  rule('breadcrumb', /^(?:you are here|sie sind hier|vous êtes ici)\b.{0,100}$/iu),
  rule(
    'comments',
    /^(?:(?:leave|post|add|write) (?:a |your )?(?:comment|reply)s?.{0,40}|comments? (?:are|is) (?:closed|disabled|off).{0,60}|(?:no|view|show|hide|join the) (?:comments?|conversation).{0,20}|\d+ (?:comments?|replies|responses?)(?: (?:to|on) .{0,100})?|kommentar (?:schreiben|verfassen|hinterlassen)|kommentare(?: \(\d+\))?|laisser un commentaire|deja (?:un comentario|una respuesta)|أضف تعليق(?:ك|ا|اً)?|التعليقات)$/iu,
  ),
  rule(
    'reading-time',
    /^(?:(?:reading time|lesezeit|temps de lecture|tiempo de lectura)\s*:?\s*)?(?:ca\.? )?\d{1,3}[ -]?(?:min(?:ute)?[ns]?\.?)(?: (?:read|lesezeit|de lecture|de lectura))?$/iu,
    { longest: 50 },
  ),
  rule(
    'player',
    /^(?:play|pause|mute|unmute|play video|watch video|video player is loading\.?|loading\.{0,3}|listen(?: to (?:this )?(?:article|story))?|this video (?:can ?not|file cannot) be played.{0,60}|video|audio|0:00|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|fullscreen|gallery|slideshow|\d{1,3} ?(?:\/|of|von) ?\d{1,3})$/iu,
    { longest: 90 },
  ),
  rule(
    'picture-control',
    /^(?:image (?:caption|copyright|source|credit)|photo gallery|hide caption|toggle caption|enlarge(?: this image| image)?|view (?:gallery|image|photos?).{0,20}|click (?:here )?to (?:enlarge|zoom).{0,30}|bild(?:er)?galerie|vergrößern|bild vergrößern|agrandir)$/iu,
  ),
  rule(
    'tags-row',
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|schlagw[oö]rter|schlagworte|themen|mots-clés|etiquetas|الوسوم|كلمات دلالية)\s*:\s*.{0,200}$/iu,
    { longest: 220 },
  ),
  rule(
    'saved-from',
    /^(?:source|url|link|permalink|quelle|retrieved from|saved from|from)\s*:?\s*(?:https?:\/\/|www\.)\S{3,300}$/iu,
    { longest: 340 },
  ),
  rule('saved-from', /^(?:https?:\/\/|www\.)\S{3,300}$/iu, { longest: 320 }),
  rule('markup', /^(?:<!\[endif\]-->|<!--.{0,100}-->|<\/?[a-z][^<>]{0,200}>)$/iu, { longest: 220 }),
];

/** Lines longer than this are never residue by a rule of the table. */
export const LONGEST_RESIDUE = Math.max(...RESIDUE_RULES.map(({ longest }) => longest));

/** Name of the first rule that a line fits in a zone, or null. */
export function residueRule(text: string, zone: Zone): string | null {
  if (text.length > LONGEST_RESIDUE) return null;
  const lower = text.toLowerCase();
  for (const candidate of RESIDUE_RULES) {
    if (text.length > candidate.longest || (candidate.zone === 'edges' && zone !== 'edges')) continue;
    if (candidate.needs !== '' && !lower.includes(candidate.needs)) continue;
    if (candidate.pattern.test(text)) return candidate.name;
  }
  return null;
}
