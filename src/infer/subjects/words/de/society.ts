/** German words of "society" in the news. */
import type { SubjectWords } from '../../table.js';

export const SOCIETY: SubjectWords = {
  strong: `
    sozialpolitik, soziale gerechtigkeit, soziale ungleichheit, soziale ausgrenzung, sozialarbeiter, sozialarbeit,
    sozialamt, sozialhilfe, sozialstaat, sozialwohnung, sozialverband, sozialleistungen, armut, -armut, armuts-,
    armutsgrenze, armutsrisiko, obdachlos, obdachlose, obdachlosigkeit, obdachlosen-, wohnungslose, wohnungslosigkeit,
    notunterkünfte, bettler, slum, slums, tafel e.v., tafeln, wohltätigkeit, wohltätig, wohlfahrtsverband,
    arbeiterwohlfahrt, paritätischer wohlfahrtsverband, zivilgesellschaft, nichtregierungsorganisation,
    bürgerinitiative, ehrenamtliche, ehrenamtlichen, freiwilligendienst, flüchtling, flüchtlinge, flüchtlings-,
    flüchtlingsheim, flüchtlingslager, flüchtlingshilfe, geflüchtete, asylbewerber, asylbewerberheim, asylsuchende,
    asylunterkunft, migrant, migranten, migrationshintergrund, migrations-, einwanderung, einwanderungs-, einwanderer,
    zuwanderer, zuwanderung, auswanderer, abschiebung, abgeschoben, integrationskurs, integrationsbeauftragte,
    multikulti, multikulturell, minderheit, minderheiten, rassismus, rassist, rassistisch, fremdenfeindlich,
    fremdenfeindlichkeit, ausländerfeindlich, ausländerfeindlichkeit, antisemitismus, antisemitisch,
    islamfeindlichkeit, islamophobie, diskriminierung, diskriminiert, diskriminierend, apartheid,
    bürgerrechtsbewegung, black lives matter, homophobie, homophob, homosexuell, homosexuelle, homosexualität, schwul,
    schwule, lesbe, lesben, lesbisch, transgender, transsexuell, lgbt, lgbtq, queer, christopher street day,
    gleichgeschlechtlich, homo-ehe, ehe für alle, eingetragene lebenspartnerschaft, gleichstellung, gleichstellungs-,
    gleichberechtigung, gleichberechtigt, frauenquote, frauenrechte, frauenrechtlerin, frauenhaus, feminismus,
    feminist, feministisch, sexismus, sexistisch, metoo, häusliche gewalt, zwangsheirat, genitalverstümmelung,
    scheidung, scheidungs-, geschieden, alleinerziehend, alleinerziehende, adoption, adoptiert, adoptiv-,
    pflegefamilie, pflegeeltern, waisenhaus, waise, waisen, familienpolitik, familienministerin, familienministerium,
    elterngeld, kindergeld, betreuungsgeld, geburtenrate, bevölkerungswachstum, bevölkerungsentwicklung, demografie,
    demografisch, demografischer wandel, demographisch, volkszählung, zensus, sinti und roma, roma, indigen, indigene,
    ureinwohner, menschenrechte, menschenrechts-, barrierefrei, barrierefreiheit, rollstuhlfahrer, behindertenverband,
    altersarmut, seniorenheim, generationenkonflikt, jugendzentrum, jugendamt, jugendarbeit, streetworker,
    mehrgenerationenhaus, vereinsamung, sklaverei`,
  clear: `
    gesellschaft, gesellschaftlich, gesellschafts-, sozial, soziale, sozial-, bevölkerung, bevölkerungs-, einwohner,
    generation, generationen, integration, integriert, ausländer, ausländisch, asyl, flucht, geflohen, herkunft,
    vorurteil, vorurteile, gleichheit, gerechtigkeit, ungleichheit, geschlecht, geschlechter, gender, frauenbewegung,
    emanzipation, ehe, ehen, heirat, partnerschaft, familien, familien-, kinderlos, alleinstehend, mütter, väter,
    senioren, senioren-, jugend, jugend-, jugendliche, jugendlicher, rentner, behinderung, menschen mit behinderung,
    inklusion, bedürftig, bedürftige, benachteiligt, spende, spenden, spenden-, ehrenamt, ehrenamtlich, freiwillige,
    engagement, hilfsbereitschaft, verein, vereine, nachbarschaft, zusammenleben, einsamkeit, tabu, werte,
    wertewandel, minderheiten-, wohnungsnot, mietwucher, gewalt gegen frauen, nazi, nazis, neonazi, neonazis, hass,
    hetze`,
  weak: `
    stiftung, menschen, leben, kinder, frauen, männer, eltern, mutter, alter, hilfe, helfen, helfer, unterstützung,
    kultur, tradition, zukunft, wohnung, betroffene, respekt, solidarität, projekt, gruppe`,
  not: `
    sozialdemokrat, sozialdemokratie, sozialdemokratisch, sozialist, sozialistisch, sozialismus, sozialist-, soziale
    netzwerke, soziales netzwerk, soziale medien, aktiengesellschaft, fluggesellschaft, tochtergesellschaft,
    beteiligungsgesellschaft, familienunternehmen, familienbetrieb, fußballverein, sportverein, stadttafel,
    jugendmannschaft, jugendspieler, jugendtrainer, jugendtrainer-, jugendstil, jugendherberge, as roma, europäische
    integration, lufthansa-ausländer, jugendbuch, fluchtfahrzeug, fahrerflucht, gesellschafter,
    gesellschafterversammlung, sozialversicherungsnummer`,
};
