/** Words that make the names of organisations. Data only; as printed within a sentence. */

/** Last words of names: `Meridian Labour Party`, `Arden Holdings Ltd`, `Port Rovers`. */
export const ORGANISATION_ENDS: readonly string[] = [
  ...['Guild', 'Aid', 'Movies', 'Music', 'Films', 'Productions', 'Studio', 'Theatre', 'Theater', 'Opera', 'Ballet'],
  ...['Choir', 'Zeitung', 'Bros', 'Brothers', 'Mills', 'Works', 'Weekly', 'Magazine', 'Center', 'Centre', 'Service'],
  ...['Supermarkets', 'Party', 'Union', 'Ministry', 'Department', 'Agency', 'Authority', 'Commission', 'Committee'],
  ...['Council', 'Congress', 'Parliament', 'Senate', 'Assembly', 'Bureau', 'Board', 'Office', 'Secretariat'],
  ...['Directorate', 'Court', 'Tribunal', 'Police', 'Army', 'Navy', 'Force', 'Forces', 'Guard', 'Guards', 'Brigade'],
  ...['Brigades', 'Command', 'Corps', 'Battalion', 'Regiment', 'Militia', 'Constabulary', 'Administration'],
  ...['Organisation', 'Organization', 'Association', 'Federation', 'Confederation', 'League', 'Alliance'],
  ...['Coalition', 'Front', 'Movement', 'Society', 'Institute', 'Institution', 'Foundation', 'Trust', 'Fund', 'Club'],
  ...['Group', 'Network', 'Forum', 'Observatory', 'Chamber', 'Consortium', 'Cooperative', 'Syndicate', 'Initiative'],
  ...['University', 'College', 'School', 'Academy', 'Faculty', 'Hospital', 'Clinic', 'Museum', 'Library', 'Church'],
  ...['Bank', 'Bancorp', 'Bankers', 'Bundesbank', 'Exchange', 'Insurance', 'Securities', 'Capital', 'Partners'],
  ...['Holdings', 'Holding', 'Industries', 'Enterprises', 'Investments', 'Ventures', 'Resources', 'Technologies'],
  ...['Technology', 'Systems', 'Software', 'Laboratories', 'Labs', 'Pharmaceuticals', 'Pharmaceutical'],
  ...['Electronics', 'Communications', 'Telecommunications', 'Telecom', 'Media', 'Publishing', 'Press'],
  ...['Broadcasting', 'Television', 'Radio', 'Studios', 'Pictures', 'Entertainment', 'Records', 'Airlines'],
  ...['Airways', 'Aviation', 'Aerospace', 'Motors', 'Motor', 'Steel', 'Petroleum', 'Oil', 'Gas', 'Energy', 'Power'],
  ...['Electric', 'Mining', 'Mines', 'Gold', 'Chemical', 'Chemicals', 'Foods', 'Stores', 'Railways', 'Railway'],
  ...['Railroad', 'Shipping', 'Lines', 'Brewery', 'Breweries', 'Newspapers', 'Newsroom', 'Newsdesk', 'Services'],
  ...['Solutions', 'International', 'Associates', 'Company', 'Corporation', 'Co', 'Corp', 'Inc', 'Ltd', 'Limited'],
  ...['Plc', 'PLC', 'LLC', 'LP', 'LLP', 'AG', 'SA', 'GmbH', 'SpA', 'NV', 'AB', 'ASA', 'AS', 'KG', 'BV', 'Oyj', 'Bhd'],
  ...['Pte', 'Pty', 'SE', 'KK', 'Cos', 'FC', 'AFC', 'CF', 'SC', 'FK', 'United', 'Rovers', 'Wanderers', 'Athletic'],
  ...['Albion', 'Hotspur', 'Rangers', 'Celtic', 'Dynamo', 'Spartak', 'Lokomotiv', 'Villa', 'Academical', 'Thistle'],
  ...['Orient', 'Alexandra', 'Argyle', 'Observer', 'Tribune', 'Gazette', 'Herald', 'Guardian', 'Telegraph'],
  ...['Chronicle', 'Courier', 'Journal', 'Times', 'Post', 'Mail', 'Express', 'Daily', 'News', 'Quartet', 'Taskforce'],
  ...['Cabinet', 'Treasury', 'Rebels', 'Resistance', 'Cartel', 'Nations', 'Brotherhood', 'Mission', 'Orchestra'],
  ...['Philharmonic', 'Ensemble', 'Ferries', 'Buses', 'Coaches', 'Shipbuilders', 'Shipyard', 'Shipyards', 'Dairies'],
  ...['Farms', 'Homes', 'Properties', 'Architects', 'Resorts', 'Solicitors', 'Hotel', 'Hotels', 'Restaurant'],
  ...['Restaurants', 'Bakery', 'Brewers', 'Builders', 'Harriers', 'Scouts', 'Band', 'Co-operative', 'Co-op'],
  ...['Gallery', 'Players', 'Quarry', 'Quarries', 'Patrol', 'Coastguard', 'Ambulance', 'Hospice', 'Infirmary', 'Unit'],
];

