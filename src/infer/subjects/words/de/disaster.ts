/** German words of "disaster, accident and emergency incident" in the news. */
import type { SubjectWords } from '../../table.js';

export const DISASTER: SubjectWords = {
  strong: `
    erdbeben, erdbeben-, nachbeben, richterskala, epizentrum, seebeben, tsunami, vulkanausbruch, lavastrom, erdrutsch,
    hangrutsch, felssturz, murenabgang, mure, muren, schlammlawine, lawine, -lawine, lawinenabgang, hochwasser,
    hochwasser-, überschwemmung, überflutung, überflutet, überschwemmt, flutkatastrophe, flutopfer, sturzflut,
    sturmflut, deichbruch, waldbrand, -brand, brandursache, brandort, brandbekämpfung, großbrand, feuerwehr,
    feuerwehr-, feuerwehrmann, feuerwehrleute, löscharbeiten, löschzug, löschfahrzeug, rettungsdienst, rettungskräfte,
    rettungswagen, rettungshubschrauber, rettungseinsatz, rettungs-, notarzt, notärzte, sanitäter, bergretter,
    bergrettung, bergwacht, wasserwacht, dlrg, seenotretter, seenotrettung, seenot, rettungsboot, technisches
    hilfswerk, thw, rotes kreuz, katastrophenschutz, katastrophenhilfe, katastrophengebiet, katastrophenalarm,
    naturkatastrophe, verletzte, schwerverletzte, leichtverletzte, schwer verletzt, leicht verletzt, lebensgefährlich
    verletzt, tödlich verletzt, lebensgefahr, unfall, -unfall, unfall-, unfallstelle, unfallursache, unfallopfer,
    verkehrsunfall, verunglückt, verunglückte, zusammenstoß, zusammengestoßen, frontal, kollision, kollidiert,
    kollidierte, auffahrunfall, massenkarambolage, karambolage, geisterfahrer, totalschaden, flugzeugabsturz,
    hubschrauberabsturz, abgestürzt, bruchlandung, notlandung, flugschreiber, black box, zugunglück, unglück,
    -unglück, unglücks-, entgleist, entgleiste, entgleisung, schiffbruch, gekentert, kenterte, untergang der,
    ertrunken, ertrank, explosion, explodiert, explodierte, gasleck, gasexplosion, einsturz, eingestürzt, trümmer,
    verschüttet, verschüttete, evakuiert, evakuierung, evakuierungs-, todesopfer, verkehrstote, hitzetote,
    vermisstensuche, suchaktion, einsatzkräfte, rauchvergiftung, rauchmelder, hungersnot, hilfsgüter, katastrophe,
    -katastrophe, überlebende, fliegerbombe, weltkriegsbombe, blindgänger, bombenentschärfung, kampfmittelräumdienst,
    ölteppich, ölpest, reaktorunglück, kernschmelze, gau, massenpanik`,
  clear: `
    brand, brände, feuer, flammen, rauch, rauchsäule, niedergebrannt, ausgebrannt, brennend, löschen, gelöscht,
    absturz, abgestürzte, aufprall, prallte, überschlug, leitplanke, gegenverkehr, schleudern, böschung, fahrbahn,
    autofahrer, motorradfahrer, beifahrer, fahrerin, lkw-fahrer, wrack, sinken, gesunken, flut, fluten, pegelstand,
    pegel, deich, damm, dammbruch, verwüstet, verwüstung, zerstört, schäden, sachschaden, schadenshöhe, tote, tödlich,
    starben, getötet, vermisst, vermisste, geborgen, bergung, rettung, gerettet, retter, helfer, notfall, notruf,
    notstand, ausnahmezustand, hubschrauber, alarmiert, alarm, bergungsarbeiten, erschütterung, erschüttert, vulkan,
    bebte, tragödie, drama, chemieunfall, ausgelaufen, giftig, sperrung, gesperrt, vollsperrung, hilfsorganisation,
    notunterkunft, obdachlos`,
  weak: `
    opfer, schaden, verletzt, hilfe, spenden, gefahr, gefährlich, warnung, klinik, krankenhaus, ursache, schwer,
    sicherheit, betroffen, überlebt, trauer, straße, gebäude, autobahn, bundesstraße`,
  not: `
    milzbrand, -brands, erdrutschsieg, weinbrand, bundesbrand, feuer und flamme, feuer frei, waffenfeuer, feuerpause,
    feuerwerk, lagerfeuer, kreuzfeuer, osterfeuer, kaminfeuer, flutlicht, geldflut, notstandsgesetz, rettungspaket,
    rettungsschirm, rettungsplan, bankenrettung, eurorettung, euro-rettung, autobrand, klimakatastrophe, brandneu,
    brandenburg, brandenburger, brandenburgisch, brandenburg-, brandmauer, brandrede, brandbrief`,
};
