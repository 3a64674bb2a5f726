/** Words that stand beside the names of people in newspapers. Data only; spellings are as printed within a sentence. */

/** Titles and offices before a name, capitalised there: `President Arden`, `Sgt. Arden`. */
export const TITLES: readonly string[] = [
  ...['President', 'Premier', 'Chancellor', 'Minister', 'Secretary', 'Senator', 'Congressman', 'Congresswoman'],
  ...['Governor', 'Mayor', 'Ambassador', 'Envoy', 'Consul', 'Commissioner', 'Representative', 'Deputy', 'Delegate'],
  ...['Speaker', 'Chairman', 'Chairwoman', 'Chair', 'Director', 'Manager', 'Officer', 'Executive', 'Spokesman'],
  ...['Spokeswoman', 'Spokesperson', 'Treasurer', 'Leader', 'Chief', 'Coach', 'Captain', 'Skipper', 'Trainer'],
  ...['General', 'Colonel', 'Lieutenant', 'Major', 'Sergeant', 'Corporal', 'Admiral', 'Commander', 'Commodore'],
  ...['Brigadier', 'Marshal', 'Private', 'Constable', 'Inspector', 'Superintendent', 'Detective', 'Sheriff', 'Judge'],
  ...['Justice', 'Magistrate', 'Prosecutor', 'Attorney', 'Lawyer', 'Solicitor', 'Counsel', 'Professor', 'Doctor'],
  ...['Dean', 'Rector', 'Economist', 'Analyst', 'Dealer', 'Trader', 'Banker', 'King', 'Queen', 'Prince', 'Princess'],
  ...['Duke', 'Duchess', 'Earl', 'Count', 'Countess', 'Baron', 'Baroness', 'Emperor', 'Empress', 'Emir', 'Sultan'],
  ...['Sheikh', 'Sheik', 'Shaikh', 'Shah', 'Lord', 'Lady', 'Sir', 'Dame', 'Pope', 'Cardinal', 'Archbishop', 'Bishop'],
  ...['Father', 'Reverend', 'Rabbi', 'Imam', 'Ayatollah', 'Mullah', 'Sister', 'Brother', 'Mother', 'Archdeacon'],
  ...['Monsignor', 'Patriarch', 'Mufti', 'Mr', 'Mrs', 'Ms', 'Miss', 'Madame', 'Monsieur', 'Herr', 'Frau', 'Signor'],
  ...['Senor', 'Señor', 'Dr', 'Prof', 'Gen', 'Lt', 'Col', 'Sgt', 'Capt', 'Cmdr', 'Maj', 'Adm', 'Brig', 'Cpl', 'Sen'],
  ...['Rep', 'Gov', 'Rev', 'Hon', 'Pres', 'Messrs', 'Supt', 'Det', 'Insp', 'Uncle', 'Aunt', 'Actor', 'Actress'],
  ...['Singer', 'Author', 'Coordinator', 'Secretary-General', 'Vice-President', 'Vice-Chairman', 'Democrat'],
  ...['Republican', 'Administrator', 'Negotiator', 'Striker', 'Midfielder', 'Defender', 'Goalkeeper', 'Organiser'],
  ...['Organizer', 'Councillor', 'Councilor', 'Councilman', 'Councilwoman', 'Councilmember', 'Cllr', 'Coun', 'Ald'],
  ...['Alderman', 'Alderwoman', 'Headmaster', 'Headmistress', 'Headteacher', 'Vicar', 'Curate', 'Deacon', 'Provost'],
  ...['Chaplain', 'Fr', 'Coroner', 'Bailiff', 'Trooper', 'Firefighter', 'Fireman', 'Postmaster', 'Harbourmaster'],
  ...['Harbormaster', 'Viscount', 'Marquess', 'Landlord', 'Landlady', 'Pensioner', 'Curator', 'Campaigner'],
  ...['Neighbour', 'Neighbor', 'Senhor', 'Senhora', 'Señora', 'Senora', 'Signora', 'Mme', 'Mlle', 'Gunner', 'Seaman'],
  ...['Midshipman', 'Sub-Lieutenant', 'Bombardier', 'Ofc', 'Tpr'],
];

