/** Spanish words of "religion" in the news. */
import type { SubjectWords } from '../../table.js';

export const RELIGION: SubjectWords = {
  strong: `
    religión, religioso, religiosidad, iglesia, iglesia católica, católico, catolicismo, protestante, protestantismo,
    evangélico, ortodoxo, luterano, anglicano, cristiano, cristiandad, cristianismo, catedral, basílica, capilla,
    ermita, abadía, monasterio, convento, parroquia, parroquial, parroquiano, diócesis, diocesano, clero, sacerdote,
    sacerdocio, cura párroco, párroco, vicario, obispo, arzobispo, obispado, arzobispado, conferencia episcopal,
    episcopal, cardenal, cardenales, papa francisco, papa, papal, pontífice, sumo pontífice, vaticano, santa sede,
    cónclave, encíclica, canonización, beatificación, beato, misa, misas, eucaristía, comunión, primera comunión,
    bautismo, bautizado, bautizo, catequesis, catecismo, sacramento, oración, oraciones, rezar, rezo, rezos, sermón,
    homilía, predicador, prédica, pastor evangélico, diácono, monje, monja, monjas, carmelita, franciscano, jesuita,
    dominico, benedictino, opus dei, biblia, bíblico, evangelio, jesús de nazaret, jesucristo, cristo, virgen maría,
    virgen de guadalupe, crucifijo, peregrino, peregrinación, lourdes, camino de santiago, cuaresma, viernes santo,
    jueves santo, domingo de ramos, semana santa, procesión, procesiones, cofradía, cofrade, nazareno, nazarenos, paso
    procesional, islam, islámico, musulmán, musulmanes, mezquita, minarete, imán, imam, corán, mahoma, ramadán,
    sharía, velo islámico, meca, judaísmo, sinagoga, rabino, torá, kosher, yom kipur, hinduismo, hindú, budismo,
    budista, buda, dalái lama, dalai lama, teología, teólogo, teológico, ateo, ateísmo, blasfemia, secta, testigos de
    jehová, mormón, cienciología, laicismo, lugar de culto, lugares de culto, ecuménico, ecumenismo, diálogo
    interreligioso, reliquia, ordenado sacerdote, seminarista`,
  clear: `
    hermandad, fe, creyente, creencia, fieles, dios, santo, santa, sagrado, divino, espiritual, espiritualidad, alma,
    bendición, bendecido, bendijo, culto, altar, campanario, cruz, órgano, profeta, milagro, paraíso, infierno,
    pecado, pecador, diablo, ángel, rito, ritual, templo, judío, judía, judíos, velo, fundamentalista, congregación,
    misionero, misionera, vocación, confesión, celibato, capellán, devoción, devoto, patrona, patrón, comunidad
    religiosa, pascua, navidad`,
  weak: `
    ceremonia, comunidad, tradición, moral, paz, caridad, esperanza, funeral, campanas, celebración, celebrado,
    voluntarios, hermanos`,
  not: `
    cruz roja, estado islámico, república islámica, guerra santa, santa fe, santa cruz, santa coloma, santa marta,
    santo domingo, san sebastián, santa clara, santa ana, buena fe, mala fe, dar fe, fe de erratas, gracias a dios,
    dios mío, paraíso fiscal, paraísos fiscales, órgano de gobierno, órgano judicial, órganos de gobierno, órgano
    regulador, órganos, templo del fútbol, papas fritas, papas, papa caliente, cristiano ronaldo, cura de humildad,
    cardenal en el brazo, puntos cardinales, patrón de conducta, patrón del barco, alma mater, cultos, imán de nevera,
    católicos reyes`,
};