/** First words that `of`, `for` or `on` joins to what follows: `Ministry of Health`, `Bank of Meridian`. */
export const ORGANISATION_HEADS: readonly string[] = [
  ...['Ministry', 'Department', 'Bank', 'University', 'Institute', 'College', 'School', 'Academy', 'Church'],
  ...['Council', 'Committee', 'Commission', 'House', 'Court', 'Chamber', 'Board', 'Bureau', 'Office', 'Agency'],
  ...['Federation', 'Confederation', 'Association', 'Organisation', 'Organization', 'Society', 'League', 'Union'],
  ...['Party', 'Front', 'Movement', 'Army', 'Congress', 'Assembly', 'Centre', 'Center', 'Foundation', 'Authority'],
  ...['Museum', 'Library', 'Alliance', 'Coalition', 'Observatory', 'Friends', 'Doctors', 'Parliament', 'Campaign'],
  ...['Community', 'Commonwealth', 'Conference', 'Corporation', 'Fund', 'Administration', 'Service', 'Faculty'],
];

/** First words before a name of clubs and firms: `Real Meridian`, `FC Meridian`. */
export const ORGANISATION_STARTS: readonly string[] = [
  ...['Ansar', 'Saraya', 'Harakat', 'Jaish', 'Jaysh', 'Liwa', 'Kataib', 'Ahrar', 'Lashkar', 'Hizbul', 'Sueddeutsche'],
  ...['FC', 'AFC', 'AC', 'AS', 'SC', 'CF', 'CSKA', 'PSV', 'NEC', 'VfB', 'VfL', 'MSV', 'SV', 'TSV', 'RC', 'FK', 'NK'],
  ...['HJK', 'Real', 'Sporting', 'Dynamo', 'Dinamo', 'Spartak', 'Lokomotiv', 'Torpedo', 'Borussia', 'Bayer'],
  ...['Eintracht', 'Hansa', 'Fortuna', 'Arminia', 'Atletico', 'Olympique', 'Deportivo', 'Racing', 'Standard'],
  ...['Inter', 'Zenit', 'Hapoel', 'Maccabi', 'Beitar', 'Slavia', 'Slovan', 'Sparta', 'Steaua', 'Rapid'],
  ...['Ferencvaros', 'Banco', 'Bank', 'Grupo', 'Banque', 'Banca', 'Credit', 'Societe', 'Groupe', 'Radio', 'Royal'],
  ...['Hezb', 'Hizb', 'Jabhat', 'Hayat'],
];

