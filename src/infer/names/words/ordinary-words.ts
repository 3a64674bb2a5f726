/** Capitalised words that are no names of people, places or organisations. Data only; as printed when capitalised. */

/** Words that open sentences and headlines; they end a name, wherever they stand. */
export const FUNCTION_WORDS: readonly string[] = [
  ...['The', 'A', 'An', 'This', 'That', 'These', 'Those', 'There', 'Here', 'It', 'Its', 'He', 'She', 'They', 'We'],
  ...['I', 'You', 'His', 'Her', 'Their', 'Our', 'My', 'Your', 'Who', 'Whose', 'Whom', 'What', 'Which', 'When'],
  ...['Where', 'Why', 'How', 'If', 'As', 'At', 'By', 'For', 'From', 'In', 'Into', 'On', 'Onto', 'Of', 'Off', 'Out'],
  ...['Over', 'Under', 'Up', 'Upon', 'To', 'Toward', 'Towards', 'With', 'Within', 'Without', 'About', 'Above'],
  ...['Across', 'After', 'Against', 'Along', 'Alongside', 'Amid', 'Among', 'Around', 'Before', 'Behind', 'Below'],
  ...['Beside', 'Besides', 'Between', 'Beyond', 'Despite', 'Down', 'During', 'Except', 'Following', 'Inside', 'Like'],
  ...['Near', 'Outside', 'Since', 'Through', 'Throughout', 'Till', 'Until', 'Unlike', 'Via', 'And', 'But', 'Or'],
  ...['Nor', 'So', 'Yet', 'Because', 'Although', 'Though', 'While', 'Whereas', 'Whether', 'Unless', 'Once', 'Then'],
  ...['Than', 'Thus', 'Hence', 'However', 'Therefore', 'Moreover', 'Furthermore', 'Meanwhile', 'Nevertheless'],
  ...['Nonetheless', 'Otherwise', 'Instead', 'Also', 'Even', 'Ever', 'Just', 'Only', 'Still', 'Already', 'Again'],
  ...['Always', 'Never', 'Often', 'Sometimes', 'Now', 'Today', 'Tomorrow', 'Yesterday', 'Tonight', 'Soon', 'Later'],
  ...['Earlier', 'Recently', 'Currently', 'Perhaps', 'Maybe', 'Indeed', 'Certainly', 'Clearly', 'Apparently'],
  ...['Obviously', 'Finally', 'Eventually', 'Suddenly', 'Initially', 'Originally', 'Previously', 'Additionally'],
  ...['Similarly', 'Likewise', 'Separately', 'Asked', 'Speaking', 'According', 'Based', 'Given', 'Including'],
  ...['Regarding', 'Concerning', 'Considering', 'Is', 'Are', 'Was', 'Were', 'Be', 'Been', 'Being', 'Am', 'Has'],
  ...['Have', 'Had', 'Having', 'Do', 'Does', 'Did', 'Done', 'Will', 'Would', 'Shall', 'Should', 'Can', 'Could'],
  ...['May', 'Might', 'Must', 'Let', 'Get', 'Make', 'Take', 'No', 'Not', 'None', 'Nothing', 'Nobody', 'Neither'],
  ...['Either', 'Both', 'All', 'Any', 'Each', 'Every', 'Some', 'Many', 'Much', 'More', 'Most', 'Few', 'Fewer'],
  ...['Less', 'Least', 'Several', 'Such', 'Same', 'Other', 'Others', 'Another', 'One', 'Two', 'Three', 'Four'],
  ...['Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Twenty', 'Thirty', 'Forty', 'Fifty'],
  ...['Hundred', 'Hundreds', 'Thousand', 'Thousands', 'Million', 'Millions', 'Dozens', 'Half', 'Last', 'Next'],
  ...['Previous', 'Yes', 'Oh', 'Well', 'Ok', 'Okay', 'Please', 'Thanks', 'Hello', 'Everyone', 'Everybody'],
  ...['Everything', 'Someone', 'Somebody', 'Something', 'Anyone', 'Anything', 'Nowhere', 'Born', 'Aged', 'Asked'],
  ...['Called', 'Known', 'Told', 'Said', 'Says', 'Saying', 'Added', 'Facing', 'Using', 'Making', 'Too', 'Very'],
  ...['Quite', 'Rather', 'Almost', 'Nearly', 'Roughly', 'Approximately', 'Overall', 'Elsewhere', 'Monday', 'Tuesday'],
  ...['Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri'],
  ...['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  ...['Sat', 'Sun', 'January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  ...['Spring', 'Summer', 'Autumn', 'Winter', 'Photo', 'Picture', 'Pictured', 'File', 'Caption', 'Credit', 'Read'],
  ...['Share', 'Updated', 'Published', 'Copyright', 'Reporting', 'Editing', 'Additional', 'Source', 'Via', 'See'],
];

/** `I'm`, `Don't`: contractions that open a sentence, with either apostrophe. */
export const CONTRACTIONS: readonly string[] = [
  ...['I', 'You', 'He', 'She', 'It', 'We', 'They', 'That', 'There', 'This', 'What', 'Who', 'Where', 'How'].flatMap(
    (word) => ['m', 're', 've', 'll', 'd', 's'].map((end) => `${word}'${end}`),
  ),
  ...['Do', 'Does', 'Did', 'Is', 'Are', 'Was', 'Were', 'Would', 'Could', 'Should', 'Have', 'Has', 'Had', 'Must'].map(
    (word) => `${word}n't`,
  ),
  ...["Can't", "Won't", "Let's", "Ain't", "Y'all", "Ma'am", "O'clock"],
].flatMap((word) => [word, word.replace("'", '’')]);

/** Events, prizes, faiths, periods, things: a name that ends in one of them, or is one, is none of the three. */
export const THINGS: readonly string[] = [
  ...['Cup', 'Prix', 'Open', 'Classic', 'Championship', 'Championships', 'Tournament', 'Trophy', 'Tour', 'Games'],
  ...['Olympics', 'Olympic', 'Olympiad', 'Marathon', 'Derby', 'Masters', 'Series', 'Bowl', 'Final', 'Finals'],
  ...['Medal', 'Prize', 'Award', 'Awards', 'Oscar', 'Oscars', 'Grammy', 'Emmy', 'Festival', 'Summit', 'Conference'],
  ...['Day', 'Week', 'Year', 'Eve', 'Month', 'Season', 'Holiday', 'Christmas', 'Easter', 'Ramadan', 'Passover'],
  ...['Thanksgiving', 'War', 'Revolution', 'Uprising', 'Intifada', 'Holocaust', 'Crisis', 'Plan', 'Treaty'],
  ...['Agreement', 'Accord', 'Accords', 'Pact', 'Protocol', 'Convention', 'Declaration', 'Constitution', 'Charter'],
  ...['Act', 'Law', 'Amendment', 'Resolution', 'Article', 'Chapter', 'Section', 'Index', 'Average', 'Composite'],
  ...['Report', 'Survey', 'Study', 'Review', 'Project', 'Programme', 'Program', 'Operation', 'Campaign', 'Strategy'],
  ...['Policy', 'Process', 'Bible', 'Koran', 'Quran', 'Torah', 'God', 'Allah', 'Jesus', 'Christ', 'Prophet', 'Islam'],
  ...['Christianity', 'Judaism', 'Hinduism', 'Buddhism', 'Catholicism', 'Catholic', 'Catholics', 'Protestant'],
  ...['Protestants', 'Moslem', 'Moslems', 'Muslim', 'Muslims', 'Christian', 'Christians', 'Jew', 'Jews', 'Jewish'],
  ...['Hindu', 'Hindus', 'Sikh', 'Sikhs', 'Buddhist', 'Buddhists', 'Sunni', 'Sunnis', 'Shiite', 'Shiites', "Shi'ite"],
  ...["Shi'ites", 'Shia', 'Kurd', 'Kurds', 'Kurdish', 'Arab', 'Arabs', 'Arabic', 'Arabian', 'Hebrew', 'Latin'],
  ...['Tamil', 'Tamils', 'Chechen', 'Chechens', 'Druze', 'Alawite', 'Alawites', 'Hutu', 'Hutus', 'Tutsi', 'Tutsis'],
  ...['Zulu', 'Zulus', 'Basque', 'Basques', 'Gypsy', 'Roma', 'Orthodox', 'European', 'Europeans', 'African'],
  ...['Africans', 'Asian', 'Asians', 'Scandinavian', 'Balkan', 'Nordic', 'Soviet', 'Soviets', 'Yugoslav'],
  ...['Yugoslavs', 'Slav', 'Slavs', 'Bosnian', 'Anglo', 'Palestinian', 'Palestinians', 'Scottish', 'Scot', 'Scots'],
  ...['English', 'Englishman', 'Welsh', 'Welshman', 'Texan', 'Californian', 'Parisian', 'Londoner', 'Londoners'],
  ...['Communist', 'Communists', 'Socialist', 'Socialists', 'Nazi', 'Nazis', 'Fascist', 'Marxist', 'Islamist'],
  ...['Islamists', 'Zionist', 'Internet', 'Web', 'Net', 'Windows', 'Pentium', 'Android', 'Eurobond', 'Euro', 'Ecu'],
  ...['Nikkei', 'Dow', 'Brent', 'Treasuries', 'Treasurys', 'Libor', 'Airlift', 'Flight', 'Highway', 'Route', 'Room'],
  ...['Page', 'Part', 'Volume', 'Number', 'No', 'Nos', 'Figure', 'Table', 'Type', 'Class', 'Level', 'Phase', 'Stage'],
  ...['Round', 'Game', 'Match', 'Race', 'Test', 'Leg', 'Set', 'Heat', 'Lap', 'Division', 'Conference', 'Group'],
  ...['Ward', 'Earth', 'Mars', 'Moon', 'Sun', 'Venus', 'Jupiter', 'Saturn', 'Net', 'Revenue', 'Revenues', 'Sales'],
  ...['Income', 'Profit', 'Loss', 'Shares', 'Assets', 'Price', 'Coupon', 'Maturity', 'Rating', 'Yield', 'Spread'],
  ...['Dividend', 'Turnover', 'Total', 'Results', 'Result', 'Standings', 'Scores', 'Score', 'Scorers', 'Scorer'],
  ...['Attendance', 'Halftime', 'Extras', 'Innings', 'Bowling', 'Wickets', 'Overs', 'Penalties', 'Penalty', 'Tries'],
  ...['Try', 'Conversion', 'Conversions', 'Goal', 'Goals', 'Team', 'Teams', 'Squad', 'Points', 'Played', 'Won'],
  ...['Lost', 'Drawn', 'Tied', 'Umpire', 'Umpires', 'Referee', 'Toss', 'Fall', 'Semifinal', 'Quarterfinal'],
  ...['Semifinals', 'Quarterfinals', 'Singles', 'Doubles', 'Men', 'Women', 'Mens', 'Womens', 'Boys', 'Girls'],
  ...['Ladies', 'Western', 'Eastern', 'Northern', 'Southern', 'Central', 'National', 'International', 'American'],
  ...['Federal', 'Royal', 'Emergency', 'Services', 'Source', 'Sources', 'Officials', 'Police', 'Government'],
  ...['Opposition', 'State', 'States', 'Family', 'Children', 'People', 'Analysts', 'Traders', 'Dealers', 'Witnesses'],
  ...['Residents', 'Economists', 'Critics', 'Virus', 'Disease', 'Syndrome', 'Hurricane', 'Typhoon', 'Cyclone'],
  ...['Storm', 'Tropical', 'Earthquake', 'Airbus', 'Mirage', 'Boeing', 'Kalashnikov', 'Scud', 'Patriot', 'Stinger'],
  ...['Cold', 'World', 'Great', 'Big', 'Little', 'Old', 'New', 'Young', 'Black', 'White', 'Red', 'Green', 'Blue'],
  ...['Yellow', 'Golden', 'Silver', 'High', 'Low', 'Good', 'Bad', 'Best', 'Free', 'Full', 'Real', 'Super', 'Top'],
  ...['Total', 'Pro', 'Anti', 'Non', 'Pre', 'Post', 'Multi', 'Ex', 'Co', 'Sharia', 'Jihad', 'Fatwa', 'Hajj', 'Nobel'],
  ...['Pulitzer', 'Booker', 'Bafta', 'Brexit', 'Covid', 'Ebola', 'Aids'],
];

/** Endings of words that are seldom names; a candidate of unknown words with one of them is no person. */
export const ORDINARY_ENDINGS: readonly string[] = [
  ...['tion', 'tions', 'sion', 'sions', 'ment', 'ments', 'ness', 'ity', 'ities', 'ing', 'ings', 'ance', 'ances'],
  ...['ence', 'ship', 'ships', 'ism', 'ists', 'ical', 'ially', 'ally', 'able', 'ible', 'ful', 'less', 'ious', 'eous'],
  ...['ative', 'cracy', 'ology', 'graphy', 'hood', 'ward', 'wards', 'ware', 'proof', 'ised', 'ized', 'tional'],
  ...['ction', 'ians'],
];

/** Endings of adjectives and of words for groups; a single unknown word with one of them is no place. */
export const NO_PLACE_ENDINGS: readonly string[] = [
  'al',
  'ian',
  'ese',
  'ish',
  'ic',
  'ers',
  'ors',
  'ists',
  'ans',
  'ive',
];