/** Ranks in capitals that are no title before anything but a first name: `PC Ivo Arden`, but `PC World`. */
export const RANKS: ReadonlySet<string> = new Set(['PC', 'WPC', 'PCSO', 'DC', 'DI', 'DS', 'DCI', 'DSI', 'DCC']);

/** Titles behind which even an ordinary word is a surname: they stand before names, hardly before anything else. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set([
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Sir', 'Lord', 'Lady', 'President', 'Chancellor', 'Pope', 'Senator', 'Gen'],
  ...['Sen'],
]);

/** Words that only make up a title with one behind them: `Prime Minister`, `Deputy Foreign Minister`. */
export const TITLE_PARTS: readonly string[] = [
  ...['Prime', 'Foreign', 'Interior', 'Home', 'Defence', 'Defense', 'Finance', 'Vice', 'Deputy', 'Acting', 'Former'],
  ...['Assistant', 'Associate', 'Senior', 'Junior', 'First', 'Second', 'Chief', 'Managing', 'Executive', 'Crown'],
  ...['Supreme', 'Attorney', 'Press', 'Permanent', 'Special', 'Then', 'Lieutenant', 'Major', 'Brigadier', 'Rear'],
  ...['Field', 'Air', 'Commander', 'Detective', 'Grand', 'Right', 'Honourable', 'Honorable', 'Her', 'His', 'Royal'],
  ...['Highness', 'Majesty', 'Excellency', 'Opposition', 'Party', 'Parliamentary', 'Cabinet', 'State', 'Health'],
  ...['Education', 'Transport', 'Trade', 'Agriculture', 'Farm', 'Labour', 'Labor', 'Justice', 'Treasury', 'Energy'],
  ...['Environment', 'Information', 'Tourism', 'Culture', 'Economy', 'Economics', 'Industry', 'Oil', 'Budget'],
  ...['Planning', 'Housing', 'Sports', 'Media', 'Marketing', 'Technical', 'Head', 'Team', 'Assistant', 'Under'],
  ...['Undersecretary', 'Principal', 'Regional', 'Provincial', 'Local', 'National', 'Security', 'District', 'Sub'],
  ...['Political', 'Affairs', 'Group', 'House', 'Senate', 'Majority', 'Minority', 'Congressional', 'Federal'],
];

/** What follows `of` in an office: `Secretary of State`, `Minister of Defence`. */
export const OFFICE_OBJECTS: readonly string[] = [
  ...['State', 'Defence', 'Defense', 'Finance', 'Health', 'Education', 'Justice', 'Staff', 'Commerce', 'Trade'],
  ...['Foreign', 'Affairs', 'Interior', 'Treasury', 'House', 'Parliament', 'Police', 'Operations', 'Labour', 'Labor'],
  ...['Agriculture', 'Transport', 'Transportation', 'Energy', 'Information', 'Industry', 'Tourism', 'Culture'],
];

