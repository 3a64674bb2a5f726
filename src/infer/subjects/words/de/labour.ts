/** German words of "labour" in the news. */
import type { SubjectWords } from '../../table.js';

export const LABOUR: SubjectWords = {
  strong: `
    gewerkschaft, gewerkschafts-, -gewerkschaft, gewerkschafter, gewerkschaftlich, verdi, ver.di, ig metall, ig bau,
    ig bce, dgb, ögb, gdl, gew, betriebsrat, betriebsräte, betriebsrats-, betriebsratschef, personalrat, tarif-,
    tarifvertrag, tarifverhandlungen, tarifkonflikt, tarifrunde, tarifstreit, tarifabschluss, tarifpartner,
    flächentarifvertrag, streik, -streik, streik-, streiken, streikende, gestreikt, bestreikt, warnstreik,
    urabstimmung, arbeitskampf, arbeitsniederlegung, aussperrung, schlichter, schlichtungsverfahren, lohnerhöhung,
    lohnforderung, lohn-, löhne, mindestlohn, tariflohn, lohndumping, niedriglohn, leiharbeit, leiharbeiter,
    zeitarbeit, werkvertrag, minijob, minijobber, scheinselbstständig, arbeitgeber, arbeitgeber-, arbeitgeberverband,
    arbeitnehmer, arbeitnehmer-, arbeiter, -arbeiter, beschäftigte, belegschaft, arbeitslos, arbeitslose,
    arbeitslosen-, arbeitslosigkeit, arbeitslosenquote, arbeitslosengeld, langzeitarbeitslose, jugendarbeitslosigkeit,
    hartz iv, bürgergeld, jobcenter, arbeitsagentur, arbeitsamt, bundesagentur für arbeit, arbeitsmarkt,
    arbeitsmarkt-, arbeitsminister, arbeitsministerium, arbeitsplatz, arbeitsplätze, arbeitsplatz-, arbeitsrecht,
    arbeitsgericht, arbeitsbedingungen, arbeitszeit, arbeitszeit-, kurzarbeit, kurzarbeitergeld, überstunden,
    wochenarbeitszeit, 35-stunden-woche, vier-tage-woche, teilzeit, teilzeitkraft, befristete verträge, stellenabbau,
    stellenstreichung, jobabbau, personalabbau, entlassungen, massenentlassung, kündigungsschutz, betriebsbedingte
    kündigungen, abfindung, abfindungen, sozialplan, werksschließung, werkschließung, fachkräfte, fachkräftemangel,
    personalmangel, fachkraft, elternzeit, mutterschutz, renteneintrittsalter, rentenalter, frührente, betriebsrente,
    schichtarbeit, homeoffice, equal pay, lohnlücke, arbeitsschutz, kinderarbeit, zwangsarbeit, arbeitsvertrag,
    arbeitskraft, arbeitskräfte, berufstätig, sozialpartner, kollektivvertrag, ams`,
  clear: `
    lohn, gehalt, gehälter, bezahlung, kündigung, gekündigt, entlassung, entlassen, mitarbeiter, -mitarbeiter,
    kollege, kollegen, personal, personal-, angestellte, job, jobs, beruf, berufe, berufs-, beruflich, schlichtung,
    tarif, tarife, ausstand, arbeit, arbeits-, rente, renten-, rentner, ruhestand, branchenverband, fachleute,
    bewerber, bewerbung, vakant, qualifizierung, umschulung, prekär, befristet, schicht, schichten, nachtschicht,
    werk, handwerker, vorgesetzte, betriebsversammlung, bonus, sonderzahlung, weihnachtsgeld, urlaubsgeld, lokführer,
    pendler`,
  weak: `
    stelle, stellen, arbeiten, forderung, forderungen, verhandlungen, verhandelt, verhandlungsrunde, angebot, prozent,
    einigung, stunden, woche, vertrag, streit, mitglieder, protest, kundgebung, ausbildung, firma, management`,
  not: `
    gehalten, personalis-, lohnend, personalisiert, einstellungssache, lohnt, lohnen, lohnenswert, zeitarbeiten,
    hungerstreik, käuferstreik, sitzstreik, schulstreik, klimastreik, gebärstreik, torwartstreik, ehrenamtliche
    arbeit, arbeitsgruppe, arbeitskreis, arbeitsgemeinschaft, arbeitstitel, arbeitsspeicher, arbeitsweise,
    diplomarbeit, doktorarbeit, hausarbeit, handarbeit, stellvertreter, stellenwert, stellungnahme, stellt, jobs von
    apple, steve jobs, berufung, streikolympiade, sozialarbeiter, kursgewinn, personalausweis, personalien, fahrer im
    ausstand`,
};