/** Bodies so well known that the press prints them without a word that says what they are. */
export const KNOWN_ORGANISATIONS: readonly string[] = [
  // News agencies, broadcasters and newspapers.
  ...['Reuters', 'Xinhua', 'Tass', 'Itar-Tass', 'Interfax', 'Kyodo', 'Tanjug', 'Bloomberg', 'Agence France-Presse'],
  ...['Associated Press', 'RIA Novosti', 'Novosti', 'Asharq Al-Awsat', 'Al Jazeera', 'Al-Jazeera', 'Al Arabiya'],
  ...['Al-Arabiya', 'Al-Ahram', 'Al-Hayat', 'Anadolu', 'Le Monde', 'Le Figaro', 'El Pais', 'El Mundo', 'Der Spiegel'],
  ...['Die Zeit', 'Die Welt', 'La Repubblica', 'Corriere della Sera', 'Izvestia', 'Pravda', 'Financial Times'],
  ...['Wall Street Journal', 'New York Times', 'Washington Post', 'Los Angeles Times', 'The Guardian', 'Newsweek'],
  ...['Voice of America', 'Deutsche Welle', 'Radio Free Europe', 'Times of London', 'International Herald Tribune'],
  // International bodies.
  ...['United Nations', 'European Union', 'European Community', 'European Commission', 'European Parliament'],
  ...['Security Council', 'Arab League', 'African Union', 'World Bank', 'World Trade Organization', 'Red Cross'],
  ...['Red Crescent', 'Amnesty International', 'Human Rights Watch', 'Greenpeace', 'Interpol', 'Europol', 'Opec'],
  ...['Nato', 'Unicef', 'Unesco', 'Oxfam', 'Eurostat', 'Eurotunnel', 'Mercosur', 'Asean', 'Uefa', 'Fifa'],
  ...['Wimbledon plc'],
  // Governments by the name of their house, parliaments, services.
  ...['Pentagon', 'Kremlin', 'State Department', 'UN', 'U.N.', 'EU', 'E.U.', 'Lloyd’s', "Lloyd's", 'Whitehall'],
  ...['Scotland Yard', 'Knesset', 'Duma', 'State Duma', 'Bundestag', 'Bundesrat', 'Bundesbank', 'Mossad', 'Congress'],
  ...['Senate', 'Parliament', 'Labour', 'Likud', 'Fatah', 'Hamas', 'Hezbollah', 'Hizbollah', 'Taliban', 'Taleban'],
  ...['Houthis', 'Al Qaeda', 'Al-Qaeda', 'al Qaeda', 'al-Qaeda', 'al-Qaida', 'Al-Qaida', 'Islamic State'],
  ...['Islamic Jihad', 'Hayat Tahrir al-Sham', 'Jabhat al-Nusra', 'Muslim Brotherhood', 'Khmer Rouge', 'Sinn Fein'],
  ...['Daesh', 'Quds Force', 'Revolutionary Guards', 'Peshmerga', 'Tories', 'Conservatives', 'Liberal Democrats'],
  ...['Republicans', 'Democrats', 'Social Democrats', 'Christian Democrats', 'Greens', 'House of Representatives'],
  ...["Christie's", "McDonald's", "Sainsbury's", 'America Online', 'Philip Morris', 'House of Commons'],
  ...['House of Lords', 'Federal Reserve', 'Fed', 'Treasury', "Moody's", "Sotheby's"],
  // Firms that stand without a legal form.
  ...['Microsoft', 'Apple', 'Google', 'Amazon', 'Facebook', 'Intel', 'Sony', 'Toyota', 'Honda', 'Nissan'],
  ...['Mitsubishi', 'Siemens', 'Volkswagen', 'Daimler', 'Bayer', 'Nokia', 'Ericsson', 'Philips', 'Shell', 'Exxon'],
  ...['Chevron', 'Boeing', 'Lockheed', 'Renault', 'Peugeot', 'Fiat', 'Olivetti', 'Nestle', 'Unilever', 'Novartis'],
  ...['Roche', 'Glaxo', 'Pfizer', 'Merck', 'Motorola', 'Samsung', 'Hyundai', 'Daewoo', 'Oracle', 'Yahoo', 'Netscape'],
  ...['Compaq', 'Dell', 'Citibank', 'Citicorp', 'Barclays', 'Lufthansa', 'Aeroflot', 'Gazprom', 'Lukoil', 'Rosneft'],
  ...['Chrysler', 'Vodafone', 'Goldman Sachs', 'Morgan Stanley', 'Merrill Lynch', 'Salomon Brothers'],
  ...['Lehman Brothers', 'Deutsche Bank', 'British Airways', 'British Telecom', 'General Motors', 'General Electric'],
  ...['Time Warner', 'News Corp', 'Procter & Gamble', 'Standard & Poor', 'Walt Disney', 'Coca-Cola', 'Rolls-Royce'],
  ...['Hewlett-Packard', 'Texas Instruments', 'Cambridge Analytica'],
  // Two letters that everybody knows; other acronyms have three at least.
  ...['AP', 'BP', 'BT', 'EA', 'EC', 'FA', 'FT', 'GE', 'GM', 'HP', 'LG', 'VW'],
  // Clubs that are called by one name.
  ...['Arsenal', 'Chelsea', 'Everton', 'Liverpool FC', 'Juventus', 'Ajax', 'Feyenoord', 'Benfica', 'Galatasaray'],
  ...['Fenerbahce', 'Besiktas', 'Werder', 'Schalke', 'Lazio', 'Sampdoria', 'Fiorentina', 'Internazionale'],
  ...['AC Milan', 'Inter Milan', 'Anderlecht', 'Rosenborg', 'Panathinaikos', 'Olympiakos', 'All Blacks'],
  ...['Springboks', 'Wallabies', 'Yankees', 'Dodgers', 'Red Sox', 'White Sox', 'Ferrari', 'McLaren', 'Tottenham'],
  ...['Aston Villa', 'Leeds United', 'Crystal Palace', 'Red Star', 'Paris St Germain', 'Paris Saint-Germain'],
  ...['West Ham', 'Sheffield Wednesday', 'Man Utd', 'Man United', 'Man City', 'West Brom'],
];

/** Last words of bodies that, behind ordinary words, are but a heading: `Menu Music`, `Coconut Oil`. */
export const ALSO_COMMON: ReadonlySet<string> = new Set([
  ...[
    'Unit',
    'Music',
    'Movies',
    'Films',
    'Works',
    'Solutions',
    'Oil',
    'Gas',
    'Energy',
    'Power',
    'Gold',
    'Steel',
    'Foods',
    'Stores',
  ],
  ...['Lines', 'Services', 'Systems', 'Software', 'Technology', 'Technologies', 'Communications', 'Media'],
  ...['Pictures', 'Entertainment', 'Press', 'Express', 'Daily'],
  ...['Weekly', 'Mission', 'Electric', 'Chemical', 'Chemicals', 'Insurance', 'Network'],
]);

