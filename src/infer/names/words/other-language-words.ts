/** Words that tell names in languages other than English. Data only. */

/** Languages whose names are looked for by first names and towns. */
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

const NAME_LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pt'] as const;

export function isNameLanguage(language: string): language is NameLanguage {
  return NAME_LANGUAGES.some((one) => one === language);
}

/** Large towns that have one name in all these languages. */
const EVERYWHERE =
  'Chicago Manhattan Hollywood Bangkok Shanghai Budapest Oslo Stockholm Helsinki Dublin Glasgow Liverpool Manchester Istanbul Beirut Nairobi Johannesburg Mumbai Karachi Toronto Vancouver Sydney Melbourne Dubai Riga Vilnius Ankara Izmir Utrecht Rotterdam Birmingham Leeds Edinburgh Miami Seattle Baltimore Pittsburgh';

type Words = Readonly<Record<NameLanguage, ReadonlySet<string>>>;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** First names of the lists that are more often something else where several languages meet. */
export const HARDLY_GIVEN: ReadonlySet<string> = words(
  'Ad Age Al Apple Art Ate Autumn Bas Boy Candy Chance Cherry Cor Coral Davis Echo Eden Fox Halle Has Honor Hub Ids Ief India Israel Jet Job Junior Just Les Link Ocean Park Phoenix Rio Rod Sierra Spring Star Summer Tiny Tod Van Winter York',
);

/** Before a name, in small letters: what its bearer is. */
export const ROLES_BEFORE: Words = {
  de: new Set(),
  es: words(
    'presidente presidenta expresidente ministro ministra canciller alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada fiscal juez jueza portavoz secretario secretaria candidato candidata entrenador cantante escritor escritora actor actriz',
  ),
  fr: words(
    'président présidente ministre chancelier chancelière maire sénateur sénatrice député députée procureur juge porte-parole candidat candidate entraîneur chanteur chanteuse écrivain écrivaine acteur actrice',
  ),
  it: words(
    'presidente premier ministro ministra cancelliere cancelliera sindaco sindaca senatore senatrice deputato deputata procuratore giudice portavoce segretario segretaria candidato candidata allenatore cantante scrittore scrittrice attore attrice',
  ),
  nl: words(
    'president premier minister bondskanselier burgemeester senator wethouder staatssecretaris rechter woordvoerder directeur kandidaat trainer zanger zangeres schrijver schrijfster acteur actrice',
  ),
  pt: words(
    'presidente ex-presidente ministro ministra chanceler prefeito prefeita governador governadora senador senadora deputado deputada procurador juiz juíza porta-voz secretário secretária candidato candidata treinador cantor cantora escritor escritora ator atriz',
  ),
};

/** The same in German, where it has a capital: the word, or the end of one. */
export const GERMAN_TITLE =
  /^(?:Herrn?|Frau|Papst|König|Königin|Premier|(?:\p{Lu}[\p{Ll}-]*)?(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Bb]ürgermeister|[Ss]enator|[Ss]taatssekretär|[Gg]ouverneur)(?:in)?)$/u;

/** Before a full name only: what stands behind them is as often what they have to do with. */
export const GERMAN_ROLE =
  /^(?:\p{Lu}[\p{Ll}-]*)?(?:[Ss]precher|[Dd]irektor|[Ee]xpert|[Ff]orscher|[Tt]rainer|[Pp]rofessor|[Aa]bgeordnete|[Vv]orsitzende|[Cc]hef)(?:in|er?)?$/u;

/** Behind a first name, small words that open a surname. */
export const OPEN_SURNAMES: Words = {
  de: words('von van de del della di da du dos al bin ibn ben'),
  es: words('de del von van di da al bin ibn ben'),
  fr: words('de du des von van di da del della al bin ibn ben'),
  it: words('di de del della da dal dalla von van al bin ibn ben'),
  nl: words('van von de den der ter ten te di da du al bin ibn ben'),
  pt: words('de da do das dos von van di al bin ibn ben'),
};

/** Before a town; words that stand before surnames as often are not among them. */
export const TOWN_PREPOSITIONS: Words = {
  de: words('in nach aus bei nahe'),
  es: words('en desde hacia hasta'),
  fr: words('à vers depuis'),
  it: words('a in verso'),
  nl: words('in naar uit bij te'),
  pt: words('em até'),
};

