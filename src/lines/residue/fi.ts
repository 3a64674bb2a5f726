/** Residue of pages in Finnish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const FINNISH: ResidueTable = {
  lang: 'fi',
  anywhere: {
    'share-row': phrases(
      'jaa|jaa artikkeli|jaa juttu|jaa facebookissa|jaa twitterissä|jaa whatsappissa|jaa sähköpostilla|kopioi linkki|linkki kopioitu|tulosta|tallenna|tallenna artikkeli|tallenna juttu|kuuntele|kuuntele artikkeli|kuuntele juttu|lahjoita artikkeli',
    ),
    'related-list': phrases(
      'lue myös|lue lisää|lue lisää aiheesta|lisää aiheesta|luetuimmat|luetuimmat jutut|uusimmat|uusimmat uutiset|tuoreimmat|tuoreimmat uutiset|suosittelemme|aiheeseen liittyvää|katso myös|lisää uutisia|muut lukevat|muita juttuja|kuuntele myös',
    ),
    'read-more': phrases('näytä lisää|lataa lisää|näytä kaikki|jatka lukemista|klikkaa tästä'),
    newsletter: phrases('tilaa uutiskirje|uutiskirje|uutiskirjeet|tilaa uutiskirjeemme'),
    subscription: phrases(
      'kirjaudu|kirjaudu sisään|kirjaudu ulos|tilaa|tilaa lehti|tilaajille|vain tilaajille|oletko jo tilaaja|luo tunnus|rekisteröidy|oma tili|asiakaspalvelu',
    ),
    cookies: phrases('hyväksy kaikki|hyväksy kaikki evästeet|evästeasetukset|hallitse evästeitä'),
    copyright: phrases('kaikki oikeudet pidätetään'),
    advertisement: phrases(
      'mainos|mainokset|ilmoitus|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu kuvan jälkeen|artikkeli jatkuu kuvan jälkeen|artikkeli jatkuu kuvan alla|teksti jatkuu kuvan jälkeen|juttu jatkuu videon jälkeen|kaupallinen yhteistyö|mainos alkaa|mainos päättyy',
    ),
    comments: phrases(
      'kommentoi|kommentoi juttua|kirjoita kommentti|lisää kommentti|näytä kommentit|ei kommentteja|lue kommentit|vastaa',
    ),
    'picture-control': phrases('avaa kuva|suurenna kuva|katso kuvat|kuvagalleria|koko näyttö|avaa kuvien katselu'),
    menu: phrases(
      'siirry sisältöön|siirry suoraan sisältöön|hyppää sisältöön|takaisin ylös|sivun alkuun|seuraa meitä|lähetä juttuvinkki|juttuvinkki|anna palautetta|ota yhteyttä|tietosuojaseloste|käyttöehdot|näköislehti|ilmoita virheestä',
    ),
    'about-author': phrases('kirjoittajasta|tietoa kirjoittajasta'),
  },
  edges: {
    menu: phrases(
      'etusivu|valikko|haku|hae|sulje|uutiset|kotimaa|ulkomaat|talous|politiikka|urheilu|kulttuuri|mielipide|mielipiteet|pääkirjoitus|sää|paikalliset|viihde|yhteystiedot',
    ),
    comments: phrases('kommentit|kommentti'),
    cookies: phrases('hyväksy|hylkää'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:lue (?:myös|lisää|lisää aiheesta)|katso myös|kuuntele myös|lisää aiheesta)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['lue ', 'myös', 'lisää'],
      },
    ),
    pattern('reading-time', /^(?:lukuaika:? )?(?:noin )?\d{1,3} min(?:uuttia|\.)?(?: lukuaika)?$/iu, {
      longest: 40,
      needs: ['min'],
    }),
    pattern('tags-row', /^(?:aiheet|avainsanat|asiasanat|tunnisteet)\s*:\s*.{0,160}$/iu, {
      longest: 180,
      needs: ['aiheet', 'sanat', 'tunnisteet'],
    }),
    pattern('imprint', /^(?:vastaava )?päätoimittaja\s*:\s*.{3,80}$/iu, { needs: ['päätoimittaja'] }),
  ],
};
