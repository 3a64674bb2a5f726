/**
 * Rows of share buttons: names of networks, deeds and counts with nothing else between (`Share on Facebook | Tweet 12`).
 * Read from left to right, one word at a time: a pattern of optional parts would try them in every order.
 */

/** Networks and buttons in all languages: rows mix them. */
const BUTTON =
  /(?:share(?: this)?|tweet(?: this)?|post|pin(?: it)?|pinterest|e-?mail|mail|print|drucken|facebook|twitter|x|linkedin|whats ?app|telegram|reddit|google(?:\+| plus)?|tumblr|pocket|instagram|youtube|flipboard|messenger|viber|skype|snapchat|tiktok|copy(?: link| url)?|link(?: kopieren)?|save|bookmark|teilen|twittern|mailen|merken|partager|tweeter|imprimer|envoyer|compartir|imprimir|enviar|tuitear|correo|likes?|(?:re)?posts?|restacks?|retweets?|boosts?|favou?rites?|upvotes?|downvotes?|comments?|rss|sms|stumbleupon|digg|delicious|del\.icio\.us|mix|xing|vk|line|threads|bluesky|mastodon|more|mehr|شارك|مشاركة|طباعة|تغريد|فيسبوك|تويتر|واتساب|واتس آب|تيليغرام|تلغرام|لينكدإن|نسخ الرابط|حفظ|إرسال)(?![\p{L}\p{M}\p{N}])/iuy;
const COUNT = /\(?\d[\d.,]{0,7}[kKmM]?\)?(?![\p{L}\p{M}\p{N}])/uy;
/** What stands between a deed and a network; never first. */
const BETWEEN =
  /(?:on|via|by|to|this|article|story|page|with friends|auf|bei|sur|en|per|par|por|على|عبر)(?![\p{L}\p{M}\p{N}])/iuy;
const DIVIDER = /[\s|,/·•:.!+-]{0,6}/uy;

/** Longest row, in characters. */
const LONGEST = 120;
/** A count of comments heads the comments, and is no button. */
const COMMENT_COUNT = /^(?:\d[\d.,]{0,7}\s?comments?|comments?\s?\(?\d[\d.,]{0,7}\)?)$/i;

/** Whether a line is a row of buttons and nothing else. */
export function isShareRow(text: string): boolean {
  if (text.length > LONGEST || COMMENT_COUNT.test(text)) return false;
  let buttons = 0;
  for (let at = 0; at < text.length; ) {
    const after = ending(BUTTON, text, at);
    if (after > at) buttons += 1;
    const end = after > at ? after : Math.max(ending(COUNT, text, at), buttons > 0 ? ending(BETWEEN, text, at) : at);
    if (end === at) return false;
    at = ending(DIVIDER, text, end);
  }
  return buttons > 0;
}

/** Index behind what a sticky pattern finds at an index, or the index itself where it finds nothing. */
function ending(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
