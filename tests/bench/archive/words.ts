/** The words of the invented articles, those that come often first. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const THINGS = list(`report plan budget contract harbour council bridge market ferry school hospital court strike
  storm price tax road station river union company project vote debate inquiry tunnel dam airport pipeline mill factory
  warehouse quay crane museum library theatre orchard vineyard fishery quarry forest reservoir railway tram bus lorry
  tanker trawler barge lighthouse pier canal lock culvert sewer pump turbine generator cable antenna satellite telescope
  laboratory vaccine clinic ward ambulance pharmacy licence permit subsidy tariff quota levy pension wage loan bond
  mortgage dividend merger audit ledger receipt invoice petition ballot referendum motion amendment statute verdict appeal
  lawsuit settlement treaty embargo ceasefire border checkpoint convoy shelter camp drought flood landslide earthquake
  wildfire blizzard heatwave harvest wheat barley maize rice sugar coffee cotton wool timber copper nickel zinc coal gas
  oil steel cement glass paper textile leather pottery carpet lantern bell clock organ choir orchestra festival parade
  pageant carnival regatta marathon tournament league stadium referee transfer gallery mural statue archive manuscript
  dialect census almanac`);

export const QUALITIES = list(`new local national public private old large small final early late joint annual regional
  independent temporary permanent draft revised disputed delayed planned proposed ambitious costly modest narrow broad
  urgent quiet heavy light foreign domestic municipal coastal rural urban northern southern eastern western disused
  derelict restored flooded frozen abandoned crowded empty fragile sturdy unusual familiar forgotten celebrated obscure
  tedious generous meagre lopsided threadbare`);

/** What somebody did with a thing. */
export const DEEDS = list(`approved rejected delayed opened closed announced signed published reviewed inspected sold
  bought repaired rebuilt defended criticised praised questioned postponed cancelled extended reduced doubled halved
  suspended resumed funded audited measured surveyed dismantled inherited mapped catalogued auctioned insured
  requisitioned salvaged christened`);

export const ROLES = lines(`
  spokesman
  spokeswoman
  chairman
  director
  chief engineer
  president
  treasurer
  secretary
  chief economist
  researcher
  lawyer
  harbour master
  head of planning
  archivist
  chief inspector
  curator
`);

/** Kinds of body, after the name of a town. */
export const BODIES = lines(`
  City Council
  Bank
  University
  Port Authority
  Hospital
  Shipping Company
  Workers Union
  Institute
  Chamber of Commerce
  Police
  Football Club
  Museum
  Water Board
  Railway Company
  Trust
  Energy Agency
  Symphony Orchestra
  Observatory
`);

/** Names that people of this kind of newspaper have; the surnames and towns are put together from two halves. */
export const GIVEN = list(`John Mary David Anna Peter Sarah Michael Elena Thomas Laura James Maria Robert Julia William
  Sofia George Helen Richard Irene Daniel Clara Martin Ruth Paul Alice Mark Nora Andrew Emma Simon Olga Stephen Lucy
  Patrick Diana Philip Rosa Ahmed Fatima Omar Leila Hassan Amina Ali Samira Ivan Natalia Viktor Irina Boris Vera Carlos
  Isabel Miguel Carmen Pedro Ines Hans Greta Klaus Ingrid Otto Petra Pierre Claire Jean Sylvie Luc Odile Marco Giulia
  Paolo Chiara Kenji Yuki Hiroshi Naomi Ravi Priya Arjun Meera Kwame Abena Joseph Esther`);
export const NAME_HEADS = list(`Al Bar Cal Den El Far Gar Hal In Kel Lang Mar Nor Os Pen Quil Ros Sel Thorn Ul Ver Wal
  Yar Ash Black Clay Drum Ever Fen Grim Heath Ivy Lamb Mel Nether Oak Peb Rush Sand Tarn Under Vine Whit Wren`);
export const SURNAME_TAILS = list(`ford ley well worth den combe hurst low more ridge sett stead thorpe wick ham holt by
  dale field gate man son smith ward croft`);
export const TOWN_TAILS = list('mouth haven bridge minster pool chester burgh mere market cross');

export const COUNTRIES = lines(`
  France
  Germany
  Turkey
  Syria
  Japan
  Brazil
  Egypt
  Spain
  Italy
  Norway
  Portugal
  Kenya
  Mexico
  Canada
  Peru
  Oman
  Chile
  Ghana
  Poland
  Greece
  Morocco
  Vietnam
  Iceland
  Bolivia
  Nepal
  Latvia
  Zambia
  Uruguay
  Mongolia
  Malawi
`);
export const CITIES = lines(`
  London
  Paris
  Tokyo
  Cairo
  Berlin
  Madrid
  Lisbon
  Oslo
  Nairobi
  Ankara
  Damascus
  Vienna
  Athens
  Lima
  Warsaw
  Accra
  Hanoi
  Riga
  Lusaka
  Montevideo
`);

export const MONTHS = list('January February March April May June July August September October November December');
export const WEEKDAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');

/** What stands below an article on the page that it was saved from. */
export const PAGE_PARTS = lines(`
  Share
  Tweet
  Print this article
  Read more
  Advertisement
  17 comments
  Back to top
  Subscribe to our newsletter
`);