/** Roles as common nouns: before a name (`spokesman Ivo Arden`), or after it (`Ivo Arden, a researcher`). */
export const ROLES: readonly string[] = [
  ...['president', 'premier', 'chancellor', 'minister', 'secretary', 'senator', 'congressman', 'congresswoman'],
  ...['governor', 'mayor', 'ambassador', 'envoy', 'consul', 'commissioner', 'representative', 'deputy', 'delegate'],
  ...['speaker', 'chairman', 'chairwoman', 'chair', 'director', 'manager', 'executive', 'spokesman', 'spokeswoman'],
  ...['spokesperson', 'treasurer', 'leader', 'chief', 'coach', 'captain', 'skipper', 'trainer', 'head', 'boss'],
  ...['general', 'colonel', 'lieutenant', 'major', 'sergeant', 'corporal', 'admiral', 'commander', 'officer'],
  ...['inspector', 'superintendent', 'detective', 'sheriff', 'policeman', 'policewoman', 'soldier', 'fighter'],
  ...['judge', 'magistrate', 'prosecutor', 'attorney', 'lawyer', 'solicitor', 'barrister', 'counsel', 'defendant'],
  ...['professor', 'doctor', 'dean', 'rector', 'economist', 'analyst', 'dealer', 'trader', 'banker', 'strategist'],
  ...['researcher', 'scientist', 'historian', 'expert', 'specialist', 'engineer', 'teacher', 'student', 'nurse'],
  ...['surgeon', 'physicist', 'chemist', 'biologist', 'astronomer', 'psychologist', 'sociologist', 'scholar', 'king'],
  ...['queen', 'prince', 'princess', 'pope', 'cardinal', 'archbishop', 'bishop', 'priest', 'rabbi', 'imam', 'pastor'],
  ...['cleric', 'writer', 'author', 'novelist', 'poet', 'playwright', 'journalist', 'reporter', 'editor'],
  ...['correspondent', 'columnist', 'photographer', 'actor', 'actress', 'singer', 'musician', 'composer'],
  ...['conductor', 'painter', 'artist', 'sculptor', 'architect', 'designer', 'filmmaker', 'producer', 'comedian'],
  ...['dancer', 'striker', 'midfielder', 'defender', 'goalkeeper', 'keeper', 'forward', 'winger', 'batsman'],
  ...['bowler', 'pitcher', 'catcher', 'shortstop', 'quarterback', 'sprinter', 'swimmer', 'cyclist', 'rider'],
  ...['driver', 'boxer', 'champion', 'player', 'teammate', 'team-mate', 'rival', 'opponent', 'seed', 'veteran'],
  ...['international', 'hooker', 'flanker', 'prop', 'lock', 'centre', 'fullback', 'fly-half', 'scrum-half', 'opener'],
  ...['all-rounder', 'candidate', 'politician', 'lawmaker', 'legislator', 'activist', 'dissident', 'diplomat'],
  ...['official', 'aide', 'adviser', 'advisor', 'negotiator', 'mediator', 'coordinator', 'organiser', 'organizer'],
  ...['administrator', 'founder', 'owner', 'partner', 'shareholder', 'investor', 'businessman', 'businesswoman'],
  ...['entrepreneur', 'financier', 'tycoon', 'billionaire', 'millionaire', 'broker', 'consultant', 'accountant'],
  ...['auditor', 'farmer', 'fisherman', 'worker', 'shopkeeper', 'resident', 'witness', 'victim', 'suspect', 'gunman'],
  ...['killer', 'prisoner', 'hostage', 'refugee', 'tourist', 'wife', 'husband', 'widow', 'son', 'daughter'],
  ...['brother', 'sister', 'father', 'mother', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'grandfather'],
  ...['grandmother', 'friend', 'guerrilla', 'rebel', 'warlord', 'militant', 'dictator', 'strongman', 'statesman'],
  ...['monarch', 'emperor', 'named', 'colleague', 'counterpart', 'predecessor', 'successor', 'mastermind'],
  ...['preacher', 'astronaut', 'man', 'woman', 'boy', 'girl', 'youth', 'native', 'citizen', 'graduate', 'member'],
  ...['referee', 'umpire', 'right-hander', 'left-hander', 'outfielder', 'infielder', 'linebacker', 'reliever'],
  ...['rookie', 'starter'],
];

/** Verbs of saying and doing after a name; mostly of people. */
export const SPEECH: readonly string[] = [
  ...['said', 'says', 'told', 'tells', 'added', 'adds', 'asked', 'replied', 'argued', 'insisted', 'recalled'],
  ...['commented', 'remarked', 'explained', 'noted', 'warned', 'conceded', 'acknowledged', 'stressed', 'quipped'],
  ...['testified', 'thinks', 'thought', 'believes', 'believed', 'hopes', 'hoped', 'wrote', 'writes', 'joked'],
];

/** What only people do, as the word after a name. */
export const ACTS_OF_PEOPLE: readonly string[] = [
  ...['himself', 'herself', 'who', 'whose', 'died', 'resigned', 'retired', 'smiled', 'laughed', 'quipped'],
  ...['recalled', 'married', 'wept', 'shrugged', 'nodded', 'testified', 'joked', 'scored', 'headed', 'tackled'],
  ...['volleyed'],
];

