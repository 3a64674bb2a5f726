/** Spanish words of "human interest" in the news. */
import type { SubjectWords } from '../../table.js';

export const HUMAN_INTEREST: SubjectWords = {
  strong: `
    centenario, centenaria, persona más anciana, mujer más anciana, hombre más anciano, supercentenario, libro
    guinness, récord guinness, guinness, ganador de la lotería, lotería, euromillones, décimo premiado, mensaje en una
    botella, bodas de oro, bodas de diamante, boda real, familia real, realeza, rey felipe, reina letizia, rey
    emérito, princesa, princesa leonor, infanta, príncipe harry, príncipe guillermo, duque, duquesa, alteza,
    coronación, buckingham, trillizos, cuatrillizos, siameses, perro guía, gato perdido, perro perdido, mascota,
    insólito, inocentada, doble de, miss universo, miss españa, reina de belleza, concurso de belleza, búsqueda del
    tesoro, héroe anónimo, buen samaritano, famosos, prensa rosa, reencuentro, gemelos separados, hijo predilecto,
    hija predilecta, curiosidades, anécdota`,
  clear: `
    broma, cumpleaños, aniversario, boda, novios, novia, novio, compromiso matrimonial, luna de miel, rey, reyes,
    reina, príncipe, corona, trono, palacio, nobleza, aristócrata, gemelos, mellizos, bisabuela, bisabuelo, bisnietos,
    abuela, abuelo, nietos, perro, perros, cachorro, gato, gatos, burro, caballo, animal, héroe, heroico, valentía,
    valiente, voluntario, proeza, homenaje, funeral, entierro, viudo, viuda, condecorado, suerte, afortunado, milagro,
    sorpresa, sorprendente, extraño, misterio, misterioso, tesoro, superstición, coincidencia, recuerdo, recuerdos,
    felicidad, solidaridad, obituario, anciana, anciano, anécdotas`,
  weak: `
    amor, sueño, familia, madre, padre, hijo, hija, hermano, hermana, marido, esposa, pareja, amigo, amiga, vecino,
    vecina, pueblo, jubilado, infancia, sonrisa, emoción, regalo, alegría, vida`,
  not: `
    rey mago, reyes magos, palacio de justicia, palacio de la moncloa, palacio de congresos, palacio de deportes, copa
    del rey, tesoro público, letras del tesoro, récord olímpico, real madrid, real sociedad, real betis, príncipe de
    asturias, princesa de asturias, premio princesa de asturias, premio príncipe de asturias, corona de castilla,
    reina del pop, rey del pop, perro policía, reyes católicos, heroína incautada, gramos de heroína, adicto a la
    heroína, bote de humo, botes de humo, aniversario del golpe, bote de`,
};
