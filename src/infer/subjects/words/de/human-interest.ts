/** German words of "human interest" in the news. */
import type { SubjectWords } from '../../table.js';

export const HUMAN_INTEREST: SubjectWords = {
  strong: `
    hundertjährig, hundertjährige, 100. geburtstag, ältester mensch, älteste frau, ältester mann, guinness-buch,
    guinnessbuch, guinness-rekord, lottogewinn, lottogewinner, lottomillionär, lotto-jackpot, jackpot, flaschenpost,
    zeitkapsel, goldene hochzeit, diamantene hochzeit, eiserne hochzeit, traumhochzeit, lebensretter, glückspilz,
    königshaus, königsfamilie, royals, royal, prinz, prinzessin, kronprinz, kronprinzessin, königin, herzogin, herzog,
    prinz harry, prinz william, queen, buckingham-palast, buckingham palace, drillinge, vierlinge, siamesische
    zwillinge, haustier, entlaufene katze, entlaufener hund, ausgebüxt, papagei, hamster, kurios, kuriose, skurril,
    kuriosum, doppelgänger, aprilscherz, schildbürgerstreich, ufo, schönheitskönigin, miss germany, miss universe,
    weinkönigin, finderlohn, ehrlicher finder, maskottchen, schatzsucher, schnitzeljagd, wunderkind, adelstitel,
    adelshaus, klatsch und tratsch, liebes-aus, babyglück, nachruf`,
  clear: `
    geburtstag, -geburtstag, hochzeit, -hochzeit, hochzeits-, brautpaar, braut, bräutigam, trauung, standesamt,
    verlobung, verlobt, jubilar, jubiläum, ehejubiläum, ehepaar, zwillinge, enkel, urenkel, oma, opa, großmutter,
    großvater, witwe, witwer, adel, adelig, könig, palast, thronfolger, hund, hunde, vierbeiner, welpe, welpen, katze,
    katzen, kater, esel, kuh, ausreißer, pony, held, heldin, heldentat, mutig, zivilcourage, ehrenamtlich, ehrenamt,
    glück, pech, wunder, kurioses, ungewöhnlich, seltsam, rätselhaft, streich, scherz, schatz, zufall, weltrekord,
    rekordversuch, beerdigung, trauerfeier, gedenkfeier, erinnerungen, lebenswerk, spendenaktion, überraschung,
    traumpaar, liebespaar, flitterwochen, baby, tierheim`,
  weak: `
    liebe, traum, familie, mutter, vater, sohn, tochter, bruder, schwester, freund, freundin, paar, nachbar, nachbarn,
    dorf, rentner, rentnerin, kindheit, überraschte, gefunden, freude, lächeln, geschenk`,
  not: `
    lieber, lieben, schätzen, schätze, prinzip, herzogtum, rekordmeister, rekordtief, königsklasse, könig fußball,
    königsdisziplin, torschützenkönig, schützenkönig, prinzipiell, heißer hund, katz und maus, hauskatze von, martin
    luther king, adelt`,
};