/** Before a common noun, in small letters: what stands behind is no name of a person that stands alone, and no town. */
export const DETERMINERS: Words = {
  de: words(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden diese dieser dieses diesen diesem zum zur im am vom beim ins ans fürs mein meine meinen meiner dein deine sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere unseren unserer euer eure viele alle einige mehr weniger welche welcher',
  ),
  es: words('el la los las un una unos unas este esta estos estas ese esa su sus mi mis cada'),
  fr: words('le la les un une des ce cet cette ces son sa ses leur leurs mon ma mes chaque'),
  it: words('il lo la i gli le un uno una questo questa questi queste suo sua suoi sue ogni'),
  nl: words('de het een deze dit die dat zijn haar hun mijn elke elk'),
  pt: words('o a os as um uma este esta estes estas seu sua seus suas cada'),
};

/** Written with a capital, and no surname: days, months, feasts, what stands first in sentences and headings. */
export const NO_SURNAMES: Words = {
  de: words(
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Uhr Euro Franken Prozent Millionen Milliarden Jahre Jahren Jahr Foto Fotos Bild Bilder Video Quelle Archivfoto Symbolbild Der Die Das Den Dem Ein Eine Und Oder Aber Wenn Weil Dass Doch Auch Nach Vor Bei Mit Von Aus Für Über Unter Zum Zur Als Wie Was Wer Wo Warum Sie Er Es Wir Ich Ihr Man Kommentar Kommentare Antworten Mehr Weitere Alle Cup Straße Platz Allee Schule Kirche Preis Stadt Partei Gruppe Zeitung Institut Stiftung Universität Hochschule Gymnasium Museum Theater Verlag Bank Haus Park Effekt Kind Leser',
  ),
  es: words(
    'Foto Fotos Vídeo Video Fuente El La Los Las Un Una En Por Para Con Según Sin Sobre Desde Pero Como Cuando Domingo Calle Plaza Avenida Universidad Instituto Hospital Colegio Fundación Premio Partido Estado Ciudad Comentarios Compartir',
  ),
  fr: words(
    'Photo Photos Vidéo Source Crédit Le La Les Un Une Des En Par Pour Avec Selon Sans Sur Dans Mais Comme Quand Noël Rue Place Avenue Université Institut Hôpital Lycée Collège Fondation Prix Parti Commentaires Partager Lire',
  ),
  it: words(
    'Foto Video Fonte Il Lo La I Gli Le Un Una In Per Con Secondo Senza Su Ma Come Quando Domenica Via Piazza Viale Università Istituto Ospedale Scuola Fondazione Premio Partito Commenti Condividi Leggi',
  ),
  nl: words(
    'Foto Video Bron De Het Een In Door Voor Met Volgens Zonder Over Maar Als Toen Straat Plein Universiteit Instituut Ziekenhuis School Stichting Prijs Partij Reacties Delen Lees',
  ),
  pt: words(
    'Foto Vídeo Fonte O A Os As Um Uma Em Por Para Com Segundo Sem Sobre Mas Como Quando Domingo Rua Praça Avenida Universidade Instituto Hospital Escola Fundação Prêmio Prémio Partido Comentários Compartilhar Leia',
  ),
};

