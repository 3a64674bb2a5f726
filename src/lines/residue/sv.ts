/** Residue of pages in Swedish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const SWEDISH: ResidueTable = {
  lang: 'sv',
  anywhere: {
    'share-row': phrases(
      'dela|dela artikeln|dela artikel|dela på facebook|dela på twitter|dela via e-post|dela via mejl|kopiera länk|kopiera länken|länk kopierad|skriv ut|spara|spara artikel|spara artikeln|lyssna|lyssna på artikeln|mejla|e-post|twittra|tipsa en vän|ge bort artikel|ge bort artikeln',
    ),
    'related-list': phrases(
      'läs även|läs också|läs mer|läs vidare|läs mer om|mer om|mer från|mest läst|mest lästa|mest läst just nu|senaste nytt|senaste nyheterna|fler nyheter|fler artiklar|mer i ämnet|mer inom ämnet|relaterat|relaterade artiklar|rekommenderas|rekommenderat för dig|till startsidan|se också|se även',
    ),
    'read-more': phrases('visa mer|visa fler|ladda fler|visa alla|läs hela artikeln|fortsätt läsa|klicka här'),
    newsletter: phrases(
      'nyhetsbrev|våra nyhetsbrev|prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrevet|anmäl dig till vårt nyhetsbrev|anmäl dig till nyhetsbrevet|få nyheterna till din inkorg',
    ),
    subscription: phrases(
      'logga in|logga ut|bli prenumerant|prenumerera|köp prenumeration|redan prenumerant|är du redan prenumerant|skapa konto|mitt konto|mina sidor|kundservice|endast för prenumeranter|lås upp artikeln|registrera dig',
    ),
    cookies: phrases(
      'godkänn alla|acceptera alla|acceptera alla cookies|godkänn alla kakor|hantera cookies|cookieinställningar',
    ),
    copyright: phrases('med ensamrätt|alla rättigheter förbehållna|rättelser'),
    advertisement: phrases(
      'annons|annonser|reklam|annonsera|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|texten fortsätter under annonsen|texten fortsätter under bilden|artikeln fortsätter under bilden|artikeln fortsätter nedan|i samarbete med|annonssamarbete|sponsrat innehåll',
    ),
    comments: phrases(
      'kommentera|kommentera artikeln|skriv en kommentar|lämna en kommentar|visa kommentarer|läs kommentarer|inga kommentarer|dölj kommentarer|svara|gå till kommentarerna',
    ),
    'picture-control': phrases('visa bilden|förstora|förstora bilden|se bildspel|bildspel|stäng bild|helskärm'),
    menu: phrases(
      'hoppa till innehåll|hoppa till innehållet|hoppa till huvudinnehåll|gå till innehållet|till huvudinnehållet|till toppen|tillbaka till toppen|följ oss|följ oss på facebook|tipsa oss|tipsa redaktionen|kontakta oss|om cookies|personuppgiftspolicy|integritetspolicy|e-tidning|e-tidningen|till startsidan',
    ),
    'about-author': phrases('om skribenten|om författaren'),
  },
  edges: {
    menu: phrases(
      'hem|start|startsida|startsidan|meny|sök|stäng|nyheter|inrikes|utrikes|ekonomi|näringsliv|kultur|nöje|åsikter|ledare|debatt|insändare|familj|lokalt|väder|kontakt|om oss|korsord',
    ),
    comments: phrases('kommentarer|kommentar'),
    cookies: phrases('godkänn|avvisa|jag förstår'),
    live: phrases('just nu|direkt'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:läs (?:även|också|mer|vidare|mer om|hela)|se (?:också|även)|lyssna även)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      { longest: 170, needs: ['läs', 'se ', 'lyssna'] },
    ),
    pattern('reading-time', /^(?:lästid:? )?(?:ca |cirka )?\d{1,3} min(?:uter|ut|\.)?(?: lästid| läsning)?$/iu, {
      longest: 40,
      needs: ['min'],
    }),
    pattern('newsletter', /^(?:prenumerera|anmäl dig|skriv upp dig|få )\b.{0,90}\bnyhetsbrev(?:et)?\b.{0,60}$/iu, {
      longest: 180,
      needs: ['nyhetsbrev'],
    }),
    pattern('tags-row', /^(?:ämnen|taggar|nyckelord|mer om|läs mer om)\s*:\s*.{0,160}$/iu, {
      longest: 180,
      needs: ['ämnen', 'taggar', 'nyckelord', 'mer om'],
    }),
    pattern('imprint', /^(?:(?:ansvarig utgivare|chefredaktör)(?: och (?:ansvarig utgivare|vd))?)\s*:\s*.{3,80}$/iu, {
      needs: ['utgivare', 'chefredaktör'],
    }),
  ],
};
