/** German words of "religion" in the news. */
import type { SubjectWords } from '../../table.js';

export const RELIGION: SubjectWords = {
  strong: `
    religion, religions-, -religion, religiös, religionsgemeinschaft, glaubensgemeinschaft, kirche, -kirche, kirchen-,
    kirchlich, kirchengemeinde, kirchenaustritt, kirchensteuer, kirchentag, katholikentag, landeskirche, ekd,
    gottesdienst, -gottesdienst, gottesdienste, messdiener, ministrant, heilige messe, kommunion, erstkommunion,
    konfirmation, konfirmand, firmung, taufe, getauft, täufling, dom, dome, domkapitel, kathedrale, abtei, kloster,
    klöster, kloster-, -kloster, kapelle, pfarrer, pfarrer-, -pfarrer, pfarrei, pfarr-, pfarrgemeinde, priester,
    -priester, priester-, pastor, pastorin, diakon, diakonie, seelsorger, seelsorge, bischof, bischöfe, bischöfin,
    -bischof, bischofs-, bischofskonferenz, bischöflich, bistum, bistümer, erzbistum, diözese, kardinal, kardinäle,
    papst, papst-, päpstlich, pontifikat, konklave, vatikan, heiliger stuhl, petersdom, enzyklika, heiligsprechung,
    selig gesprochen, katholik, katholisch, protestant, protestantisch, evangelisch, evangelikal, lutherisch,
    reformation, reformationstag, reformator, martin luther, orthodoxe kirche, patriarch, zeugen jehovas, mormonen,
    freikirche, christentum, bibel, bibel-, evangelium, neues testament, altes testament, jesus, jesus christus,
    jungfrau maria, kreuzigung, auferstehung, gebet, gebete, beten, betete, predigt, predigten, prediger, theologe,
    theologin, theologie, theologisch, synode, ökumene, ökumenisch, zölibat, atheist, atheismus, gotteslästerung,
    blasphemie, ketzer, islam, islamisch, muslim, muslime, muslimin, muslimisch, moschee, moscheen, imam, koran,
    ramadan, kopftuch, scharia, mekka, pilger, pilger-, wallfahrt, wallfahrts-, wallfahrer, judentum, synagoge,
    rabbiner, tora, thora, zentralrat der juden, zentralrat der muslime, sabbat, hinduismus, hindu, buddhismus,
    buddhist, buddhistisch, buddha, dalai lama, mönch, mönche, nonne, nonnen, ordensschwester, franziskaner,
    benediktiner, jesuit, karfreitag, ostermesse, fronleichnam, allerheiligen, sekte, scientology, esoterik,
    geistliche, klerus, missionar, caritas, misereor`,
  clear: `
    glauben an, gläubig, gläubige, gott, götter, göttlich, heilig, heilige, heiliger, segen, gesegnet, spirituell,
    spiritualität, seele, christ, christen, christlich, jude, juden, jüdisch, altar, orgel, kreuz, reliquie, himmel,
    hölle, sünde, sünder, teufel, engel, prophet, ritual, tempel, gemeindemitglied, seelsorgerisch,
    kardinalstaatssekretär, weihe, geweiht, orden, ordens, laien, taufen, beichte, beichten, orthodox, säkular,
    fundamentalist, advent, ostern, weihnachten, christi himmelfahrt, pfingsten, kollekte, gemeindehaus, pfarrhaus,
    wunder, toleranz, missbrauchsskandal`,
  weak: `
    gemeinde, glaube, feier, gemeinschaft, tradition, moral, frieden, trost, hoffnung, trauer, beerdigung, friedhof,
    feiern, stille, messe`,
  not: `
    glauben, messen, -kircher, -kirchen, münster, gott sei dank, christian, christ-, christdemokrat,
    christlich-sozial, christlich demokratische, christlich-demokratische, kirchner, kirchheim, kirchhoff, domizil,
    dominant, dominiert, islamischer staat, islamische republik, fußballgott, musikkapelle, blaskapelle, kapelle
    spielte, göttingen, kardinalfehler, frau christ, kirchweih, heiligabend, heiligenschein, heiligendamm, kreuzfahrt,
    götterspeise`,
};
