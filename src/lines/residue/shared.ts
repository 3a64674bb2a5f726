/** Residue that is the same in every language: counts, buttons of networks, controls, addresses, markup. */
import { pattern, phrases, type ResidueTable } from './table.js';

/** Names of networks and buttons that make up a share row, in all languages: rows mix them. */
const SHARE_WORD =
  '(?:share(?: this)?|tweet(?: this)?|post|pin(?: it)?|pinterest|e-?mail|mail|print|drucken|facebook|twitter|x|linkedin|whats?app|telegram|reddit|google\\+?|google plus|tumblr|pocket|instagram|youtube|flipboard|messenger|viber|skype|snapchat|tiktok|copy(?: link| url)?|link(?: kopieren)?|save|bookmark|teilen|twittern|mailen|merken|partager|tweeter|imprimer|envoyer|compartir|imprimir|enviar|tuitear|correo|like|likes|comments?|rss|sms|stumbleupon|digg|delicious|del\\.icio\\.us|mix|xing|vk|line|threads|bluesky|mastodon|more|mehr|شارك|مشاركة|طباعة|تغريد|فيسبوك|تويتر|واتساب|واتس آب|تيليغرام|تلغرام|لينكدإن|نسخ الرابط|حفظ|إرسال)';
const COUNT = '(?:\\(?\\d[\\d.,]{0,7}[kKmM]?\\)?)';
const ON_NETWORK = '(?:\\s(?:on|via|by|to|this|article|story|page|with friends|auf|bei|sur|en|per|par|por|على|عبر))';

export const SHARED: ResidueTable = {
  lang: '*',
  anywhere: {
    'text-size-control': phrases('TT|T T|A A|a a a|A- A A+|A A A|A+ A-'),
    player: phrases('0:00|fullscreen|replay|unmute|mute|autoplay'),
  },
  edges: {
    player: phrases('video|audio|podcast|live|HD'),
    menu: phrases(
      'rss feeds|rss feed|rss|faq|e-paper|epaper|sitemap|english|deutsch|français|español|العربية|italiano|português',
    ),
  },
  patterns: [
    pattern('text-size-control', /^(?:T{1,2}|[Aa]{1,3}|A[-+−](?: A[-+−]?){0,3}|[-+])$/, { longest: 20 }),
    pattern('lone-number', /^[\d\u0660-\u0669]{1,4}$/, { longest: 4 }),
    pattern('punctuation-only', /^[^\p{L}\p{N}]+$/u, { longest: 200 }),
    pattern(
      'share-row',
      new RegExp(
        `^(?=[^\\p{L}]{0,20}\\p{L})(?!\\d[\\d.,]{0,7}\\s?comments?$|comments?\\s?\\(?\\d[\\d.,]{0,7}\\)?$)(?:${SHARE_WORD}|${COUNT})(?:(?:${ON_NETWORK}|\\s?[|,/·•:-]?\\s?){1,3}(?:${SHARE_WORD}|${COUNT})){0,16}\\s?[|:.!]?$`,
        'iu',
      ),
    ),
    pattern(
      'saved-from',
      /^(?:(?:source|url|link|permalink|quelle|retrieved from|saved from|from)\s*:?\s*)?(?:https?:\/\/|www\.)\S{3,300}$/iu,
      {
        longest: 340,
        needs: ['http', 'www.'],
      },
    ),
    pattern(
      'markup',
      /^(?:<!\[endif\]-->|<!--[^<>]{0,200}-->|<\/?[a-z][a-z0-9]{0,12}(?:\s+[a-z-]{2,20}=[^<>]{0,200})?\s?\/?>)$/iu,
      {
        longest: 240,
        needs: ['<'],
      },
    ),
    pattern('player', /^(?:\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|\d{1,3} ?(?:\/|of|von|de|sur) ?\d{1,3})$/iu, {
      longest: 20,
    }),
    pattern('menu', /^(?:[\p{L}&' -]{2,24}\s[|»›>·•/]\s){2,8}[\p{L}&' -]{2,30}$/u, {
      longest: 240,
      zone: 'edges',
      needs: ['|', '»', '›', '>', '·', '•', '/'],
    }),
    pattern('copyright', /^(?:©|\(c\)\s)\s?.{0,200}$/iu, { longest: 240, needs: ['©', '(c)'] }),
    pattern('hashtags', /^(?:#[\p{L}\p{N}_]{2,40}[\s,;|]{0,3}){1,12}$/u, { longest: 200, needs: ['#'] }),
    pattern('hashtags', /^@[\p{L}\p{N}_.]{2,40}$/u, { longest: 44, needs: ['@'] }),
  ],
};
