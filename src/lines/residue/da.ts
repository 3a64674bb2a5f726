/** Residue of pages in Danish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const DANISH: ResidueTable = {
  lang: 'da',
  anywhere: {
    'share-row': phrases(
      'del artiklen|del artikel|del denne artikel|del på facebook|del på twitter|del via e-mail|del via mail|kopiér link|kopier link|link kopieret|udskriv|print artikel|gem|gem artikel|gem artiklen|lyt|lyt til artiklen|lyt til artikel|læs op|del med en ven',
    ),
    'related-list': phrases(
      'læs også|læs mere|læs videre|læs mere om|mere om|mest læste|mest læst|seneste nyt|seneste nyheder|flere nyheder|flere artikler|relaterede artikler|relateret|relaterede emner|relateret indhold|anbefalet|anbefalede artikler|anbefalet til dig|se også|hør også|mere fra|til forsiden',
    ),
    'read-more': phrases('vis mere|vis flere|indlæs flere|se alle|læs hele artiklen|fortsæt læsning|klik her'),
    newsletter: phrases(
      'nyhedsbrev|nyhedsbreve|vores nyhedsbreve|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|få vores nyhedsbrev',
    ),
    subscription: phrases(
      'log ind|log ud|bliv abonnent|køb abonnement|abonnér|abonnement|allerede abonnent|er du allerede abonnent|opret konto|opret bruger|min konto|min profil|kundeservice|kun for abonnenter|for abonnenter|prøv gratis',
    ),
    cookies: phrases('acceptér alle|accepter alle|tillad alle|tillad alle cookies|kun nødvendige|cookieindstillinger'),
    copyright: phrases('alle rettigheder forbeholdes|ophavsret'),
    advertisement: phrases(
      'annoncer|artiklen fortsætter under annoncen|artiklen fortsætter efter annoncen|teksten fortsætter under annoncen|artiklen fortsætter under billedet|artiklen fortsætter efter billedet|artiklen fortsætter under videoen|artiklen fortsætter under|artiklen fortsætter herunder|sponsoreret|sponsoreret indhold|annoncørbetalt indhold',
    ),
    comments: phrases(
      'kommentér|kommenter|kommentér artiklen|skriv en kommentar|skriv kommentar|læg en kommentar|vis kommentarer|se kommentarer|ingen kommentarer|skjul kommentarer|deltag i debatten',
    ),
    'picture-control': phrases('vis billedet|forstør|forstør billedet|se billedserie|luk billede|fuld skærm|fuldskærm'),
    menu: phrases(
      'gå til indhold|gå til indholdet|gå til hovedindhold|spring til indhold|spring til hovedindhold|til toppen|tilbage til toppen|følg os|følg os på facebook|tip os|tip redaktionen|kontakt os|privatlivspolitik|persondatapolitik|e-avis|e-avisen|dagens avis',
    ),
    'about-author': phrases('om forfatteren|om skribenten|om journalisten'),
  },
  edges: {
    menu: phrases(
      'hjem|forside|forsiden|søg|luk|nyheder|indland|udland|økonomi|erhverv|kultur|debat|leder|meninger|læserbreve|lokalt|vejr|vejret|kontakt|om os|navne',
    ),
    comments: phrases('kommentarer'),
    cookies: phrases('acceptér|accepter|afvis'),
    live: phrases('lige nu|live'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:læs (?:også|mere|videre|mere om|hele)|se også|hør også)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      { longest: 170, needs: ['læs', 'også'] },
    ),
    pattern('reading-time', /^(?:læsetid:? )?(?:ca\.? |cirka )?\d{1,3} min(?:utter|ut|\.)?(?: læsetid| læsning)?$/iu, {
      longest: 40,
      needs: ['min'],
    }),
    pattern('newsletter', /^(?:tilmeld|abonnér|få |skriv dig op)\b.{0,90}\bnyhedsbrev(?:et|e)?\b.{0,60}$/iu, {
      longest: 180,
      needs: ['nyhedsbrev'],
    }),
    pattern('tags-row', /^(?:emner|emneord|nøgleord|læs mere om|mere om)\s*:\s*.{0,160}$/iu, {
      longest: 180,
      needs: ['emne', 'nøgleord', 'mere om'],
    }),
    pattern('imprint', /^(?:ansvarshavende )?(?:chef)?redaktør\s*:\s*.{3,80}$/iu, {
      zone: 'edges',
      needs: ['redaktør'],
    }),
    pattern('imprint', /^ansvarshavende (?:chef)?redaktør\s*:?\s.{3,80}$/iu, { needs: ['ansvarshavende'] }),
  ],
};
