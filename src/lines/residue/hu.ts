/** Residue of pages in Hungarian. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const HUNGARIAN: ResidueTable = {
  lang: 'hu',
  anywhere: {
    'share-row': phrases(
      'megosztás|megosztom|oszd meg|ossza meg|megosztás facebookon|megosztás a facebookon|megosztás twitteren|küldés e-mailben|link másolása|nyomtatás|nyomtat|mentés|cikk mentése|meghallgatom|cikk meghallgatása|tetszik',
    ),
    'related-list': phrases(
      'olvasta már|olvassa el|olvasd el|ezt is olvassa el|olvassa el ezt is|kapcsolódó|kapcsolódó cikkek|kapcsolódó hírek|kapcsolódó anyagok|legolvasottabb|legolvasottabbak|legnépszerűbb|legfrissebb|legfrissebb hírek|friss hírek|további hírek|további cikkek|ajánlott cikkek|ajánló|ajánljuk|önnek ajánljuk|ezeket is ajánljuk|a rovat további hírei|hasonló cikkek|ez is érdekelheti|korábban írtuk',
    ),
    'read-more': phrases(
      'tovább|tovább olvasom|tovább a cikkre|tovább a teljes cikkre|több|mutass többet|összes hír|kattintson ide',
    ),
    newsletter: phrases(
      'hírlevél|feliratkozás|feliratkozom|iratkozzon fel|iratkozzon fel hírlevelünkre|hírlevél feliratkozás',
    ),
    subscription: phrases(
      'belépés|bejelentkezés|kijelentkezés|regisztráció|előfizetés|előfizetek|előfizetőknek|már előfizető|fiókom|támogatás|támogatom',
    ),
    cookies: phrases('elfogadom|összes elfogadása|süti beállítások|az összes süti elfogadása'),
    copyright: phrases('minden jog fenntartva'),
    advertisement: phrases(
      'hirdetés|hirdetések|a cikk a hirdetés után folytatódik|támogatott tartalom|szponzorált tartalom|fizetett tartalom',
    ),
    comments: phrases(
      'hozzászólok|szóljon hozzá|szólj hozzá|hozzászólás|új hozzászólás|hozzászólások megtekintése|nincs hozzászólás|komment',
    ),
    'picture-control': phrases('galéria|képgaléria|galéria megtekintése|nagyítás|teljes képernyő'),
    menu: phrases(
      'ugrás a tartalomra|ugrás a tartalomhoz|vissza a tetejére|vissza az elejére|vissza|kövessen minket|kövess minket|kövessen minket a facebookon|impresszum|médiaajánlat|adatvédelem|adatvédelmi tájékoztató|felhasználási feltételek|kapcsolat|elérhetőségek',
    ),
    'about-author': phrases('a szerzőről'),
  },
  edges: {
    menu: phrases(
      'címlap|főoldal|kezdőlap|keresés|menü|bezár|belföld|külföld|gazdaság|politika|kultúra|vélemény|sport|időjárás|tudomány|helyi hírek|hírek|rovatok',
    ),
    comments: phrases('hozzászólások|kommentek'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\P{L}{0,3}(?:olvass?a el(?: ezt is)?|olvasd el(?: ezt is)?|ezt is olvass?a el|kapcsolódó(?: cikk(?:ek|ünk)?)?|ez is érdekelheti|ajánljuk)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['olvas', 'kapcsolódó', 'érdekelheti', 'ajánljuk'],
      },
    ),
    pattern('reading-time', /^(?:olvasási idő:? )?(?:kb\. )?\d{1,3} perc(?: olvasás)?$/iu, {
      longest: 40,
      needs: ['perc'],
    }),
    pattern('tags-row', /^(?:címkék|címke|témák|kulcsszavak)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['címk', 'témák', 'kulcsszavak'],
    }),
  ],
};
