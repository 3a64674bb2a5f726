/** Residue of pages in Norwegian, of either written form. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const NORWEGIAN: ResidueTable = {
  lang: 'no',
  anywhere: {
    'share-row': phrases(
      'del|del saken|del artikkelen|del artikkel|del på facebook|del på twitter|del på e-post|send på e-post|kopier lenke|kopier lenken|lenke kopiert|skriv ut|lagre|lagre artikkelen|lytt til saken|lytt til artikkelen|hør artikkelen|tips en venn',
    ),
    'related-list': phrases(
      'les også|les og|les mer|les mer om|les meir|mest lest|mest lese|siste nytt|siste nyheter|flere nyheter|flere saker|relaterte saker|relaterte artikler|relatert|anbefalt|anbefalte saker|anbefalt for deg|se også|hør også|til forsiden|flere saker fra|mer om saken|mer om',
    ),
    'read-more': phrases(
      'vis mer|vis flere|last inn flere|se alle|les hele saken|fortsett å lese|les videre|klikk her',
    ),
    newsletter: phrases(
      'nyhetsbrev|våre nyhetsbrev|meld deg på nyhetsbrev|meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|få nyhetsbrev',
    ),
    subscription: phrases(
      'logg inn|logg ut|bli abonnent|kjøp abonnement|abonner|bestill abonnement|allerede abonnent|er du allerede abonnent|opprett konto|min side|kundeservice|kun for abonnenter|for abonnenter|registrer deg',
    ),
    cookies: phrases(
      'godta alle|aksepter alle|godta alle informasjonskapsler|informasjonskapsler|om informasjonskapsler',
    ),
    copyright: phrases('alle rettigheter reservert|opphavsrett'),
    advertisement: phrases(
      'annonse|annonser|annonsørinnhold|reklame|saken fortsetter under annonsen|artikkelen fortsetter under annonsen|artikkelen fortsetter etter annonsen|teksten fortsetter under annonsen|saken fortsetter etter annonsen|artikkelen fortsetter under bildet|saken fortsetter under bildet|teksten fortsetter under bildet|saken fortsetter under|artikkelen fortsetter under|artikkelen fortsetter under videoen|saken fortsetter under videoen|artikkelen fortsetter under saken|betalt innhold|betalt innhald',
    ),
    comments: phrases(
      'kommenter|kommenter saken|kommenter artikkelen|skriv en kommentar|legg igjen en kommentar|vis kommentarer|les kommentarer|ingen kommentarer|skjul kommentarer|delta i debatten',
    ),
    'picture-control': phrases(
      'vis bildet|forstørr|forstørr bildet|se bildeserie|se bildeserien|lukk bildet|fullskjerm|vis mer bildetekst',
    ),
    menu: phrases(
      'hopp til innhold|hopp til hovedinnhold|hopp til innholdet|gå til hovedinnhold|til toppen|tilbake til toppen|følg oss|følg oss på facebook|tips oss|tips redaksjonen|kontakt oss|personvern|personvernerklæring|les e-avisen|eavis|e-avis|e-avisen|dagens e-avis|ledige stillinger',
    ),
    'about-author': phrases('om forfatteren|om skribenten'),
  },
  edges: {
    menu: phrases(
      'hjem|forside|forsiden|meny|søk|lukk|nyheter|nyhende|innenriks|utenriks|økonomi|næringsliv|kultur|meninger|debatt|leder|leserbrev|lokalt|vær|kontakt|om oss|kryssord',
    ),
    comments: phrases('kommentarer'),
    cookies: phrases('godta|aksepter|avvis|jeg godtar'),
    live: phrases('akkurat nå|direkte'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:les (?:også|og|mer|meir|mer om|videre|hele saken)|se også|hør også)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      { longest: 170, needs: ['les ', 'også'] },
    ),
    pattern('reading-time', /^(?:lesetid:? )?(?:ca\.? |cirka )?\d{1,3} min(?:utter|utt|\.)?(?: lesetid| å lese)?$/iu, {
      longest: 40,
      needs: ['min'],
    }),
    pattern('newsletter', /^(?:meld deg på|abonner på|få |ønsker du)\b.{0,90}\bnyhetsbrev(?:et|ene)?\b.{0,60}$/iu, {
      longest: 180,
      needs: ['nyhetsbrev'],
    }),
    pattern('tags-row', /^(?:emner|emneord|stikkord|nøkkelord|les mer om|mer om)\s*:\s*.{0,160}$/iu, {
      longest: 180,
      needs: ['emne', 'stikkord', 'nøkkelord', 'mer om'],
    }),
    pattern(
      'imprint',
      /^(?:(?:ansvarlig|ansvarleg) (?:redaktør|utgiver)|sjefredaktør(?: og administrerende direktør)?)\s*:\s*.{3,80}$/iu,
      { needs: ['redaktør', 'ansvarlig'] },
    ),
    pattern('imprint', /^.{0,80}\b(?:vær varsom-plakaten|redaktørplakaten)\p{L}{0,2}\b.{0,140}$/iu, {
      longest: 240,
      zone: 'edges',
      needs: ['plakaten'],
    }),
  ],
};