/** Capitals that stand for no organisation: units, roles, things, times, money. */
export const NOT_ACRONYMS: readonly string[] = [
  ...['DJs', 'CGI', 'AWOL', 'MSP', 'MSPs', 'MV', 'WAS', 'WERE', 'NOT', 'ALL', 'YOU', 'ITS', 'HIS', 'HER', 'WHO'],
  ...['PS', 'RIP', 'US', 'U.S.', 'UK', 'U.K.', 'USA', 'U.S.A.', 'UAE', 'U.A.E.', 'DVDs', 'CDs', 'TVs', 'PCs', 'SUVs'],
  ...[
    'CEOs',
    'IQ',
    'AC',
    'MBE',
    'OBE',
    'CBE',
    'KBE',
    'DBE',
    'MON',
    'TUE',
    'WED',
    'THU',
    'FRI',
    'SAT',
    'SUN',
    'JAN',
    'FEB',
    'MAR',
    'APR',
    'JUN',
    'JUL',
  ],
  ...['AUG', 'SEP', 'OCT', 'DEC', 'OIL', 'TAX', 'NEW', 'SAN', 'LOS', 'FOCUS', 'TALK', 'CRUDE', 'GOLD', 'FOREX'],
  ...['STOCKS', 'BONDS', 'FEATURE', 'UPDATE', 'TV', 'PC', 'CD', 'DVD', 'VCR', 'MP', 'MPs', 'MEP', 'MEPs', 'PM', 'AM'],
  ...['CEO', 'CFO', 'COO', 'GDP', 'GNP', 'VAT', 'CPI', 'PPI', 'IPO', 'AGM', 'EPS', 'YTD', 'NAV', 'HIV', 'AIDS'],
  ...['DNA', 'RNA', 'BSE', 'CJD', 'SARS', 'ID', 'OK', 'GMT', 'EST', 'EDT', 'PST', 'PDT', 'CET', 'BST', 'UTC', 'AD'],
  ...['BC', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'USD', 'GBP'],
  ...['EUR', 'JPY', 'DM', 'MT', 'SUV', 'RV', 'FM', 'VIP', 'VIPs', 'NFL', 'UFO', 'ATM', 'PIN', 'DJ', 'MC', 'GP', 'PR'],
  ...['IT', 'HQ', 'QC', 'PhD', 'MBA', 'BA', 'MA', 'JR', 'SR', 'FAQ', 'WMD', 'IED', 'IEDs', 'LPG', 'LNG', 'CO2'],
  ...['PVC', 'CV', 'GCSE', 'SMS', 'MMS', 'GPS', 'HTML', 'HTTP', 'URL', 'USB', 'LBW', 'ODI', 'ERA', 'RBI', 'RBIs'],
  ...['MVP', 'TKO', 'KO', 'TD', 'TBA', 'NOTE', 'NEWS', 'THE', 'AND', 'FOR', 'WITH', 'SOCCER', 'TENNIS', 'GOLF'],
  ...['CRICKET', 'RUGBY', 'BOXING', 'SKIING', 'BASEBALL', 'BASKETBALL', 'CYCLING', 'NBA', 'ROWING', 'HOCKEY', 'JUDO'],
  ...['SQUASH', 'MOTOR', 'RACING', 'UNION', 'LEAGUE', 'SCORES', 'RESULTS', 'TT', 'PA', 'YES', 'AM', 'NIL', 'TWO'],
  ...['ONE', 'TOTAL', 'NET', 'REVS', 'SHR', 'VS', 'CITY', 'DAY', 'WEEK', 'YEAR', 'MONTH', 'AVG', 'GMT', 'BPD', 'FOB'],
  ...['CIF', 'TBILL', 'AAA', 'BBB', 'NYC', 'DC', 'NY', 'LA', 'SS', 'MS', 'HMS', 'USS', 'ABC'],
];

/** Legal forms, in small letters: a firm is often named without its own. */
export const LEGAL_FORMS: readonly string[] = [
  ...['company', 'corporation', 'co', 'corp', 'inc', 'incorporated', 'ltd', 'limited', 'plc', 'llc', 'lp', 'llp'],
  ...['ag', 'sa', 'gmbh', 'spa', 'nv', 'ab', 'asa', 'as', 'kg', 'bv', 'oyj', 'bhd', 'pte', 'pty', 'se', 'kk', 'cos'],
  ...['group', 'holdings', 'holding', 'fc', 'afc', 'cf', 'sc'],
];
