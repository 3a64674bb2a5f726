/** German words of "politics and government" in the news. */
import type { SubjectWords } from '../../table.js';

export const POLITICS: SubjectWords = {
  strong: `
    politik, -politik, politik-, politiker, -politiker, -politisch, innenpolitisch, regierungs-, -regierung,
    bundesregierung, landesregierung, kanzler, kanzler-, -kanzler, kanzleramt, minister, -minister, ministerien,
    -ministerium, ministerium, ministerpräsident, staatssekretär, -staatssekretär, bundespräsident, staatspräsident,
    us-präsident, staatsoberhaupt, staatschef, regierungschef, vizepräsident, verteidigungsminister, umweltminister,
    gesundheitsminister, kultusminister, finanzminister, arbeitsminister, bildungsminister, justizminister,
    außenminister, innenminister, senator, bundestag, bundestags-, bundesrat, landtag, landtags-, -landtag, parlament,
    parlaments-, parlamentarisch, parlamentarier, -parlament, abgeordnete, -abgeordnete, abgeordneten-, fraktion,
    fraktions-, -fraktion, koalition, koalitions-, -koalition, opposition, oppositions-, oppositionsführer, -partei,
    partei-, parteitag, -parteitag, parteichef, parteivorsitzende, cdu, csu, spd, fdp, afd, npd, piratenpartei,
    linkspartei, bündnis 90, union und spd, jusos, junge union, övp, spö, fpö, svp, wahlen, -wahl, wahl-, wähler,
    wähler-, wählerinnen, wahlkampf, wahllokal, stimmzettel, wahlurne, urnengang, stimmabgabe, stichwahl, briefwahl,
    direktmandat, volksentscheid, volksabstimmung, volksbegehren, referendum, bürgerentscheid, bürgerbegehren,
    gesetzentwurf, gesetzesentwurf, gesetzgebung, grundgesetz, verfassungs-, verfassungsreform, verfassungsschutz,
    demokratie, demokratisch, demokrat, demokraten, diktator, diktatur, monarchie, republikaner, bürgermeister,
    -bürgermeister, landrat, landrätin, landräte, gemeinderat, gemeinderäte, gemeinderats-, stadtrat, stadträte,
    stadtrats-, kreistag, stadtverordnete, stadtverwaltung, kommunalpolitik, kommunalwahl, bezirksverordnete,
    ortsbeirat, rathaus, rathaus-, magistrat, eu-kommission, europäische union, europäische kommission, europäisches
    parlament, eu-parlament, eu-staaten, eu-gipfel, brexit, europarat, europaabgeordnete, vereinte nationen, uno,
    un-generalsekretär, un-sicherheitsrat, sicherheitsrat, diplomat, diplomatisch, diplomatie, botschafter, konsulat,
    staatsbesuch, gipfeltreffen, staatengemeinschaft, weißes haus, us-kongress, us-senat, repräsentantenhaus, kreml,
    elysee, downing street, unterhaus, oberhaus, amtsinhaber, amtszeit, amtsantritt, kandidatur, spitzenkandidat,
    kanzlerkandidat, präsidentschaftskandidat, misstrauensvotum, vertrauensfrage, untersuchungsausschuss,
    sozialdemokrat, sozialdemokratisch, sozialdemokratie, christdemokrat, sozialist, sozialistisch, kommunist,
    kommunistisch, rechtspopulist, rechtspopulistisch, populist, populistisch, lobbyist, nationalrat, ständerat,
    bundesversammlung, landeshauptmann, landeshauptfrau, regierungsrat, koalitionsvertrag, große koalition,
    ampel-koalition, sondierungsgespräche, außenpolitik, innenpolitik, staatsanwalt für politik, generalsekretär,
    ausländerbehörde, asylrecht, bürgerrechtler, oppositionelle, dissident, regime, menschenrechtler, pegida`,
  clear: `
    politisch, regierung, regieren, regiert, präsident, präsidentin, staat, staaten, staatlich, senat, partei,
    parteien, grüne, grünen, linke, linken, liberale, konservative, konservativ, liberal, wahl, wahl in, gewählt,
    wählen, wiederwahl, kandidat, kandidaten, kandidieren, mandat, mandate, abstimmung, abgestimmt, stimmen, mehrheit,
    mehrheits-, umfrage, umfragen, gesetz, gesetze, -gesetz, gesetzes-, verfassung, reform, -reform, reformen,
    reform-, beschluss, beschlossen, verabschiedet, antrag, anträge, ausschuss, gremium, debatte, plenum, rücktritt,
    zurückgetreten, zurücktreten, vorsitzende, vorsitz, parteilos, sprecher der, sprecherin, bund, länder, bundesland,
    bundesländer, bundes-, kommune, kommunen, kommunal, stadtteil, verwaltung, behörde, behörden, amt, eu, nato,
    gipfel, -gipfel, sanktionen, verhandlungen, vertrag, abkommen, -abkommen, botschaft, bündnis, kongress,
    außenpolitisch, flüchtlinge, asyl, asylbewerber, migration, abschiebung, grenzen, grenzkontrollen, bürger,
    bürgerinnen, demonstration, demonstranten, demonstrant, kundgebung, protest, proteste, petition, rechtsextrem,
    rechtsextremist, rechtsextremismus, ideologie, ideologisch, nationalismus, nationalist, souveränität,
    unabhängigkeit, kanton, haushalt, transparenz, zuständig, skandal, affäre, kritik an der, kritisierte, forderte,
    fordert, datenschutz, vorratsdatenspeicherung, netzpolitik, netzneutralität, bürgerrechte, überwachung`,
  weak: `
    links, rechts, forderung, fordern, erklärung, treffen, besuch, gespräche, gespräch, beziehungen, land, national,
    international, öffentlich, plan, pläne, entscheidung, verantwortung, streit, krise, mitglied, mitglieder, rede,
    programm, lösung, kritik, unterstützung, europa, deutschland, macht, öffentlichkeit, zukunft, initiative`,
  not: `
    kosmopolitisch, -zuwählen, auswahl, auswahl-, -auswahl, berufswahl, partnerwahl, wortwahl, studienwahl, ortswahl,
    materialwahl, platzwahl, seitenwahl, wahlweise, wahllos, wahlheimat, wahlberliner, wahlfach, qual der wahl, erste
    wahl, erster wahl, zweite wahl, anzahl, vorwahlnummer, schulwahl, parteiisch, mietpartei, vertragspartei,
    unparteiisch, unparteiische, gegenpartei, vereinspräsident, polizeipräsident, klubpräsident, clubpräsident,
    bundesliga, bundesliga-, bundesligist, bundesligist-, bundeswehr, bundesstraße, bundespolizei, bundestrainer,
    gründe, parteienverkehr, uni und, bundesgartenschau, bundesanstalt, bundesagentur, rede von, redewendung, rechts
    oben, links oben, links unten, konklave, papstwahl, bundesbank, bundesgerichtshof, bundesverfassungsgericht,
    gipfelkreuz, berggipfel, präsident des vereins, firmenpolitik, geldpolitik, preispolitik, personalpolitik,
    modellpolitik, sozialistische jugend, wahlsieg der, wahlergebnisse-liste`,
};
