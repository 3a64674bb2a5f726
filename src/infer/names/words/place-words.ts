/** Words that make and stand beside the names of places. Data only; as printed within a sentence. */

/** Last words of names of places: `Arden River`, `Meridian Province`. */
export const PLACE_ENDS: readonly string[] = [
  ...['River', 'Lake', 'Sea', 'Ocean', 'Bay', 'Gulf', 'Strait', 'Straits', 'Canal', 'Channel', 'Island', 'Islands'],
  ...['Isles', 'Peninsula', 'Mountain', 'Mountains', 'Hill', 'Hills', 'Heights', 'Valley', 'Desert', 'Plateau'],
  ...['Delta', 'Basin', 'Coast', 'Beach', 'Cape', 'Point', 'Falls', 'Forest', 'Province', 'State', 'County'],
  ...['District', 'Region', 'Territory', 'Territories', 'Governorate', 'Oblast', 'Prefecture', 'Municipality'],
  ...['City', 'Town', 'Village', 'Street', 'Avenue', 'Road', 'Square', 'Boulevard', 'Lane', 'Bridge', 'Airport'],
  ...['Harbour', 'Harbor', 'Port', 'Park', 'Strip', 'Border', 'Crossing', 'Glacier', 'Reef', 'Archipelago'],
  ...['Stadium', 'Springs', 'Creek', 'Quay', 'Pier', 'Wharf', 'Terrace', 'Crescent', 'Gardens', 'Castle', 'Cathedral'],
  ...['Abbey', 'Reservoir', 'Viaduct', 'Tunnel', 'Cemetery', 'Highway', 'Freeway', 'Motorway', 'Turnpike', 'Parkway'],
  ...['Plaza', 'Canyon', 'Bayou', 'Township', 'Borough', 'Racecourse', 'Barracks', 'Lighthouse', 'Cove', 'Cliffs'],
  ...['Fjord', 'Moors', 'Breakwater', 'Garden', 'Arena', 'Coliseum', 'Speedway', 'Fairgrounds', 'Courthouse'],
  ...['Velodrome'],
];

/** First words of names of places: `Lake Arden`, `Port Meridian`, `Gulf of Arden`. */
export const PLACE_STARTS: readonly string[] = [
  ...['Lake', 'Mount', 'Mt', 'Cape', 'Port', 'Fort', 'Gulf', 'Strait', 'Bay', 'Isle', 'Sea', 'River', 'St', 'Saint'],
  ...['San', 'Santa', 'Los', 'Las', 'El', 'La', 'New', 'Puerto', 'Rio', 'Tel', 'Deir', 'Khan', 'Kafr', 'Beit', 'Bab'],
  ...['Wadi', 'County'],
];

/** Points of the compass before a place: `North Arden`. */
export const DIRECTIONS: readonly string[] = [
  ...['North', 'South', 'East', 'West', 'Northern', 'Southern', 'Eastern', 'Western', 'Central', 'Upper', 'Lower'],
  ...['Northeast', 'Northwest', 'Southeast', 'Southwest', 'Greater', 'Inner', 'Outer', 'Mid'],
];

/** Words after which a name is a place. `at`, `to`, `from` and `of` say less and are not among them. */
export const PLACE_PREPOSITIONS: readonly string[] = ['in', 'near', 'outside', 'around', 'across', 'throughout'];

/** Common nouns before or behind a name that make it a place: `the town of Arden`, `Arden province`. */
export const PLACE_NOUNS: readonly string[] = [
  ...['city', 'town', 'village', 'capital', 'province', 'region', 'district', 'state', 'county', 'port', 'suburb'],
  ...['resort', 'island', 'peninsula', 'river', 'lake', 'valley', 'mountain', 'mountains', 'enclave', 'territory'],
  ...['governorate', 'prefecture', 'municipality', 'hamlet', 'settlement', 'neighbourhood', 'neighborhood'],
  ...['airport', 'countryside', 'border', 'harbour', 'harbor', 'bay', 'desert', 'oblast', 'area', 'camp', 'republic'],
];

