/** German words of "crime, law and justice" in the news. */
import type { SubjectWords } from '../../table.js';

export const CRIME: SubjectWords = {
  strong: `
    mord, -mord, mord-, mörder, ermordet, ermordung, totschlag, tötungsdelikt, doppelmord, raubmord, vergewaltigung,
    vergewaltigt, vergewaltiger, sexueller missbrauch, kindesmissbrauch, sexualdelikt, sexualstraftäter,
    kinderpornografie, entführung, entführer, kidnapper, raub, raubüberfall, -überfall, räuber, einbrecher,
    wohnungseinbruch, diebstahl, -diebstahl, dieb, diebe, diebin, diebesgut, -betrug, betrüger, betrugs-, erpressung,
    erpresser, bestechung, bestechlichkeit, schmiergeld, korruption, korruptions-, geldwäsche, hehlerei,
    urkundenfälschung, geldfälscher, falschgeld, steuerhinterziehung, veruntreuung, körperverletzung, messerangriff,
    messerattacke, messerstecher, messerstecherei, amoklauf, amokläufer, brandstiftung, brandstifter,
    sachbeschädigung, drogenhandel, drogenhändler, drogendealer, drogenschmuggel, drogenfund, dealer, rauschgift,
    kokain, heroin, crystal meth, menschenhandel, schleuser, schmuggler, mafia, clankriminalität, organisierte
    kriminalität, kriminalität, -kriminalität, kriminell, kriminelle, straftat, straftäter, tatverdächtige,
    tatverdacht, tatverdächtig, tatort, tatwaffe, serientäter, serienmörder, polizei, polizist, polizei-, -polizei,
    kriminalpolizei, kripo, kriminalbeamte, hauptkommissar, kommissariat, landeskriminalamt, bundeskriminalamt, lka,
    bka, europol, interpol, fbi, ermittlungsverfahren, ermittlungsrichter, staatsanwalt, staatsanwältin,
    staatsanwaltschaft, bundesanwaltschaft, generalbundesanwalt, oberstaatsanwalt, anklage, anklage-, angeklagte,
    anklageschrift, nebenkläger, -gericht, gerichts-, amtsgericht, landgericht, oberlandesgericht, verwaltungsgericht,
    strafgericht, bundesgericht, bundesverfassungsgericht, verfassungsgericht, bundesgerichtshof, bgh, eugh,
    gerichtshof, -gerichtshof, schöffen, schwurgericht, strafkammer, strafprozess, mordprozess, strafverfahren,
    strafrecht, strafrechtlich, strafanzeige, strafbefehl, strafmaß, strafbar, freispruch, freigesprochen,
    verurteilung, haftstrafe, freiheitsstrafe, gefängnisstrafe, geldstrafe, bewährungsstrafe, todesstrafe, lebenslange
    haft, jahre haft, jahren haft, monate haft, gefängnis, untersuchungshaft, u-haft, haftbefehl, haftrichter,
    häftling, strafgefangene, justizvollzugsanstalt, jva, justiz, justiz-, justizministerium, sicherungsverwahrung,
    rechtsanwalt, strafverteidiger, pflichtverteidiger, kläger, beklagte, geständnis, geständig, notwehr, verbrechen,
    verbrecher, obduktion, gerichtsmedizin, rechtsmedizin, phantombild, fahndung, fahndungs-, -fahndung, festnahme,
    festgenommen, verhaftet, verhaftung, razzia, hausdurchsuchung, durchsuchungsbeschluss, spezialeinsatzkommando,
    handschellen, ladendieb, taschendieb, trickbetrüger, enkeltrick, stalking, stalker, hooligan, schlägerei,
    unterlassungsklage, schadenersatzklage, sammelklage, verleumdung, zivilklage`,
  clear: `
    gericht, gerichte, richter, richterin, anwalt, anwältin, -anwalt, jurist, juristisch, urteil, urteile, verurteilt,
    verhandlung, verfahren, ermittlung, ermittlungen, ermittler, ermittelt, verdacht, verdächtige, verdächtigt,
    mutmaßlich, vorwurf, vorwürfe, tat, täter, -täter, beschuldigte, beschuldigt, zeuge, zeugin, zeugenaussage,
    zeugenaufruf, beweis, beweismittel, indiz, indizien, haft, inhaftiert, bewährung, knast, strafe, -strafe,
    einbruch, eingebrochen, überfall, überfallen, erpresst, gestohlen, beute, gestanden, erschossen, erstochen,
    erstach, getötet, leiche, schüsse, pistole, messer, waffe, bewaffnet, maskiert, bande, clan, drogen, drogen-,
    cannabis, delikt, -delikt, anzeige erstattet, beamte, streifenwagen, einsatz der polizei, flüchtig, unbekannte,
    gesucht, klage, klagen vor, geklagt, revision, einstweilige verfügung, paragraf, rechtswidrig, illegal,
    gesetzwidrig, rechtskräftig, instanz, missbrauch, misshandlung, misshandelt, untreue, betrogen, kommissar,
    durchsuchung, durchsucht, sichergestellt, beschlagnahmt, razzien, entführt, gesetzesverstoß, ordnungswidrigkeit,
    bußgeld`,
  weak: `
    streife, anzeige, prozesse, prozess, betrug, opfer, schuld, schuldig, aussage, flucht, gewalt, bedroht, drohung,
    zelle, akte, akten, gutachter, gutachten, verteidiger, berufung, kammer, spur, spuren, hinweise, entlassen, tot,
    verletzt, sicherheit, kontrolle, hintergründe`,
  not: `
    wohltäter, fertiggericht, gemüsegericht, kürbisgericht, selbstmord, völkermord, fischgericht, fleischgericht,
    nudelgericht, hauptgericht, lieblingsgericht, pfannengericht, tellergericht, nationalgericht, reisgericht,
    kartoffelgericht, traditionsgericht, jüngste gericht, schiedsgericht, wettbewerbsrichter, attentäter,
    selbstmordattentäter, elfmeterstrafe, zeitstrafe, friedensprozess, entwicklungsprozess, arbeitsprozess,
    verhandlungen über, einstellige, tatsache, denkprozess, lernprozess, verfahrenstechnik, einbruch der nachfrage,
    einbruch der dunkelheit, kunstraub, mordor, mordsspaß, tarifverhandlung`,
};
