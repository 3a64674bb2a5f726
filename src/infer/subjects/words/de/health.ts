/** German words of "health" in the news. */
import type { SubjectWords } from '../../table.js';

export const HEALTH: SubjectWords = {
  strong: `
    diät, gesundheits-, gesundheitswesen, gesundheitsminister, gesundheitsministerium, gesundheitsamt,
    weltgesundheitsorganisation, who, robert-koch-institut, rki, krankenhaus, krankenhäuser, krankenhaus-, klinik,
    -klinik, kliniken, klinikum, uniklinik, arzt, ärzte, ärztin, ärztlich, ärzte-, ärztekammer, -arzt, arztpraxis,
    hausarzt, hausärzte, kinderarzt, zahnarzt, zahnärzte, facharzt, chefarzt, chirurg, chirurgie, kardiologe,
    internist, neurologe, onkologe, psychiater, psychiatrie, psychologe, psychotherapeut, psychotherapie, hebamme,
    krankenpfleger, krankenschwester, pflegekraft, pflegekräfte, pflegeheim, pflegedienst, pflegebedürftig,
    pflegeversicherung, altenpfleger, apotheke, apotheken, apotheker, arznei, arzneimittel, arznei-, medikament,
    medikamenten-, medizin, medizin-, medizinisch, mediziner, -medizin, patient, patienten-, krankenkasse,
    krankenversicherung, intensivstation, notaufnahme, operationssaal, krankheit, -krankheit, krankheits-, erkrankung,
    -erkrankung, erkrankt, infektion, infektions-, infektionskrankheit, infiziert, infizierte, neuinfektion, inzidenz,
    erreger, virus, viren, -virus, virologe, bakterien, antibiotika, antibiotikum, keime, epidemie, pandemie,
    pandemie-, corona, corona-, coronavirus, covid-19, covid, lockdown, quarantäne, maskenpflicht, impfung, -impfung,
    impfstoff, impf-, impfpflicht, geimpft, ungeimpft, impfen, grippe, grippewelle, vogelgrippe, schweinegrippe,
    masern, ebola, malaria, cholera, tuberkulose, hepatitis, hiv, aids, krebs, -krebs, krebs-, tumor, tumore,
    leukämie, chemotherapie, strahlentherapie, herzinfarkt, schlaganfall, bluthochdruck, blutdruck, diabetes,
    diabetiker, insulin, cholesterin, übergewicht, übergewichtig, fettleibigkeit, alzheimer, demenz, demenzkranke,
    parkinson, multiple sklerose, epilepsie, autismus, asthma, allergie, allergiker, rheuma, arthrose, depression,
    depressionen, burnout, magersucht, essstörung, schizophrenie, suizid, selbsttötung, alkoholsucht, spielsucht,
    suchtkranke, drogensucht, nikotin, raucher, nichtraucher, rauchverbot, therapie, -therapie, therapeut, -therapeut,
    physiotherapie, reha, diagnose, diagnostiziert, symptom, nebenwirkung, transplantation, organspende, organspender,
    spenderorgan, blutspende, blutspender, stammzellen, placebo, klinische studie, schmerzmittel, schwangerschaft,
    schwanger, schwangere, abtreibung, künstliche befruchtung, frühgeburt, säugling, muttermilch, vitamin,
    homöopathie, homöopathisch, hospiz, palliativ, sterbehilfe, seuche, lebensmittelvergiftung, salmonellen`,
  clear: `
    gesundheit, gesundheitlich, gesund, krank, kranke, praxen, op, operation, operiert, pflege, pflege-, pfleger,
    station, betten, behandlung, -behandlung, behandelt, behandeln, heilung, heilen, geheilt, untersuchung, vorsorge,
    risikogruppe, hormon, blut, herz, gehirn, lunge, leber, niere, nieren, haut, knochen, gelenk, gelenke, rücken,
    muskeln, zähne, augen, immunsystem, immun, fieber, husten, schnupfen, kopfschmerzen, schmerzen, schmerz, migräne,
    müdigkeit, stress, schlaf, schlafstörung, angststörung, psychisch, sucht, süchtig, alkohol, rauchen, zigaretten,
    tabak, ernährung, kalorien, abnehmen, zucker, behinderung, behinderte, hygiene, desinfektion, ansteckung,
    anstecken, angesteckt, ansteckend, ausbruch, tests, schnelltest, maske, masken, wirkstoff, dosis, tabletten,
    spritze, mittel gegen, verschreibungspflichtig, rezept vom arzt, geburt, baby, kassenpatient, lebenserwartung,
    sterblichkeit, todesfälle`,
  weak: `
    praxis, körper, patientin, leben, tod, gestorben, risiko, studie, alter, alte, frauen, männer, kinder, menschen,
    hilfe, wirkung, test, essen, bewegung, schwer, forscher`,
  not: `
    beschimpfung, pflegen, -schimpfung, -glimpfung, gleichbehandlung, konjunkturarzt, computervirus, virenscanner,
    virenschutz, kur, finanzspritze, wirtschaftliche depression, herzstück, herz der, herzlich, blutbad,
    wettskandal-virus, tierarzt, tierklinik, tierärzte, operationen der bundeswehr, militäroperation, operation der,
    spanische krebse, flusskrebs, krebsen, doktor spiele, wundermittel, gesunde konkurrenz, gesundschrumpfen,
    arztserie, pflegeleicht, landschaftspflege, brauchtumspflege, krankenhausserie, rückenwind`,
};
