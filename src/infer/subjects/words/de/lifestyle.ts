/** German words of "lifestyle and leisure" in the news. */
import type { SubjectWords } from '../../table.js';

export const LIFESTYLE: SubjectWords = {
  strong: `
    horoskop, -horoskop, nähkurs, nähmaschine, modetrend, modebranche, modeschöpfer, modeschau, modelinie, modekette,
    rezept, rezepte, rezeptidee, kochbuch, kochrezept, kochkurs, sternekoch, spitzenkoch, fernsehkoch, chefkoch,
    küchenchef, gourmet, feinschmecker, michelin-stern, guide michelin, gault millau, esslöffel, teelöffel, backofen,
    backen, gebacken, teig, kuchen, -kuchen, torte, plätzchen, dessert, nachtisch, vorspeise, hauptgericht,
    hauptspeise, -suppe, -salat, -sauce, -soße, olivenöl, knoblauch, zwiebeln, gewürze, schlagsahne, vegan, vegane,
    veganer, vegetarisch, vegetarier, winzer, weingut, weinprobe, riesling, weinberg, sommelier, champagner, prosecco,
    cocktail, brauerei, craft-beer, whisky, barista, -mode, modenschau, fashion week, modewoche, modedesigner,
    modehaus, modelabel, laufsteg, supermodel, model, models, haute couture, handtasche, highheels, garderobe,
    friseur, frisur, kosmetik, lippenstift, make-up, parfüm, schmuck-, schmuckstück, tattoo, tätowierung, tätowierer,
    urlauber, urlaubs-, urlaubsort, -urlaub, pauschalreise, reiseveranstalter, reiseführer, reisebüro, kreuzfahrt,
    kreuzfahrtschiff, ferienwohnung, ferienhaus, backpacker, rucksackreise, sehenswürdigkeit, freizeitpark,
    europa-park, vergnügungspark, wellness, sauna, campingplatz, camper, wohnmobil, wohnwagen, wanderweg, wanderung,
    wanderer, wandern, radweg, radtour, gartenschau, hobbygärtner, kleingarten, schrebergarten, hobbykoch,
    inneneinrichtung, wohntrend, möbelhaus, heimwerker, basteln, stricken, häkeln, handarbeiten, briefmarken,
    sammlerstück, modelleisenbahn, schach, skat, poker, brettspiel, gesellschaftsspiel, kreuzworträtsel, sudoku,
    kasino, spielautomat, sternzeichen, yoga, pilates, meditation, achtsamkeit, singlebörse, partnersuche,
    online-dating, nachtclub, diskothek, partygänger, nachtleben, picknick, grillen, grillabend, valentinstag,
    muttertag, halloween, silvesterparty, weihnachtsmarkt, weihnachtsmärkte, adventsmarkt, flohmarkt, volksfest,
    oktoberfest, karneval, karnevals-, fasching, faschings-, fastnacht, jahrmarkt, kirmes, schützenfest, biergarten,
    oldtimer`,
  clear: `
    straßenfest, stadtfest, dorffest, weinfest, sommerfest, maifest, kinderfest, grillfest, freizeit, freizeit-,
    hobby, hobbys, urlaub, urlaubs, reise, reisen, reise-, reisende, tourist, touristen, touristen-, touristisch,
    hotel, -hotel, hotel-, strand, strände, schwimmbad, freibad, therme, insel, ausflug, ausflüge, ausflugsziel,
    ausflugs-, köche, köchin, kochen, gekocht, küche, gerichte, speise, speisen, speisekarte, menü, zutaten,
    zubereitung, geschmack, schmeckt, lecker, köstlich, aroma, würzen, restaurant, restaurants, gastronom, wirt,
    wirtshaus, gasthaus, kneipe, café, cafe, wein, weine, bier, biere, kaffee, tee, brot, brötchen, käse, fleisch,
    wurst, würste, gemüse, obst, salat, suppe, soße, sauce, zucker, mehl, butter, eier, pfanne, topf, schokolade,
    mode, designer, kleid, kleider, kleidung, hose, schuhe, stil, chic, elegant, outfit, look, looks, haare,
    schönheit, beauty, luxus, accessoire, schmuck, möbel, sofa, wohnzimmer, deko, dekoration, garten, gärten, garten-,
    blumen, pflanzen, beet, sammler, spielzeug, party, partys, feiern, weihnachten, weihnachts-, ostern, advent,
    geschenkidee, dating, flirten, wellnesshotel, fahrbericht, testfahrt, ps`,
  weak: `
    gericht, bar, auto, motor, koch, essen, trinken, genießen, genuss, spaß, entspannung, wochenende, gast, gäste,
    farbe, farben, haus, wohnung, zuhause, zimmer, einkaufen, trend, trends, tipps, sommer, angebot, tag, besucher,
    stadt, laufen, fahrrad`,
  not: `
    erfolgsrezept, patentrezept, geheimrezept, rezeptpflichtig, rezeptfrei, rezept vom arzt, gerichtes, manifest,
    podest, wahlfest, modell, moderne, modern, modern-, moderat-, modus, modernisierung, modewort, bezirksfest,
    schachzug, auto-industrie, unfallauto, reiseverbot, reisewarnung, kommode, methode, bärenfest, forst, moderation,
    moderator, feste jobs, kochend, kampf dem koch, kochte vor wut, roland koch, robert koch, robert-koch-institut`,
};
