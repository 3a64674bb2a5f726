/** Residue of pages in Czech and Slovak. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const CZECH: ResidueTable = {
  lang: 'cs',
  anywhere: {
    'share-row': phrases(
      'sdílet|sdílejte|sdílet článek|sdílet na facebooku|sdílet na twitteru|sdílet e-mailem|tweetnout|zdieľať|zdieľať na facebooku|zdieľajte|poslat e-mailem|kopírovat odkaz|zkopírovat odkaz|kopírovať odkaz|vytisknout|tisknout|tisk|tlačiť|vytlačiť|uložit|uložit článek|uložit na později|uložiť článok|poslechnout|poslechnout článek|přehrát článek',
    ),
    'related-list': phrases(
      'čtěte také|čtěte i|čtěte dále|čtěte více|přečtěte si také|přečtěte si|přečtěte si i|mohlo by vás zajímat|mohlo by vás také zajímat|související|související články|související témata|nejčtenější|nejčtenější články|nejnovější|nejnovější články|další články|další zprávy|další z rubriky|doporučujeme|doporučené články|podívejte se také|čítajte aj|prečítajte si|prečítajte si aj|mohlo by vás zaujímať|súvisiace články|najčítanejšie|ďalšie správy|odporúčame|hlavní zprávy|k tématu|více k tématu',
    ),
    'read-more': phrases(
      'číst dál|číst více|číst celé|celý článek|zobrazit více|zobrazit další|načíst další|více|viac|čítať viac|zobraziť viac|klikněte zde',
    ),
    newsletter: phrases(
      'odebírat newsletter|přihlásit k odběru|přihlásit se k odběru|přihlaste se k odběru|přihlaste se k odběru newsletteru|odebírejte náš newsletter|odoberať newsletter',
    ),
    subscription: phrases(
      'přihlásit|přihlásit se|přihlášení|odhlásit|odhlásit se|registrace|registrovat|předplatné|předplatit|předplatit si|koupit předplatné|už mám předplatné|jen pro předplatitele|pouze pro předplatitele|můj účet|prihlásiť sa|registrácia|predplatné|predplatiť|odomknite článok|odemknout článek',
    ),
    cookies: phrases('přijmout vše|souhlasím|přijmout všechny cookies|nastavení cookies|odmítnout vše|prijať všetko'),
    copyright: phrases('všechna práva vyhrazena|všetky práva vyhradené|autorská práva vyhrazena'),
    advertisement: phrases(
      'reklama|inzerce|inzercia|článek pokračuje pod reklamou|pokračování článku pod reklamou|pokračování pod reklamou|text pokračuje pod reklamou|článok pokračuje pod reklamou|článok pokračuje pod videom reklama|placená inzerce|komerční sdělení|sponzorovaný obsah',
    ),
    comments: phrases(
      'vstoupit do diskuse|vstoupit do diskuze|přidat komentář|napsat komentář|přidejte komentář|zobrazit komentáře|diskutovat|pridať komentár|vstúpiť do diskusie|komentovat|žádné komentáře|odpovědět',
    ),
    'picture-control': phrases(
      'zvětšit|zvětšit obrázek|zobrazit galerii|otevřít galerii|fotogalerie|další fotografie|celá obrazovka|fotogaléria',
    ),
    menu: phrases(
      'přeskočit na obsah|přejít k obsahu|přejít na obsah|preskočiť na obsah|zpět nahoru|nahoru|zpět na hlavní stránku|zpět|sledujte nás|sledovat na facebooku|sledujte nás na facebooku|nastavení soukromí|ochrana soukromí|ochrana osobních údajů|ochrana osobných údajov|podmínky užití|podmienky používania',
    ),
    'about-author': phrases('o autorovi|o autorce|o autorech'),
  },
  edges: {
    menu: phrases(
      'domů|domov|úvod|hledat|vyhledávání|hľadať|zavřít|kontakt|kontakty|o nás|redakce|domácí|z domova|zahraničí|ze světa|zahraničné|ekonomika|byznys|politika|kultura|kultúra|názory|komentáře|počasí|počasie|krimi|regiony|regióny|zprávy|správy|témata|rubriky|křížovky',
    ),
    comments: phrases('diskuse|diskuze|diskusia|komentáře|komentáre'),
    cookies: phrases('přijmout|odmítnout|súhlasím'),
    live: phrases('právě teď|živě'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\P{L}{0,3}(?:čtěte (?:také|i|dále|více|rovněž)|přečtěte si(?: také| i| více)?|mohlo by vás (?:také )?(?:zajímat|zaujímať)|podívejte se(?: také)?|více k tématu|čítajte (?:aj|viac|tiež)|prečítajte si(?: aj| tiež)?)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      { longest: 170, needs: ['těte', 'mohlo by', 'podívejte', 'více k', 'ítajte'] },
    ),
    pattern('reading-time', /^(?:(?:doba|čas) čtení:? )?\d{1,3} min(?:ut|uty|uta|\.)?(?: čtení| čítania)?$/iu, {
      longest: 40,
      needs: ['min'],
    }),
    pattern('tags-row', /^(?:štítky|témata|téma|tagy|klíčová slova|kľúčové slová|rubriky|rubrika)\s*:\s*.{0,160}$/iu, {
      longest: 180,
      needs: ['štítky', 'téma', 'tagy', 'slov', 'rubrik'],
    }),
  ],
};
