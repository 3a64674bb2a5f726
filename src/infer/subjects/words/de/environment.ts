/** German words of "environment" in the news. */
import type { SubjectWords } from '../../table.js';

export const ENVIRONMENT: SubjectWords = {
  strong: `
    klimawandel, klima-, klimaschutz, klimaschützer, klimakrise, klimakonferenz, klimagipfel, klimaforscher,
    klimaneutral, erderwärmung, treibhausgas, treibhauseffekt, co2, co2-ausstoß, co2-emissionen, co2-steuer,
    kohlendioxid, kohlenstoffdioxid, emissionen, emissions-, umwelt-, umweltschutz, umweltschützer, umweltverband,
    umweltminister, umweltministerium, umweltbundesamt, umweltfreundlich, naturschutz, naturschutz-, naturschützer,
    naturschutzgebiet, landschaftsschutzgebiet, nabu, bund naturschutz, greenpeace, wwf, artenschutz, artensterben,
    artenvielfalt, biodiversität, ökosystem, ökologie, ökologisch, ökologe, biosphärenreservat, nationalpark,
    naturpark, regenwald, abholzung, rodung, waldsterben, aufforstung, aufgeforstet, feinstaub, stickoxid,
    stickstoffdioxid, luftverschmutzung, umweltverschmutzung, luftreinhaltung, schadstoff, schadstoffe,
    schadstoffausstoß, abgase, abgasskandal, dieselfahrverbot, abwasser, kläranlage, grundwasser, trinkwasserschutz,
    nitrat, pestizid, pflanzenschutzmittel, glyphosat, müll, -müll, müll-, plastikmüll, mikroplastik, plastiktüte,
    recycling, mülldeponie, deponie, atommüll, endlager, sondermüll, giftmüll, müllverbrennung, erneuerbare energien,
    erneuerbare energie, windkraft, windkraft-, windrad, windräder, windpark, windenergie, solaranlage, solarenergie,
    solarstrom, solarpark, photovoltaik, fotovoltaik, biogas, biogasanlage, energiewende, energieeffizienz,
    kohleausstieg, atomausstieg, kohlekraftwerk, braunkohle, tagebau, fossile brennstoffe, fossile energien,
    gletscher, gletscherschmelze, meeresspiegel, korallenriff, überfischung, walfang, eisbär, luchs, biber,
    bienensterben, insektensterben, wildbienen, vogelschutz, vogelschützer, vogelart, tierart, pflanzenart,
    tierschutz, tierschützer, wildtier, wilderer, wilderei, fridays for future, klimaaktivist, aussterben,
    ausgestorben, moor, moore, renaturierung, renaturiert, lebensraum, ökostrom, elektroauto, kohlestrom,
    kernkraftgegner, atomkraftgegner, fracking`,
  clear: `
    braunbär, bären, umwelt, klima, emission, natur, ökobilanz, nachhaltigkeit, nachhaltig, energie, energie-, abgas-,
    abfall, abfälle, -abfall, wald, wälder, wald-, förster, baum, bäume, fichten, borkenkäfer, fluss, flüsse,
    gewässer, auen, see, meer, meere, ozean, arktis, antarktis, arktisch, dürre, trockenheit, arten, tiere, tierwelt,
    pflanzen, pflanzenwelt, vogel, vögel, brutvögel, storch, störche, wölfe, fische, fischerei, insekten, bienen,
    biene, schmetterlinge, igel, amphibien, kröten, zoo, tierpark, jäger, jagd, wild, wildschwein, gentechnik, gülle,
    dünger, landwirtschaft, biobauer, ökolandbau, verschmutzung, verschmutzt, verseucht, kontaminiert, atomkraft,
    kernkraft, atomkraftwerk, kernkraftwerk, kraftwerk, kohle, diesel, fahrverbot, ressourcen, plastik, umweltbewusst,
    stromverbrauch, verbraucht, biotop, landschaft, brutgebiet, population, bestände`,
  weak: `
    bach, buchen, wasser, luft, boden, böden, strom, gas, öl, schutz, schützen, fläche, flächen, temperatur, grad,
    park, garten, aktivisten, forscher, anlage, gebiet, region`,
  not: `
    -müller, waldeck, waldemar, müller, müller-, klimaanlage, klimaanlagen, klimagerät, klimatisiert, klimakterium,
    betriebsklima, arbeitsklima, konsumklima, geschäftsklima, gesprächsklima, investitionsklima, umweltprämie,
    müllmann von, waldorf, waldorfschule, waldorf-, waldhof, waldmann, energie cottbus, energie steiermark,
    naturgemäß, natur der sache, baum-wolle, vogel strauß, waldstadion, waldner, waldbrand, waldbrände, energisch,
    energiebündel`,
};
