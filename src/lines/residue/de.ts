/** Residue of pages in German. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const GERMAN: ResidueTable = {
  lang: 'de',
  anywhere: {
    'share-row': phrases(
      'artikel drucken|artikel teilen|artikel merken|artikel versenden|artikel empfehlen|artikel verschicken|beitrag teilen|beitrag drucken|seite drucken|seite teilen|seite empfehlen|diesen artikel teilen|diesen artikel drucken|diesen beitrag teilen|per mail versenden|per e-mail versenden|per e-mail teilen|auf facebook teilen|auf twitter teilen|bei facebook teilen|bei twitter teilen|weiterleiten|weitersagen|weiterempfehlen|in die zwischenablage kopieren|link kopieren|gefällt mir|auf die merkliste|zur merkliste|drucken|empfehlen|versenden|vorlesen|artikel anhören|feedback senden|druckversion|druckansicht|teilen sie diesen artikel',
    ),
    'related-list': phrases(
      'mehr zum thema|zum thema|weitere artikel|weitere themen|weitere meldungen|weitere nachrichten|weitere beiträge|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|auch interessant für sie|lesen sie auch|lesen sie auch diese artikel|lesen sie mehr|lesen sie hier|meistgelesen|meistgelesene artikel|am meisten gelesen|meist gelesen|meistkommentiert|beliebte artikel|beliebte beiträge|neueste artikel|neueste beiträge|neueste nachrichten|letzte beiträge|aktuelle beiträge|aktuelle nachrichten|aktuelle themen|aus dem ressort|mehr aus dem ressort|mehr aus diesem ressort|empfehlungen der redaktion|empfohlener redaktioneller inhalt|empfohlene artikel|top-themen|topthemen|schlagzeilen|nächster artikel|vorheriger artikel|nächster beitrag|vorheriger beitrag|links zum thema|mehr dazu|siehe auch|passend zum thema|sie könnten auch an folgenden artikeln interessiert sein',
    ),
    'read-more': phrases(
      'weiterlesen|mehr lesen|mehr|mehr anzeigen|mehr erfahren|alle anzeigen|zum artikel|zum beitrag|ganzen artikel lesen|hier weiterlesen|mehr laden|weitere laden|jetzt lesen',
    ),
    newsletter: phrases(
      'newsletter|newsletter abonnieren|jetzt newsletter abonnieren|newsletter bestellen|unser newsletter|zum newsletter anmelden|newsletter-anmeldung|ihre e-mail-adresse|e-mail-adresse|ihre e-mail|abonnieren|jetzt abonnieren|jetzt anmelden|abonnieren sie unseren newsletter|kostenlos abonnieren|push-nachrichten|bleiben sie informiert',
    ),
    subscription: phrases(
      'anmelden|registrieren|einloggen|ausloggen|abmelden|login|mein konto|benutzerkonto|passwort vergessen|jetzt registrieren|kostenlos registrieren|abo|abo bestellen|jetzt testen|probeabo|nur für abonnenten|dieser artikel ist nur für abonnenten|bereits abonnent|sie sind bereits abonnent|angemeldet bleiben|plus-artikel|exklusiv für abonnenten',
    ),
    cookies: phrases(
      'alle akzeptieren|alle cookies akzeptieren|cookies akzeptieren|cookie-einstellungen|nur notwendige cookies|datenschutzeinstellungen|externen inhalt anzeigen|externer inhalt|inhalt anzeigen',
    ),
    copyright: phrases(
      'alle rechte vorbehalten|nutzungsrechte erwerben|alle rechte liegen bei den autoren|nachdruckrechte|fehler melden|fehler gefunden|korrektur melden',
    ),
    advertisement: phrases(
      'anzeige|anzeigen|werbung|- anzeige -|gesponsert|sponsored post|bezahlter inhalt|artikel wird nach der anzeige fortgesetzt|text wird nach der anzeige fortgesetzt|unterstützen sie uns|anzeige schließen',
    ),
    comments: phrases(
      'kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|kommentar abschicken|kommentar hinzufügen|schreiben sie einen kommentar|schreibe einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|antworten|antwort abbrechen|kommentare anzeigen|kommentare lesen|alle kommentare|keine kommentare|diskutieren sie mit|diskutieren|ihr kommentar|ihre meinung|kommentarfunktion geschlossen|die kommentarfunktion ist geschlossen|kommentare sind geschlossen|beitrag melden|leserbrief schreiben|leserkommentare|deine e-mail-adresse wird nicht veröffentlicht|wie bewerten sie diesen artikel',
    ),
    player: phrases(
      'artikel anhören|abspielen|video abspielen|video laden|video starten|audio abspielen|ton einschalten|stumm schalten',
    ),
    'picture-control': phrases(
      'bildergalerie|bilderstrecke|fotostrecke|fotogalerie|galerie|vergrößern|bild vergrößern|bildunterschrift anzeigen|bild anzeigen|nächstes bild|vorheriges bild|zur bildergalerie|zur fotostrecke|in der galerie öffnen|vollbild',
    ),
    live: phrases(
      'liveticker|live-ticker|zum liveticker|ticker|newsticker|aktualisieren|automatisch aktualisieren|neue einträge laden|weitere einträge laden|weitere einträge|ältere einträge|der liveticker ist beendet|der ticker ist beendet|eilmeldung',
    ),
    menu: phrases(
      'zum inhalt|zum inhalt wechseln|springe zum inhalt|springe direkt zu|zum hauptinhalt|zur hauptnavigation|direkt zum hauptinhalt|zum inhalt springen|direkt zum inhalt|zum hauptinhalt springen|navigation überspringen|zur startseite|zurück zur startseite|zur navigation|nach oben|seitenanfang|zum seitenanfang|zurück zur übersicht|menü öffnen|menü schließen|suche öffnen|folgen sie uns|folgen sie uns auf facebook|folge uns|zur mobilen version|zur desktop-version|alle ressorts|inhaltsverzeichnis anzeigen',
    ),
    'about-author': phrases(
      'über den autor|über die autorin|über die autoren|zum autor|zur autorin|zur person des autors|über den verfasser',
    ),
  },
  edges: {
    'press-release': phrases('pressemitteilung|presseinformation|medienmitteilung|presseaussendung|sperrfrist'),
    menu: phrases(
      'start|startseite|home|menü|suche|suchen|zurück|weiter|schließen|kontakt|über uns|impressum|datenschutz|datenschutzerklärung|agb|hilfe|mediadaten|stellenmarkt|stellenanzeigen|archiv|übersicht|ressorts|themen|werben|abonnement|aboservice|kundenservice|folgen|barrierefreiheit|nutzungsbedingungen|nachrichten',
    ),
    comments: phrases('kommentare|kommentar|leserbriefe|name|e-mail|absenden|senden'),
    cookies: phrases('akzeptieren|ablehnen|zustimmen|einverstanden|einstellungen|einverstanden und weiter'),
    live: phrases('live|eil|exklusiv|update'),
    'text-size-control': phrases('schriftgröße|textgröße|schrift vergrößern|schrift verkleinern'),
  },
  patterns: [
    pattern(
      'share-row',
      /^(?:diesen |den )?(?:artikel|beitrag|seite)(?: \p{L}{1,14}){0,3} (?:teilen|drucken|empfehlen|merken|versenden)$/iu,
      {
        needs: ['artikel', 'beitrag', 'seite'],
      },
    ),
    pattern('share-row', /^(?:auf|bei|per|via) [\p{L}+-]{1,14} (?:teilen|versenden|empfehlen|senden|weiterleiten)$/iu, {
      needs: ['teilen', 'send', 'empfehlen', 'weiterleiten'],
    }),
    pattern('share-count', /^[\d.,]{1,9}\s+(?:mal geteilt|aufrufe|leser|likes)$/iu, { longest: 40 }),
    pattern(
      'read-more',
      /^\W{0,3}(?:mehr(?: zum thema| lesen| dazu)?|lesen sie (?:auch|hier|mehr|dazu|weiter|hierzu)(?: auch)?|weiterlesen|auch interessant|siehe auch|das könnte sie auch interessieren|meistgelesen|zum thema|ähnliche (?:artikel|beiträge)|sehen sie (?:auch|hier)|passend dazu)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,120}$/iu,
      { longest: 160, needs: ['mehr', 'lesen', 'siehe', 'auch', 'thema', 'ähnlich', 'sehen', 'passend'] },
    ),
    pattern(
      'newsletter',
      /^(?:jetzt |hier )?(?:(?:abonnieren|bestellen|erhalten|melden) sie\b.{0,60}\b(?:newsletter|postfach|e-?mail)|(?:kostenlos(?:en)? )?(?:den |unseren )?newsletter (?:abonnieren|bestellen|anmelden))\b.{0,60}$/iu,
      {
        longest: 160,
        needs: ['newsletter', 'postfach', 'mail'],
      },
    ),
    pattern(
      'subscription',
      /^(?:jetzt|hier) (?:abonnieren|anmelden|registrieren|einloggen|testen|weiterlesen)\b.{0,60}$/iu,
      { needs: ['jetzt', 'hier'] },
    ),
    pattern(
      'subscription',
      /^(?:dieser (?:artikel|inhalt)|lesen sie diesen artikel)\b.{0,60}\b(?:abonnenten|abo|registrierte|anmeldung)\b.{0,60}$/iu,
      { longest: 180, needs: ['abo', 'registriert', 'anmeldung'] },
    ),
    pattern(
      'cookies',
      /^.{0,80}\b(?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) (?:wir |diese website )?cookies\b.{0,260}$/iu,
      { longest: 360, needs: ['cookie'] },
    ),
    pattern('cookies', /^(?:durch die|mit der|wenn sie) (?:weitere )?nutzung\b.{0,80}\bcookies\b.{0,160}$/iu, {
      longest: 320,
      needs: ['cookie'],
    }),
    pattern('copyright', /^.{0,120}\balle rechte vorbehalten\b.{0,60}$/iu, {
      longest: 200,
      needs: ['alle rechte vorbehalten'],
    }),
    pattern(
      'copyright',
      /^(?:quelle|urheberrecht|nachdruck)\s*:\s*(?:dpa|apa|afp|ots|sda|epd|kna|reuters|rnd)\b.{0,60}$/iu,
      { needs: ['quelle', 'urheber', 'nachdruck'] },
    ),
    pattern('breadcrumb', /^(?:start(?:seite)?|home)\s*[»›>/|:]\s*.{1,100}$/iu, {
      longest: 140,
      needs: ['start', 'home'],
    }),
    pattern('breadcrumb', /^sie (?:sind|befinden sich) hier\b.{0,100}$/iu, { needs: ['hier'] }),
    pattern(
      'comments',
      /^(?:kommentare? ?\(\d{1,5}\)|\d{1,5} (?:kommentare?|antworten)(?: (?:zu|auf|anzeigen) .{0,100})?|(?:die )?kommentarfunktion .{0,60}|(?:ihre|deine) e-mail-adresse wird nicht veröffentlicht.{0,60})$/iu,
      {
        longest: 160,
        needs: ['komment', 'antworten', 'veröffentlicht'],
      },
    ),
    pattern('reading-time', /^(?:lesezeit|lesedauer)\s*:?\s*(?:ca\.? |etwa )?\d{1,3} ?min(?:uten?|\.)?$/iu, {
      longest: 50,
      needs: ['lese'],
    }),
    pattern('reading-time', /^(?:ca\.? )?\d{1,3} ?min(?:uten?|\.)? lese(?:zeit|dauer)$/iu, {
      longest: 40,
      needs: ['lese'],
    }),
    pattern(
      'tags-row',
      /^(?:schlagw[oö]rter|schlagworte?|themen|stichw[oö]rter|stichworte|kategorien?|rubrik|ressort|mehr zu|mehr über)\s*:\s*.{0,200}$/iu,
      {
        longest: 220,
        needs: [':'],
      },
    ),
    pattern('picture-control', /^(?:bild|foto) \d{1,3} (?:von|\/) \d{1,3}\b.{0,20}$/iu, {
      longest: 50,
      needs: ['bild', 'foto'],
    }),
    pattern(
      'page-continuation',
      /^(?:fortsetzung (?:auf|von) (?:der )?seite|lesen sie weiter auf seite|weiter auf seite|bericht auf seite|siehe seite) \w{1,4}\.?$|^seite \d{1,3} (?:von|\/) \d{1,3}$/iu,
      { longest: 60, needs: ['seite'] },
    ),
  ],
};