/** Small words within the names of people: `Ludwig van der Mark`, `Omar bin Said`. */
export const PARTICLES: readonly string[] = [
  ...['de', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den'],
  ...['ter', 'ten', 'zu', 'zur', 'bin', 'ibn', 'bint', 'ben', 'abu', 'al', 'el', 'ul', 'ud', 'dal', 'dalla', 'y'],
  ...['e'],
];

/** Particles that may open a surname standing alone: `bin Said`, `van der Mark`. */
export const OPENING_PARTICLES: readonly string[] = ['bin', 'ibn', 'bint', 'van', 'von', 'de', 'da', 'di', 'al', 'el'];

/** First names of the press that the lists of first names lack, by region. */
export const GIVEN_NAMES_OF_THE_PRESS: Readonly<Record<string, readonly string[]>> = {
  arabic: [
    ...['Abd', 'Abdel', 'Abdelaziz', 'Abdelfattah', 'Abdulaziz', 'Abdulrahman', 'Ahmad', 'Ahmed', 'Ali', 'Amr'],
    ...['Anas', 'Anwar', 'Ayman', 'Bashar', 'Bassam', 'Bilal', 'Fadi', 'Fahd', 'Faisal', 'Farouk', 'Fatima', 'Fouad'],
    ...['Hafez', 'Haider', 'Haitham', 'Hamad', 'Hamid', 'Hani', 'Hassan', 'Hisham', 'Hosni', 'Hussein', 'Ibrahim'],
    ...['Ismail', 'Izzat', 'Jalal', 'Jamal', 'Kamal', 'Khaled', 'Khalid', 'Khalifa', 'Latif', 'Layla', 'Mahmoud'],
    ...['Majid', 'Mansour', 'Marwan', 'Massoud', 'Mohamed', 'Mohammad', 'Mohammed', 'Muammar', 'Muhammad', 'Mustafa'],
    ...['Nabih', 'Nabil', 'Nasser', 'Nizar', 'Noureddine', 'Omar', 'Osama', 'Othman', 'Rafik', 'Rami', 'Rashid'],
    ...['Riad', 'Riyad', 'Saad', 'Saddam', 'Saeed', 'Saleh', 'Salim', 'Salman', 'Samir', 'Sami', 'Tariq', 'Tarek'],
    ...['Usama', 'Walid', 'Yasser', 'Yasin', 'Youssef', 'Yusuf', 'Zaid', 'Zayed', 'Ziad', 'Zuhair', 'Mazloum'],
    ...['Hakan', 'Esmail'],
  ],
  'Slavic and Baltic': [
    ...['Aleksandr', 'Aleksander', 'Alexei', 'Alexey', 'Aleksei', 'Anatoly', 'Andrei', 'Andrej', 'Andrzej', 'Arkady'],
    ...['Bogdan', 'Bohumil', 'Boris', 'Borislav', 'Bronislaw', 'Dmitri', 'Dmitry', 'Dragan', 'Dusan', 'Evgeni'],
    ...['Gennady', 'Goran', 'Grigory', 'Igor', 'Ilya', 'Ivan', 'Ivica', 'Jaroslav', 'Jerzy', 'Jiri', 'Konstantin'],
    ...['Krzysztof', 'Lech', 'Leonid', 'Lyudmila', 'Maxim', 'Mikhail', 'Milan', 'Miloslav', 'Milos', 'Miroslav'],
    ...['Momcilo', 'Nikolai', 'Nikolay', 'Oleg', 'Oleksandr', 'Pavel', 'Petr', 'Pyotr', 'Radovan', 'Ratko', 'Ruslan'],
    ...['Sergei', 'Sergey', 'Slobodan', 'Stanislav', 'Svetlana', 'Tomas', 'Vaclav', 'Valery', 'Vasily', 'Viktor'],
    ...['Vitaly', 'Vladimir', 'Volodymyr', 'Vyacheslav', 'Wojciech', 'Yegor', 'Yevgeny', 'Yulia', 'Yuri', 'Yury'],
    ...['Zbigniew', 'Zeljko', 'Zoran'],
  ],
  German: [
    ...['Annalena', 'Armin', 'Aydan', 'Beate', 'Bernd', 'Brigitte', 'Cem', 'Detlef', 'Dieter', 'Dominik'],
    ...['Eberhard', 'Edeltraud', 'Ekkehard', 'Elfriede', 'Elke', 'Erich', 'Franziska', 'Frauke', 'Georg'],
    ...['Gernot', 'Gottfried', 'Gudrun', 'Günter', 'Hannelore', 'Hartmut', 'Heinrich', 'Heinz', 'Hermann'],
    ...['Holger', 'Horst', 'Irmgard', 'Josef', 'Juliane', 'Jutta', 'Jörg', 'Jürgen', 'Katharina', 'Kathrin'],
    ...['Kerstin', 'Konrad', 'Lothar', 'Margarete', 'Markus', 'Rainer', 'Sahra', 'Sigmar', 'Silke', 'Svenja'],
    ...['Thorsten', 'Torsten', 'Ulrike', 'Ute', 'Veronika', 'Volker', 'Waltraud', 'Wiebke', 'Willi', 'Willy'],
    ...['Winfried', 'Wolfram'],
  ],
  Spanish: [
    ...['Aitor', 'Artur', 'Augusto', 'Beatriz', 'Carles', 'Edmundo', 'Eugenio', 'Evo', 'Germán', 'Graciela'],
    ...['Hernán', 'Horacio', 'Iván', 'Iñaki', 'Josep', 'Koldo', 'Lucía', 'Macarena', 'Mariano', 'Mónica'],
    ...['Néstor', 'Oriol', 'Quim', 'Ramón', 'Raúl', 'Rocío', 'Rubén', 'Sofía', 'Soledad', 'Susana'],
    ...['Teodoro', 'Tomás', 'Verónica', 'Víctor', 'Álvaro', 'Ángel', 'Ángela', 'Ángeles', 'Íñigo', 'Óscar'],
  ],
  Italian: [
    ...['Adriano', 'Amintore', 'Angelino', 'Beppe', 'Bettino', 'Cesare', 'Ciriaco', 'Ciro', 'Elisabetta'],
    ...['Ettore', 'Fulvio', 'Gennaro', 'Giampiero', 'Gianfranco', 'Ignazio', 'Lamberto', 'Mariastella'],
    ...['Maurizio', 'Nunzia', 'Oscar', 'Pasquale', 'Patrizia', 'Pierluigi', 'Piero', 'Raffaele', 'Romano'],
    ...['Silvio', 'Tiziano', 'Tullio', 'Umberto', 'Vittorio'],
  ],
  French: [
    ...['Agnès', 'Benoît', 'Bertrand', 'Clémentine', 'Françoise', 'Frédéric', 'Georges', 'Jérôme', 'Marlène'],
    ...['Pascale', 'Rachida', 'Roselyne', 'Stéphanie', 'Ségolène', 'Thierry', 'Valérie', 'Valéry'],
    ...['Véronique', 'Yaël', 'Édith', 'Éric'],
  ],
  Portuguese: [
    ...['António', 'Antônio', 'Aníbal', 'Aécio', 'Celso', 'Cláudio', 'Cristiano', 'Cármen', 'Dilma', 'Diogo'],
    ...['Débora', 'Filipe', 'Flávio', 'Fábio', 'Geraldo', 'Gonçalo', 'Henrique', 'Inês', 'Jair', 'Joaquim'],
    ...['João', 'Júlio', 'Luiz', 'Lula', 'Luís', 'Luísa', 'Luíza', 'Margarida', 'Márcia', 'Márcio', 'Mário'],
    ...['Neymar', 'Nuno', 'Otávio', 'Patrícia', 'Paulo', 'Rogério', 'Romário', 'Ronaldo', 'Rui', 'Sérgio'],
    ...['Sônia', 'Tereza', 'Vinícius', 'Vitor', 'Vítor'],
  ],
  Dutch: [...['Ank', 'Frenkie', 'Kajsa', 'Sybrand', 'Wopke']],
  Asian: [
    ...['Hun', 'Akira', 'Atal', 'Benazir', 'Deng', 'Hiroshi', 'Hideki', 'Hu', 'Imran', 'Inder', 'Jawaharlal', 'Jiang'],
    ...['Junichiro', 'Kazuo', 'Kenji', 'Kiichi', 'Kim', 'Li', 'Mahathir', 'Manmohan', 'Masahiro', 'Megawati'],
    ...['Nawaz', 'Narendra', 'Park', 'Rahul', 'Rajiv', 'Ryutaro', 'Sachin', 'Sanjay', 'Shinzo', 'Shigeru', 'Sonia'],
    ...['Sourav', 'Suharto', 'Sunil', 'Takashi', 'Takeshi', 'Toshiki', 'Vijay', 'Wasim', 'Wang', 'Xi', 'Yasuhiro'],
    ...['Yoshiro', 'Zhang', 'Zhou', 'Zhu', 'Chen', 'Liu', 'Qian', 'Nguyen', 'Aung', 'Corazon', 'Chandrika', 'Arjuna'],
    ...['Sanath', 'Inzamam', 'Waqar'],
  ],
  other: [
    ...['Ariel', 'Avi', 'Benjamin', 'Ehud', 'Golda', 'Menachem', 'Moshe', 'Shimon', 'Yitzhak', 'Yoav', 'Uri', 'Uzi'],
    ...['Kofi', 'Kwame', 'Nelson', 'Thabo', 'Desmond', 'Robert', 'Joshua', 'Olusegun', 'Sani', 'Yoweri', 'Daniel'],
    ...['Akbar', 'Ali-Akbar', 'Ashraf', 'Gulbuddin', 'Hamid', 'Hashemi', 'Massoud', 'Mehdi', 'Mohsen', 'Morteza'],
    ...['Bulent', 'Ismet', 'Kemal', 'Mesut', 'Necmettin', 'Recep', 'Suleyman', 'Tansu', 'Turgut', 'Arantxa', 'Goran'],
    ...['Gheorghe', 'Ion', 'Iuliu', 'Ferenc', 'Gyula', 'Istvan', 'Janos', 'Jozsef', 'Laszlo', 'Sandor', 'Viktor'],
    ...['Jens', 'Jorgen', 'Kjell', 'Knut', 'Ole', 'Sven', 'Thorbjoern', 'Pekka', 'Paavo', 'Jari', 'Mika', 'Arvo'],
    ...['Costas', 'Giorgos', 'Kostas', 'Yannis', 'Joao', 'Luis', 'Jose', 'Jorge', 'Xavier', 'Joost', 'Ruud', 'Wim'],
  ],
};

/** Roles that are more often something else where they are capitalised. */
export const ROLES_IN_SMALL_LETTERS_ONLY: ReadonlySet<string> = new Set([
  ...['international', 'named', 'head', 'forward', 'prop', 'lock', 'native', 'member', 'man', 'centre', 'general'],
  ...['major'],
]);

/** Words for things that are surnames, too. */
export const SURNAMES_TOO: readonly string[] = [
  ...['Young', 'Black', 'White', 'Green', 'Best', 'Day', 'Law', 'Page', 'Ward', 'Little', 'Price', 'Moon', 'Old'],
  ...['Good', 'Park', 'Lane', 'Hill', 'Hills', 'Rivers', 'Lake', 'Bridge', 'Street', 'Marsh', 'Forest', 'Falls'],
  ...['Banks', 'Power', 'Gold', 'Steel', 'Post', 'Times', 'Church', 'College', 'School', 'Field', 'Bay', 'Beach'],
  ...['West', 'East', 'North', 'Castle', 'Wharf', 'Quarry', 'Abbey', 'Cove', 'Quay', 'Cape'],
];

/** Roles that firms and clubs have as well: before a single word they do not make it a person. */
export const ROLES_OF_FIRMS_TOO: ReadonlySet<string> = new Set([
  ...['rival', 'partner', 'owner', 'shareholder', 'investor', 'producer', 'leader', 'dealer', 'broker', 'consultant'],
  ...['member', 'champion', 'opponent', 'counterpart', 'predecessor', 'successor', 'named', 'head', 'designer'],
  ...['supplier'],
]);

/** Titles that a full stop may shorten: `Gen. Arden`. Behind any other title a full stop ends the sentence. */
export const ABBREVIATED_TITLES: readonly string[] = [
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Lt', 'Col', 'Sgt', 'Capt', 'Cmdr', 'Maj', 'Adm', 'Brig', 'Cpl', 'Sen'],
  ...['Rep', 'Gov', 'Rev', 'Hon', 'Pres', 'Messrs', 'Supt', 'Det', 'Insp', 'Sens', 'Reps', 'Gens', 'Drs'],
  ...['Cllr', 'Coun', 'Ald', 'Fr', 'Mme', 'Mlle'],
];
