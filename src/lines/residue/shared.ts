/** Residue that is the same in every language: counts, buttons of networks, controls, addresses, markup. */
import { isShareRow } from './share-row.js';
import { pattern, phrases, type ResidueTable } from './table.js';

export const SHARED: ResidueTable = {
  lang: '*',
  anywhere: {
    'text-size-control': phrases('TT|T T|A A|a a a|A- A A+|A A A|A+ A-'),
    player: phrases('0:00|fullscreen|replay|unmute|mute|autoplay'),
  },
  edges: {
    player: phrases('video|audio|podcast|live|HD|listen|listen now'),
    menu: phrases(
      'rss feeds|rss feed|rss|faq|e-paper|epaper|sitemap|english|deutsch|français|español|العربية|italiano|português',
    ),
  },
  patterns: [
    pattern('text-size-control', /^(?:T{1,2}|[Aa]{1,3}|A[-+−](?: A[-+−]?){0,3}|[-+])$/, { longest: 20 }),
    // `❤ 42`
    pattern('share-count', /^\p{Extended_Pictographic}\ufe0f?\s?\d[\d.,]{0,6}[km]?$/iu, { longest: 14 }),
    pattern('lone-number', /^[\d\u0660-\u0669]{1,4}$/, { longest: 4 }),
    pattern('punctuation-only', /^[^\p{L}\p{N}]+$/u, { longest: 200 }),
    pattern('share-row', { test: isShareRow }),
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
    // The hour of a change without its day.
    pattern(
      'hour-of-change',
      /^(?:(?:last )?updated|aktualisiert|aggiornato|mis à jour|actualizado|atualizado|bijgewerkt|oppdatert|opdateret|uppdaterad|päivitetty|aktualizacja|aktualizováno|güncelleme|обновлено|оновлено)\s?:?(?: (?:at|um|alle|ore|à|a las|a la|às|om|kl\.?|klo|o|в|о|saat))? \d{1,2}[:.h]\d{2}(?: ?(?:uhr|[ap]\.?m\.?))?$/iu,
      {
        longest: 50,
        needs: [
          'pdat',
          'aktuali',
          'aggiorn',
          'mis à jour',
          'actuali',
          'atualiz',
          'bijgewerkt',
          'oppdat',
          'opdat',
          'päivit',
          'güncel',
          'обновл',
          'оновл',
        ],
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
