/** German words of "conflict, war and peace" in the news. */
import type { SubjectWords } from '../../table.js';

export const CONFLICT: SubjectWords = {
  strong: `
    krieg, kriege, -krieg, kriegs-, bürgerkrieg, weltkrieg, angriffskrieg, kriegsverbrechen, kriegsverbrecher,
    kriegsgefangene, soldat, soldaten-, -soldat, soldaten, bundeswehr, bundeswehr-, bundesheer, wehrmacht, armee,
    -armee, armee-, militär, militär-, militärisch, streitkräfte, -streitkräfte, truppen, truppen-, -truppen,
    truppenabzug, bodentruppen, elitetruppe, einheit der armee, bataillon, brigade, regiment, infanterie,
    fallschirmjäger, gefecht, gefechte, gefechts-, gegenoffensive, großoffensive, bodenoffensive, frontlinie,
    ostfront, kriegsfront, schützengraben, luftangriff, luftangriffe, raketenangriff, drohnenangriff, luftschlag,
    luftschläge, bombardierung, bombardement, bombardiert, beschuss, beschossen, granate, granaten, mörser,
    artillerie, panzer, -panzer, panzer-, kampfjet, kampfflugzeug, kampfhubschrauber, marschflugkörper, rakete,
    raketen-, -rakete, luftabwehr, flugabwehr, munition, landmine, streumunition, waffenlieferung, waffenexport,
    waffenruhe, waffenstillstand, waffenembargo, feuerpause, kampfhandlungen, friedensverhandlungen,
    friedensgespräche, friedensabkommen, friedensvertrag, friedensplan, friedensprozess, friedenstruppe,
    friedensmission, friedensbewegung, blauhelme, blauhelmsoldat, verteidigungsminister, verteidigungsministerium,
    verteidigungsbündnis, terror, terror-, -terror, terrorist, terrorismus, terroristisch, terrorgruppe, terrormiliz,
    terroranschlag, bombenanschlag, selbstmordanschlag, -anschlag, sprengstoffanschlag, selbstmordattentäter,
    attentat, attentate, attentäter, autobombe, sprengsatz, sprengfalle, sprengstoff, islamischer staat, is-kämpfer,
    is-miliz, isis, al-kaida, al kaida, taliban, hamas, hisbollah, pkk, farc, boko haram, dschihadist,
    dschihadistisch, islamist, rebell, rebellen, rebellen-, aufständische, milizionär, miliz, milizen, guerilla,
    separatist, prorussisch, putsch, putsch-, putschist, putschversuch, junta, invasion, einmarsch, einmarschiert,
    besatzungsmacht, annexion, annektiert, belagerung, belagert, massaker, völkermord, genozid, massengrab,
    gräueltaten, ethnische säuberung, geiselnahme, geiselnehmer, geisel, geiseln, kriegsschiff, flugzeugträger,
    u-boot, luftwaffe, luftwaffen-, marinesoldat, atomwaffe, atomwaffen, atombombe, atomsprengkopf,
    massenvernichtungswaffen, chemiewaffen, giftgas, abrüstung, aufrüstung, rüstungs-, rüstung, wettrüsten,
    wehrpflicht, wehrdienst, kriegsdienstverweigerer, deserteur, scharfschütze, söldner, veteran, hinterhalt,
    kommandeur, oberbefehlshaber, generalmajor, generalleutnant, gaza, gazastreifen, westjordanland, golanhöhen,
    intifada, flugverbotszone, pufferzone, ausgangssperre, kriegsrecht, unabhängigkeitskrieg, gotteskrieger,
    kriegerisch`,
  clear: `
    konflikt, konflikte, -konflikt, konflikt-, kampf, kämpfe, kämpfer, kampf-, kämpfen, kämpfte, angriff, angriffe,
    -angriff, angegriffen, attacke, attacken, anschlag, anschläge, front, offensive, vormarsch, rückzug, abzug,
    einnahme der, erobert, rückeroberung, zurückerobert, besetzt, besatzung, besetzung, stellung, stellungen,
    stützpunkt, -stützpunkt, kaserne, bunker, waffe, waffen, -waffen, waffen-, gewehr, maschinengewehr, drohne,
    drohnen, bombe, bomben, bomben-, sprengung, schüsse, getötet, tote, verwundet, verwundete, zivilist, zivilisten,
    opfer, opfern, flüchtende, feind, feinde, feindlich, verbündete, alliierte, allianz, nato, general, oberst,
    offizier, offiziere, kommando, kommandeure, marine, heer, luftraum, front-, grenze, grenzgebiet, territorium,
    region, provinz, widerstand, widerstandskämpfer, befreiung, befreit, extremist, extremisten, extremistisch,
    radikal, radikale, gewalt, blutig, blutbad, unruhen, aufstand, aufstände, revolution, umsturz, gestürzt, diktator,
    spionage, geheimdienst, spion, frieden, friedens-, friedlich, eskalation, eskaliert, vergeltung, bewaffnet,
    sicherheitskräfte, mission, auslandseinsatz, uniform, patrouille, checkpoint, deeskalation, nachkriegszeit,
    vertrieben, vertreibung, aufklärungsflugzeug`,
  weak: `
    einsatz, operation, sicherheit, lage, ziel, ziele, spannungen, krise, drohung, droht, bedrohung, regime,
    kontrolle, helfer, verteidigung, flugzeug, hubschrauber, tod, flucht, zerstört, verhandlungen, vermittler`,
  not: `
    voranschlag, -voranschlag, kriegen, kriegt, kalter kaffee, handelskrieg, preiskrieg, rosenkrieg, kleinkrieg,
    papierkrieg, nervenkrieg, star wars, zickenkrieg, wahlkampf, arbeitskampf, abstiegskampf, titelkampf, boxkampf,
    ringkampf, wettkampf, klassenkampf, überlebenskampf, wettkämpfe, zweikampf, endkampf, hackerangriff, cyberangriff,
    heilsarmee, sondereinheit, kampfrichter, kampfsport, kampfabstimmung, kampfgericht, kampfpreis, charmeoffensive,
    offensive spielweise, generalprobe, general-, generalsekretär, generaldirektor, generalversammlung,
    generalstaatsanwalt, general motors, general electric, general manager, panzerknacker, raketenstart, trägerrakete,
    weltraumrakete, silvesterrakete, herzattacke, panikattacke, messerattacke, bombenstimmung, bombenwetter, marine le
    pen, fahrzeugfront, kalter front, kaltfront, warmfront, zinsfront, operation am, kommandozeile, konflikt mit dem
    gesetz, interessenkonflikt, tarifkonflikt, einsatz der feuerwehr, sondereinsatz, friedensnobelpreis,
    lebensstellung, feuerwehreinsatz, kämpferisch, kampflos`,
};