/** Regions beyond and within states that the lists of countries and towns lack. */
export const REGIONS: readonly string[] = [
  ...['Europe', 'Asia', 'Africa', 'North America', 'South America', 'Latin America', 'Central America', 'Antarctica'],
  ...['Western Europe', 'Eastern Europe', 'Central Europe', 'Southeast Asia', 'Central Asia', 'South Asia'],
  ...['East Asia', 'Asia-Pacific', 'Middle East', 'Far East', 'North Africa', 'West Africa', 'East Africa'],
  ...['Southern Africa', 'Balkans', 'Caucasus', 'Caribbean', 'Scandinavia', 'Maghreb', 'Sahel', 'Sahara', 'Levant'],
  ...['Oceania', 'Arctic', 'Gaza', 'Gaza Strip', 'West Bank', 'Golan', 'Golan Heights', 'East Jerusalem'],
  ...['Jerusalem', 'Kashmir', 'Tibet', 'Chechnya', 'Dagestan', 'Ingushetia', 'Tatarstan', 'Crimea', 'Donbas'],
  ...['Donbass', 'Siberia', 'Kurdistan', 'Punjab', 'Sindh', 'Baluchistan', 'Balochistan', 'Bengal', 'Assam'],
  ...['Bavaria', 'Saxony', 'Prussia', 'Catalonia', 'Andalusia', 'Galicia', 'Tuscany', 'Lombardy', 'Sicily'],
  ...['Sardinia', 'Corsica', 'Brittany', 'Normandy', 'Provence', 'Alsace', 'Flanders', 'Wallonia', 'Transylvania'],
  ...['Vojvodina', 'Herzegovina', 'Bosnia', 'Dalmatia', 'Slavonia', 'Krajina', 'Ulster', 'Cornwall', 'Yorkshire'],
  ...['Lancashire', 'Kent', 'Sussex', 'Surrey', 'Essex', 'Devon', 'Dorset', 'Somerset', 'Norfolk', 'Suffolk'],
  ...['Cheshire', 'Hampshire', 'Derbyshire', 'Durham', 'Gloucestershire', 'Warwickshire', 'Leicestershire'],
  ...['Nottinghamshire', 'Northamptonshire', 'Worcestershire', 'Glamorgan', 'Middlesex', 'Cumbria', 'Quebec'],
  ...['Ontario', 'Alberta', 'British Columbia', 'Manitoba', 'Saskatchewan', 'Nova Scotia', 'New Brunswick'],
  ...['Newfoundland', 'Labrador', 'Yukon', 'New South Wales', 'Queensland', 'Tasmania', 'Zaire', 'Czechoslovakia'],
  ...['Yugoslavia', 'Soviet Union', 'USSR', 'East Germany', 'West Germany', 'Persia', 'Burma', 'Ceylon', 'Rhodesia'],
  ...['Persian Gulf', 'Arabian Peninsula', 'Red Sea', 'Black Sea', 'Dead Sea', 'Caspian', 'Caspian Sea'],
  ...['Mediterranean', 'Baltic', 'Baltic Sea', 'North Sea', 'Atlantic', 'Atlantic Ocean', 'Pacific', 'Pacific Ocean'],
  ...['Indian Ocean', 'South China Sea', 'Sea of Japan', 'Suez Canal', 'Panama Canal', 'English Channel'],
  ...['Strait of Hormuz', 'Danube', 'Rhine', 'Nile', 'Euphrates', 'Tigris', 'Volga', 'Amazon River'],
  ...['Mississippi River', 'Thames', 'Himalayas', 'Alps', 'Andes', 'Pyrenees', 'Urals', 'New England', 'Midwest'],
  ...['Silicon Valley', 'Hollywood', 'Manhattan', 'Brooklyn', 'White House', 'Capitol Hill', 'Downing Street'],
  ...['Wall Street', 'Vatican', 'Broadway', 'Bronx', 'Long Island', 'Cape Cod', 'Wimbledon', 'Heathrow', 'The Hague'],
  ...['Hague', 'Geneva', 'Basle', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain', 'Great Britain'],
  ...['New Hampshire', 'North Dakota', 'South Dakota', 'West Virginia', 'Prince Edward Island', 'Northern Territory'],
  ...['Northwest Territories', 'Nunavut', 'Guernsey', 'Isle of Man', 'Leinster', 'Munster', 'Connacht', 'Crete'],
  ...['Lapland', 'Jutland', 'Xinjiang', 'Sumatra', 'Borneo', 'Mindanao', 'Luzon', 'Kivu', 'Biafra', 'Transvaal'],
  ...['Galapagos', 'Patagonia', 'Amazonia', 'Yucatan', 'Zanzibar'],
  ...['Alaska', 'Delaware', 'Indiana', 'Maine', 'Montana', 'Vermont', 'Wyoming', 'Buckingham Palace'],
  ...['America', 'Holland', 'UK', 'U.K.', 'Homs', 'Hama', 'Latakia', 'Deir al-Zor', 'Deir Ezzor', 'Deir ez-Zor'],
  ...['Daraa', 'Deraa', 'Qamishli', 'Hasakah', 'Hasaka', 'Raqqa', 'Idlib', 'Tartus', 'Tartous', 'Palmyra', 'Sweida'],
  ...['Quneitra', 'Afrin', 'Kobani', 'Manbij', 'Mosul', 'Kirkuk', 'Erbil', 'Arbil', 'Fallujah', 'Falluja', 'Ramadi'],
  ...['Tikrit', 'Najaf', 'Kerbala', 'Karbala', 'Basra', 'Sulaimaniya', 'Dahuk', 'Hebron', 'Ramallah', 'Nablus'],
  ...['Jenin', 'Bethlehem', 'Jericho', 'Rafah', 'Khan Younis', 'Tulkarm', 'Qalqilya', 'Sidon', 'Tyre', 'Nabatiyeh'],
  ...['Baalbek', 'Bekaa', 'Hodeidah', 'Marib', 'Taiz', 'Benghazi', 'Misrata', 'Sirte', 'Tobruk', 'Derna', 'Luxor'],
  ...['Aswan', 'Sinai', 'Darfur', 'Grozny', 'Bihac', 'Pale', 'Srebrenica', 'Gorazde', 'Tuzla', 'Banja Luka'],
  ...['Mostar', 'Pristina', 'Frankfurt', 'Munich', 'Cologne', 'Hanover', 'Nuremberg', 'Brunswick', 'Florence'],
  ...['Naples', 'Turin', 'Milan', 'Venice', 'Genoa', 'Padua', 'Seville', 'Lisbon', 'Gothenburg', 'Copenhagen'],
  ...['Antwerp', 'Ghent', 'Bruges', 'Bombay', 'Calcutta', 'Madras', 'Canton', 'Rangoon', 'Saigon', 'Leningrad'],
  ...['Washington D.C.', 'Washington DC', 'D.C.', 'New York City', 'St Louis', 'St. Louis', 'St Petersburg'],
  ...['St. Petersburg', 'Kansas City', 'Los Angeles', 'Gdansk', 'Lodz', 'Krakow', 'Cracow', 'Lvov', 'Kharkov'],
  ...['Odessa'],
];

/** States and provinces as datelines and addresses shorten them: `Arden, Calif.` */
export const REGION_ABBREVIATIONS: readonly string[] = [
  ...['Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Md'],
  ...['Mass', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'N.H', 'N.J', 'N.M', 'N.Y', 'N.C', 'N.D', 'Okla'],
  ...['Ore', 'Pa', 'R.I', 'S.C', 'S.D', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'W.Va', 'Wis', 'Wyo', 'Ont', 'Que', 'B.C'],
  ...['Alta'],
];

/** What one has `in` a firm: behind it a name is no place. */
export const HELD_IN_FIRMS: ReadonlySet<string> = new Set([
  ...['stake', 'stakes', 'shares', 'share', 'interest', 'interests', 'holding', 'holdings', 'investment'],
  ...['confidence', 'invest', 'invested', 'stock', 'equity', 'role', 'starring', 'starred', 'believe', 'trust'],
  ...['faith'],
]);

/** Words that lead to and from places, and to people as well. */
export const ON_THE_WAY: ReadonlySet<string> = new Set([
  'from',
  'to',
  'at',
  'of',
  'via',
  'towards',
  'toward',
  'into',
  'left',
]);

/** Ordinary words of bodies behind the name of their town or region; those of papers are in `lines/paper-name.ts`. */
export const AFTER_TOWNS: ReadonlySet<string> = new Set([
  ...['Archdiocese', 'Citizen', 'Community', 'Conservatory', 'Cooperation', 'Customs', 'Dealer', 'Diocese', 'Fleet'],
  ...['Marathon', 'Zoo'],
]);
