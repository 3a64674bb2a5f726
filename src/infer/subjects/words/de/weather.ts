/** German words of "weather" in the news. */
import type { SubjectWords } from '../../table.js';

export const WEATHER: SubjectWords = {
  strong: `
    wetter, wetter-, -wetter, wetterbericht, wettervorhersage, wetterdienst, deutscher wetterdienst, dwd, meteorologe,
    meteorologie, meteorologisch, zamg, unwetter, unwetter-, unwetterwarnung, hitzewelle, hitzerekord, kältewelle,
    kälteeinbruch, wintereinbruch, hochdruckgebiet, tiefdruckgebiet, sturmtief, tiefausläufer, azorenhoch, kaltfront,
    warmfront, luftmassen, schneefall, schneefälle, neuschnee, schneesturm, schneechaos, schneeverwehung, schneedecke,
    schneeregen, schnee, glatteis, eisglätte, straßenglätte, blitzeis, hagel, hagel-, hagelschlag, hagelkörner, frost,
    frostig, nachtfrost, bodenfrost, dauerfrost, minusgrade, nebel, nebelfelder, regen, -regen, regen-, regnerisch,
    niederschlag, niederschläge, niederschlags-, starkregen, dauerregen, platzregen, regenfälle, regenschauer,
    schauer, nieselregen, wolkenbruch, gewitter, gewitter-, -gewitter, blitzschlag, blitz und donner, sturm-, -sturm,
    sturmböen, orkan, orkan-, orkanböen, windböen, böen, windstärke, windgeschwindigkeit, hurrikan, taifun, zyklon,
    wirbelsturm, tropensturm, tornado, sandsturm, monsun, dürre, trockenheit, trockenperiode, temperaturen,
    temperatur-, temperatursturz, höchstwerte, tiefstwerte, höchsttemperatur, grad celsius, sonnenschein, sonnig,
    sonnenstunden, bewölkt, bewölkung, wolkenlos, heiter bis wolkig, wolkig, schwül, hundstage, eisheilige,
    spätsommer, schneeräumer, winterdienst, räumdienst, streudienst, streusalz, lawinengefahr, schneehöhe, föhn, el
    nino, tauwetter, hitze, -hitze`,
  clear: `
    sturm, wind, winde, grad, warm, wärmer, kalt, kälter, kälte, heiß, heiße, mild, milde, kühl, eis, eisig, sonne,
    wolken, wolke, blitz, blitze, donner, trocken, nass, feucht, winterlich, sommerlich, herbstlich, frühling,
    frühlings-, jahreszeit, vorhersage, prognose, warnstufe, warnung, warnt, überschwemmung, hochwasser, umgestürzte
    bäume, umgeknickte bäume, entwurzelt, stromausfall, tauen, schmelzen, glatt, sichtweite, klima, quadratmeter,
    liter pro quadratmeter, schlitterte, temperatur, waldbrandgefahr`,
  weak: `
    sommer, winter, norden, süden, westen, osten, küste, nordsee, ostsee, alpen, nacht, wochenende, straßen, verkehr,
    meer, berge, bergland, südwesten, nordosten`,
  not: `
    unterhitze, oberhitze, -erhitzer, wetterfest, wetterfeste, regener-, aufregen, sturm der entrüstung, sturm der
    begeisterung, shitstorm, sturm auf, sturm graz, regenbogen, regenbogen-, regenwald, regensburg, regensburger,
    regenerativ, regenerier-, regeneration, regenschirm, regensburg-, kalter krieg, heißer tipp, gewitterwolken am,
    windkraft, windkraft-, windrad, windräder, windpark, windenergie, winter-, winterspiele, olympische winterspiele,
    wintersport, wintersportler, rückenwind für, gegenwind, sommerspiele, sommerpause, sommerferien, sommerfest,
    winterpause, winterreifen, wintersemester, sommersemester, winterthur, eishockey, eisdiele, speiseeis, eisbär,
    eiskunstlauf, kaltblütig, ansturm, -ansturm, bildersturm, brainstorm, wolkenkratzer, wolke cloud, cloud, warmes
    essen, stürmer, sturmlauf, sturmgewehr, milde strafe, mildes urteil, wetteränderung, wetteifern, wetterau,
    wetteraukreis, wetteraukreis-, eiskalt, wettern, wettert, wetterte, hitzig, hitzige debatte, sonne satt,
    stürmisch, blitzlicht, blitzer, stürmte, wirtschaftsprognose, grad der behinderung, regenrinne, wetterhahn`,
};
