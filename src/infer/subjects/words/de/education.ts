/** German words of "education" in the news. */
import type { SubjectWords } from '../../table.js';

export const EDUCATION: SubjectWords = {
  strong: `
    schule, -schule, schul-, schüler, -schüler, schüler-, lehrer, -lehrer, lehrer-, lehrkraft, lehrkräfte, lehrplan,
    lehramt, referendar, unterricht, unterrichts-, -unterricht, klassenzimmer, klassenlehrer, klassenarbeit,
    klassenfahrt, gymnasium, gymnasien, gymnasial-, gymnasiast, abitur, abitur-, abiturient, matura, maturant,
    hausaufgaben, schulferien, einschulung, eingeschult, erstklässler, kita, kitas, kita-, kindergarten, kindergärten,
    kindergarten-, kindertagesstätte, kindertagesstätten, kinderkrippe, kinderbetreuung, betreuungsplatz, erzieher,
    kultusminister, kultusministerium, kultusministerkonferenz, bildungs-, bildungsminister, bildungspolitik,
    bildungssystem, auszubildende, azubi, azubis, lehrling, lehrstelle, ausbildungsplatz, ausbildungsplätze,
    universität, universitäts-, -universität, uni, unis, hochschule, hochschul-, hochschulen, fachhochschule, student,
    studenten, studenten-, studierende, studium, studiengang, studiengänge, studienplatz, studiengebühren,
    studienabbrecher, studienanfänger, semester, -semester, bachelor, dissertation, doktorarbeit, doktorand, hörsaal,
    vorlesung, campus, mensa, bafög, stipendium, stipendien, stipendiat, rektor, dozent, hochschulrektor, pisa,
    pisa-studie, ganztagsschule, inklusion, nachhilfe, pädagoge, pädagogik, pädagogisch, sonderpädagoge,
    volkshochschule, vhs, alphabetisierung, analphabet, elternabend, elternbeirat, elternvertreter, digitalpakt,
    numerus clausus, lehrermangel, schulpflicht, zentralabitur, deutschkurs, sprachkurs, berufsschule, meisterprüfung`,
  clear: `
    bildung, ausbildung, -ausbildung, ausbildungs-, weiterbildung, fortbildung, unterrichtet, unterrichten, professor,
    professur, lehrstuhl, fakultät, akademie, akademisch, akademiker, prüfung, prüfungen, -prüfung, prüfling, zeugnis,
    zeugnisse, abschluss, schulisch, pausenhof, noten, klausur, promotion, promoviert, studieren, studiert, studierte,
    rektorin, absolvent, direktorin, lernen, gelernt, lernende, fach, fächer, mathematik, mathe, deutschunterricht,
    betreuung, erziehung, tagesmutter, krippe, hort, lernmittel, lehrgang, seminar, workshop, kurs, kurse,
    klassenstufe, jahrgang, stundenplan, mobbing, ferien, quereinsteiger`,
  weak: `
    wissen, klasse, kinder, kind, jugendliche, eltern, jungen, mädchen, lehre, master, lesen, schreiben, rechnen,
    tafel, studie, praktikum, bewerber, familie, pause, leistung, förderung`,
  not: `
    herausbildung, -überprüfung, überprüfung, schuld, schulden, schuldig, schuldner, schuld-, schulden-, schulter,
    schulter-, verschulden, tanzschule, fahrschule, reitschule, schulmedizin, schulterschluss, studienergebnis,
    denkschule, hundeschule, skischule, baumschule, lehrstück, fahrlehrer, erste klasse, klassenerhalt, klassenkampf,
    weltklasse, mittelklasse, skilehrer`,
};
