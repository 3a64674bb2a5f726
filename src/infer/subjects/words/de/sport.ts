/** German words of "sport" in the news. */
import type { SubjectWords } from '../../table.js';

export const SPORT: SubjectWords = {
  strong: `
    rallye, motorsportler, angelsport, winterspiele, sommerspiele, wintersport, wintersportler, sport, sports, sport-,
    sportlich, sportler, -sportler, -sport, sportart, fußball, fußball-, fußballer, -fußball, bundesliga, bundesliga-,
    bundesligist, zweitligist, drittligist, regionalligist, erstligist, zweite liga, zweite bundesliga, dritte liga,
    -liga, champions league, europa league, premier league, primera division, serie a, dfb, dfb-pokal, uefa, fifa,
    pokal, -pokal, pokal-, weltmeister, weltmeister-, weltmeisterschaft, europameister, europameisterschaft,
    -meisterschaft, rekordmeister, herbstmeister, vizemeister, wm, wm-qualifikation, em-qualifikation, olympia,
    olympia-, olympisch, olympische spiele, olympiasieger, paralympics, medaille, -medaille, medaillen-, goldmedaille,
    torwart, torhüter, torhüterin, keeper, torjäger, torschütze, torschützen, torschützenkönig, torchance, torlos,
    torlinie, elfmeter, elfmeter-, elfmeterschießen, foulelfmeter, handelfmeter, freistoß, freistöße, abseits,
    eckball, strafraum, schiedsrichter, -schiedsrichter, schiri, unparteiische, stürmer, -stürmer, mittelfeld,
    mittelfeld-, innenverteidiger, außenverteidiger, linksverteidiger, rechtsverteidiger, abwehrspieler, abwehrchef,
    viererkette, trainer, -trainer, trainer-, cheftrainer, bundestrainer, nationaltrainer, spieler, -spieler,
    spielerin, mitspieler, spielmacher, spielführer, heimspiel, heimspiele, heimsieg, heimniederlage, auswärtsspiel,
    auswärtssieg, auswärts-, hinspiel, rückspiel, hinrunde, rückrunde, achtelfinale, viertelfinale, halbfinale,
    -finale, endspiel, ligaspiel, testspiel, länderspiel, freundschaftsspiel, spieltag, tabellen-, tabellenführer,
    tabellenspitze, tabellenplatz, abstiegskampf, abstiegsplatz, aufsteiger, klassenerhalt, relegation, -mannschaft,
    mannschafts-, nationalmannschaft, nationalspieler, nationalelf, dfb-elf, fußballverein, sportverein, turnverein,
    stadion, -stadion, stadien, anpfiff, abpfiff, schlusspfiff, halbzeit, halbzeitpause, nachspielzeit, unentschieden,
    gegentor, gegentreffer, führungstreffer, ausgleichstreffer, siegtreffer, anschlusstreffer, siegtor, eigentor,
    hattrick, doppelpack, platzverweis, gelbe karte, gelb-rot, rote karte, rot-sperre, startelf, aufstellung der
    mannschaft, eingewechselt, ausgewechselt, kapitän der mannschaft, kreuzbandriss, muskelfaserriss, fc bayern,
    bayern münchen, borussia, borussia dortmund, bvb, schalke, hsv, hamburger sv, werder bremen, hertha bsc, eintracht
    frankfurt, bayer leverkusen, rb leipzig, vfb, vfl, tsv, fc, fck, fsv, real madrid, fc barcelona, manchester
    united, juventus, rapid wien, sturm graz, handball, handball-, handballer, basketball, basketball-, basketballer,
    nba, volleyball, volleyball-, eishockey, eishockey-, nhl, hockey, tennis, tennis-, tischtennis, badminton,
    wimbledon, grand slam, us open, french open, atp, wta, boxer, boxkampf, boxsport, schwergewicht, golfer,
    golfturnier, golfplatz, formel 1, formel eins, grand prix, rennstall, rennfahrer, rennserie, -rennen, motorsport,
    motogp, pole position, radsport, radprofi, radrennen, radrennfahrer, tour de france, giro d'italia,
    leichtathletik, leichtathlet, sprinter, hürdenlauf, weitsprung, hochsprung, stabhochsprung, kugelstoßen,
    speerwurf, zehnkampf, marathon, -marathon, triathlon, triathlet, läufer, -läufer, schwimmer, turnerin, judo,
    karate, fechten, rudern, ruderer, kanute, springreiten, dressur, skispringen, skispringer, vierschanzentournee,
    biathlon, biathlet, langläufer, ski alpin, skirennen, skirennläufer, skifahrer, slalom, riesenslalom, super-g,
    rodeln, rodler, bobfahrer, eiskunstlauf, snowboard, weltcup, weltcup-, weltrangliste, doping, doping-, dopingtest,
    wada, nada, turnier, -turnier, turnier-, wettkampf, wettkämpfe, -wettkampf, bestzeit, bestleistung, weltrekord,
    titelverteidiger, titelverteidigung, super bowl, nfl, ablösesumme, ablöse, transfermarkt, wechselt zum,
    vereinsrekord, ultras, trainingslager, kicker, kreisliga, bezirksliga, oberliga, landesliga, verbandsliga,
    punktspiel, punktspiele`,
  clear: `
    konter, reiter, turner, ringer, coach, mannschaft, mannschaften, spiel, spiele, spielen, -spiel, partie, tor,
    tore, treffer, sieg, siege, -sieg, siegte, niederlage, niederlagen, -niederlage, gewann, gewonnen, verlor,
    verloren, remis, punkte, tabelle, liga, saison, -saison, runde, finale, titel, meister, meisterschaft, champion,
    aufstieg, abstieg, team, teams, verein, vereine, vereins-, klub, klubs, club, kader, kapitän, profi, profis,
    -profi, nachwuchs-, fan, fans, fankurve, verteidiger, verteidigung, abwehr, sturm, angreifer, offensive,
    defensive, ball, bälle, schuss, kopfball, flanke, pässe, foul, sperre, gesperrt, verletzung, verletzungs-,
    verletzt, training, trainiert, trainieren, trainings-, gegner, favorit, außenseiter, konkurrent, qualifikation,
    qualifiziert, qualifizieren, rennen, fahrer, läuferin, start, ziel, etappe, platz drei, platz zwei, platz eins,
    podest, podium, athlet, athleten, athletin, rekord, wettbewerb, gold, silber, bronze, satz, sätze, aufschlag,
    matchball, match, wechsel, transfer, leihe, verpflichtet, verpflichtung, minute, minuten, 90. minute, führung,
    ausgleich, vorsprung, rückstand, comeback, derby, duell, begegnung, halle, sporthalle, turnhalle, golf, boxen,
    turnen, schwimmen, ski, kampfrichter, publikum, sturmlauf`,
  weak: `
    gut gespielt, chance, chancen, leistung, form, kampf, platz, plätze, druck, schnell, stark, ende, vertrag,
    manager, wochenende, samstag, sonntag, gruppe, zuschauer, zähler, drittel, viertel, hand, fuß, knie, karriere,
    vorne, hinten`,
  not: `
    -brennen, -trennen, beispiel, beispiel-, -beispiel, schauspiel, schauspiel-, hörspiel, vorspiel, glücksspiel,
    videospiel, computerspiel, brettspiel, kartenspiel, gesellschaftsspiel, singspiel, festspiele, kinderspiel,
    rollenspiel, wortspiel, klavierspiel, orgelspiel, gitarrenspiel, online-spiel, onlinespiel, schauspieler,
    -schauspieler, schauspielerin, transport, -transport, transport-, transporter, spiel mit dem feuer, konsole, tor
    zur, tor zum, brandenburger tor, stadttor, wahlsieg, wahlniederlage, abstimmungsniederlage, wahlkampf,
    klassenkampf, arabische liga, passagier, pass, reisepass, sturmschaden, sturmflut, punktuell, verletzung der,
    datenschutzverletzung, urheberrechtsverletzung, körperverletzung, menschenrechtsverletzung, trainingsdaten, fan
    von, schachspieler, klavierspieler, plattenspieler, gegenspieler, global player, dvd-spieler, mp3-spieler,
    glücksspieler, mannschaftswagen, rettungsmannschaft, urlaubssaison, reisesaison, badesaison, heizsaison,
    sportwagen, transportiert, autofahrer, -autofahrer, sturmtief, führung durch, führungen durch, stadtführung,
    führungskraft, verteidigung des landes, rennstrecke gesperrt, bürgermeister, hausmeister, handwerksmeister, golf
    von, persischer golf, golfstaaten, vw golf`,
};
