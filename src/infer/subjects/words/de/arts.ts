/** German words of "arts, culture, entertainment and media" in the news. */
import type { SubjectWords } from '../../table.js';

export const ARTS: SubjectWords = {
  strong: `
    film-, -film, filmfestival, filmfestspiele, berlinale, regisseur, -regisseur, drehbuch, drehbuchautor,
    dreharbeiten, schauspieler, -schauspieler, schauspiel, schauspielhaus, kino, kinos, kino-, kinostart, spielfilm,
    dokumentarfilm, kurzfilm, filmpreis, oscar, oscars, oscarverleihung, goldene palme, goldener bär, golden globe,
    grammy, blockbuster, filmmusik, theater, theater-, -theater, intendant, dramaturg, dramatiker, inszenierung,
    inszeniert, uraufführung, oper, opern, opern-, -oper, operette, ballett, choreograf, choreographie, tänzer,
    orchester, -orchester, dirigent, kapellmeister, komponist, sinfonie, symphonie, symphoniker, sinfoniker,
    philharmonie, philharmoniker, konzert, -konzert, konzert-, pianist, cellist, gitarrist, schlagzeuger, sopran,
    sopranistin, tenor, bariton, chor, chöre, chorleiter, sänger, -sänger, liedermacher, songwriter, album, alben,
    debütalbum, popstar, rockstar, rockband, popmusik, rockmusik, volksmusik, rapper, hip-hop, jazz, schlagersänger,
    musiker, -musiker, musik-, -musik, open-air-festival, festivalbesucher, bayreuther festspiele, salzburger
    festspiele, eurovision, eurovision song contest, museum, museen, museums-, -museum, kunst-, künstler, -künstler,
    kunstwerk, gemälde, maler, malerei, ölgemälde, aquarell, skulptur, bildhauer, kurator, vernissage, retrospektive,
    documenta, fotokunst, fotoausstellung, galerist, roman, -roman, romanautor, schriftsteller, literatur, literatur-,
    literarisch, lyrik, lyriker, dichter, gedicht, dichterlesung, autorenlesung, buchmesse, buchpreis, büchnerpreis,
    bachmannpreis, bestseller, bestsellerliste, krimiautor, hörbuch, hörspiel, fernsehserie, fernseh-, fernsehfilm,
    tv-serie, tv-show, castingshow, talkshow, quizshow, moderatorin, kabarett, kabarettist, comedy, comedian, komiker,
    satiriker, varieté, zirkus, comic, comiczeichner, zeichentrick, weltkulturerbe, kulturerbe, feuilleton,
    pressefreiheit, chefredakteur, rundfunkbeitrag, rundfunkanstalt, intendantin, einschaltquote, netflix,
    streamingdienst, promi, promis, prominente, dschungelcamp`,
  clear: `
    -show, geiger, film, kunst, musik, kultur, kultur-, kulturell, bühne, -bühne, premiere, -premiere, ensemble,
    aufführung, -aufführung, hauptrolle, nebenrolle, hauptdarsteller, darsteller, leinwand, festival, -festival,
    festspiele, musical, gig, band, bands, lied, lieder, song, songs, melodie, gitarre, klavier, geige, schlagzeug,
    bassist, frontmann, tournee, konzerthaus, publikum, zuschauer, ausstellung, -ausstellung, galerie, atelier,
    fotograf, fotografie, porträt, zeichnung, installation, denkmal, autor, autorin, krimi, novelle, erzählung,
    biografie, biographie, memoiren, verlag, verlage, verleger, buchhandlung, bücherei, lesung, leser, kapitel,
    fernsehen, fernsehsender, sender, radio, radiosender, rundfunk, -rundfunk, ard, zdf, orf, srf, rtl, moderator,
    journalist, -journalist, journalismus, redaktion, redakteur, zeitung, -zeitung, zeitschrift, presse, medien,
    medien-, satire, karikatur, serie, staffel, folge der, episode, schlager, chart, charts, star, superstar`,
  weak: `
    rolle, szene, stück, figur, geschichte, buch, bücher, bild, bilder, preis, auszeichnung, jury, preisträger, show,
    tour, auftritt, programm, besucher, tanz, tanzen, stimme, werk, werke, klassik, klassisch, regie, kamera, drehen,
    gedreht, gespielt, produzent, kritiker, magazin, magazine, bühnenbild, stil, genre`,
  not: `
    bilden, -opers, kunstpelz, kunstblut, kunstfigur, kunststoff, kunststoff-, kunststück, kunstlich, künstlich,
    künstlich-, kunstrasen, kunstfehler, kunstdünger, kunstturnen, kunstfaser, kunstharz, filmriss, tragische rolle
    spielt, spielt eine rolle, spielt keine rolle, hörsaal, gewinnerzeitung, theaterdonner, kulturlandschaft,
    kulturpflanze, medienberichten, medienberichten zufolge, medienbericht`,
};