/** Large towns as the language has them, where the list of towns has another name for them. */
export const NAMES_OF_TOWNS: Words = {
  de: words(
    `${EVERYWHERE} Berlin Hamburg Frankfurt Stuttgart Leipzig Dresden Bremen Nürnberg Dortmund Duisburg Wuppertal Bielefeld Karlsruhe Heidelberg Augsburg Chemnitz Bonn Münster Düsseldorf Mannheim Wiesbaden Kiel Linz London Paris Madrid Barcelona Amsterdam Göteborg Kaliningrad Marseille Lyon Bordeaux Bayern Hessen Sachsen Niedersachsen Nordrhein-Westfalen Baden-Württemberg Thüringen Brandenburg Schleswig-Holstein Saarland Rheinland-Pfalz Mecklenburg-Vorpommern Sachsen-Anhalt Tirol Kärnten Steiermark Vorarlberg Burgenland München Köln Wien Zürich Genf Mailand Rom Neapel Turin Venedig Florenz Moskau Petersburg Peking Prag Warschau Krakau Danzig Breslau Kopenhagen Brüssel Antwerpen Lüttich Straßburg Nizza Lissabon Sevilla Athen Bukarest Belgrad Kiew Kairo Teheran Bagdad Damaskus Jerusalem Havanna Tokio Seoul Singapur Jena Erfurt Potsdam Magdeburg Rostock Lübeck Kassel Mainz Aachen Braunschweig Krefeld Oberhausen Salzburg Graz Innsbruck Bern Basel Luzern Lausanne Winterthur Bochum Gelsenkirchen Mönchengladbach Regensburg Würzburg Wolfsburg Ingolstadt Göttingen Osnabrück Oldenburg Paderborn Freiburg Saarbrücken Hannover Ludwigshafen Leverkusen Solingen Heilbronn Ulm Pforzheim`,
  ),
  es: words(
    `${EVERYWHERE} Madrid Barcelona Málaga Valladolid Alicante Murcia Granada Andalucía Cataluña Galicia Asturias Cantabria Extremadura Antioquia Barranquilla Tegucigalpa Managua Washington California Texas Londres París Moscú Pekín Roma Milán Nápoles Turín Florencia Venecia Ginebra Zúrich Viena Bruselas Amberes Ámsterdam Lisboa Oporto Berlín Múnich Colonia Hamburgo Fráncfort Varsovia Praga Atenas Estambul Cairo Jerusalén Teherán Bagdad Damasco Tokio Seúl Bogotá Medellín Cali Lima Quito Guayaquil Caracas Maracaibo Sevilla Málaga Córdoba Gijón Zaragoza Bilbao Valparaíso Concepción Rosario Montevideo Asunción Guadalajara Monterrey Tijuana`,
  ),
  fr: words(
    `${EVERYWHERE} Paris Lyon Marseille Toulouse Nantes Bordeaux Lille Strasbourg Montpellier Grenoble Rouen Metz Toulon Bretagne Normandie Occitanie Île-de-France Provence Auvergne Bourgogne Wallonie Londres Moscou Pékin Rome Milan Naples Turin Florence Venise Genève Lausanne Berne Zurich Bâle Vienne Bruxelles Anvers Liège Gand Lisbonne Porto Madrid Barcelone Séville Valence Berlin Munich Cologne Hambourg Francfort Varsovie Prague Athènes Istanbul Caire Jérusalem Téhéran Bagdad Damas Alger Oran Tunis Casablanca Rabat Dakar Abidjan Bamako Kinshasa Montréal Québec Rennes Reims Dijon Nîmes Brest Limoges Amiens Perpignan Besançon Orléans Mulhouse Caen Nancy Avignon Poitiers Clermont-Ferrand Saint-Étienne Aix-en-Provence`,
  ),
  it: words(
    `${EVERYWHERE} Bologna Palermo Catania Bari Verona Salerno Lombardia Toscana Sicilia Sardegna Piemonte Campania Calabria Puglia Umbria Liguria Veneto Londra Parigi Mosca Pechino Roma Milano Napoli Torino Firenze Venezia Genova Padova Trieste Brescia Parma Modena Perugia Livorno Cagliari Messina Pisa Siena Bergamo Trento Ancona Pescara Ginevra Zurigo Lugano Vienna Bruxelles Amsterdam Lisbona Siviglia Barcellona Berlino Monaco Colonia Amburgo Francoforte Varsavia Praga Atene Cairo Gerusalemme Teheran Baghdad Damasco Tokyo Seul`,
  ),
  nl: words(
    `${EVERYWHERE} Amsterdam Eindhoven Limburg Friesland Gelderland Vlaanderen Wallonië Brabant Londen Parijs Moskou Peking Rome Milaan Napels Turijn Venetië Genève Zürich Wenen Brussel Antwerpen Gent Brugge Luik Leuven Mechelen Lissabon Berlijn München Keulen Hamburg Frankfurt Warschau Praag Athene Istanboel Caïro Jeruzalem Teheran Bagdad Damascus Tokio Groningen Haarlem Leiden Delft Arnhem Nijmegen Enschede Apeldoorn Tilburg Breda Maastricht Zwolle Amersfoort Almere Leeuwarden Dordrecht`,
  ),
  pt: words(
    `${EVERYWHERE} Recife Bahia Pernambuco Ceará Paraná Goiás Amazonas Londres Paris Moscou Moscovo Pequim Roma Milão Nápoles Turim Florença Veneza Genebra Zurique Viena Bruxelas Antuérpia Lisboa Coimbra Madri Madrid Sevilha Barcelona Berlim Munique Hamburgo Frankfurt Varsóvia Praga Atenas Istambul Cairo Jerusalém Teerã Bagdá Damasco Tóquio Seul Brasília Salvador Recife Fortaleza Curitiba Manaus Belém Goiânia Campinas Florianópolis Natal Maceió Cuiabá Luanda Maputo`,
  ),
};

/** Towns that are common words of the language, which has capitals where English has none. */
export const NO_TOWNS: Words = {
  de: words('Essen Halle Bergen Hagen Siegen Regen Sind Nord Jordan'),
  es: words('Nueva Centro Sucre Mercedes'),
  fr: words('Tours Angers Centre Nord'),
  it: words('Marche Prato Nord'),
  nl: words('Assen Born'),
  pt: words('Natal Salvador Porto'),
};
