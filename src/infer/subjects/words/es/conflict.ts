/** Spanish words of "conflict, war and peace" in the news. */
import type { SubjectWords } from '../../table.js';

export const CONFLICT: SubjectWords = {
  strong: `
    granadas, granada de mano, guerra, guerra civil, guerra mundial, primera guerra mundial, segunda guerra mundial,
    guerra fría, guerrilla, guerrillero, crimen de guerra, crímenes de guerra, criminal de guerra, prisionero de
    guerra, crimen de lesa humanidad, crímenes de lesa humanidad, crímenes contra la humanidad, genocidio, genocida,
    limpieza étnica, masacre, masacrado, matanza, fosa común, fosas comunes, atrocidades, conflicto armado, lucha
    armada, grupo armado, grupos armados, milicia, miliciano, paramilitar, paramilitares, rebelde, rebeldes, rebelión,
    insurgente, insurgencia, sublevación, yihadista, yihadismo, yihad, islamista, estado islámico, daesh, al-qaeda,
    boko haram, talibán, talibanes, hamás, hamas, hizbulá, hezbolá, hezbollah, farc, eln, eta, etarra, sendero
    luminoso, pkk, hutíes, milicias kurdas, terrorismo, terrorista, antiterrorista, atentado, atentado suicida,
    atentado terrorista, suicida con explosivos, coche bomba, artefacto explosivo, toma de rehenes, rehén, rehenes,
    decapitado, magnicidio, ejército, ejército de tierra, ejército del aire, estado mayor, militar, militares,
    soldado, tropa, tropas, batallón, brigada paracaidista, regimiento, infantería, legionario, paracaidista, comando,
    fuerzas especiales, fuerzas armadas, cascos azules, misión de paz, operación militar, operaciones militares,
    intervención militar, ofensiva, contraofensiva, línea del frente, frente de batalla, campo de batalla, trincheras,
    trinchera, combates, combatiente, bombardeo, bombardeado, bombardear, ataque aéreo, ataques aéreos, ataque con
    drones, misil, misiles, cohetes lanzados, obús, mortero, artillería, mina antipersona, minas antipersona,
    municiones, munición, arma química, armas químicas, gas sarín, arma nuclear, armas nucleares, bomba atómica,
    ojiva, ojivas, armas de destrucción masiva, envío de armas, embargo de armas, tráfico de armas, blindado,
    blindados, tanques, carro de combate, carros de combate, avión de combate, aviones de combate, cazabombardero,
    caza f-16, helicóptero de combate, submarino nuclear, portaaviones, fragata, buque de guerra, invasión, invasor,
    invadir, anexión, anexionado, ocupación militar, territorios ocupados, cisjordania, franja de gaza, gaza, altos
    del golán, intifada, asedio, asediado, emboscada, francotirador, golpe de estado, golpe militar, golpista,
    intentona, junta militar, ley marcial, toque de queda, alto el fuego, cese al fuego, cese el fuego, tregua,
    armisticio, acuerdo de paz, acuerdos de paz, proceso de paz, diálogos de paz, negociaciones de paz, conversaciones
    de paz, tratado de paz, desarme, desmovilización, desmovilizado, ministro de defensa, ministra de defensa,
    ministerio de defensa, veterano de guerra, excombatiente, desertor, servicio militar, mercenario, separatista,
    prorruso, hostilidades, derramamiento de sangre, falso positivo, desplazados internos, autodefensas`,
  clear: `
    armada, levantamiento, conflicto, combate, combatir, batalla, ataque, ataques, atacado, atacar, asalto,
    enfrentamiento, enfrentamientos, violencia, muertos, muerto, matar, mataron, heridos, civil, civiles, víctimas,
    bomba, bombas, explosivo, explosivos, arma, armas, fusil, kaláshnikov, disparos, disparo, bala, balas, coronel,
    teniente, capitán, oficial, oficiales, comandante, mando, cuartel, cuarteles, base militar, bases militares,
    defensa, otan, coalición internacional, aliado, aliados, enemigo, enemigos, fuerza, fuerzas, fuerzas de seguridad,
    frontera, territorio, ocupación, ocupado, liberación, liberado, resistencia, retirada, repliegue, avance, toma de,
    control de la ciudad, bastión, extremista, extremistas, radicalizado, radicalización, amenaza, espía, espionaje,
    servicios secretos, inteligencia, servicio de inteligencia, dictador, régimen, oposición armada, revuelta,
    disturbios, represión, éxodo, refugiados, desplazados, paz, reconciliación, escalada, represalias, represalia,
    tensión, tensiones, dron, drones, conmemoración, combatientes, campamento militar`,
  weak: `
    operación, operaciones, misión, objetivo, objetivos, frente, zona, región, autoridades, crisis, amenazas,
    negociaciones, acuerdo, avión, helicóptero, víctima, huir, huido, secuestrado, seguridad`,
  not: `
    guerra comercial, guerra de precios, guerra de las galaxias, guerra sucia de la campaña, ejército de salvación,
    ejército de voluntarios, batalla naval, batalla judicial, batalla legal, batalla electoral, batalla campal,
    conflicto laboral, conflictos laborales, conflicto de intereses, conflictos de intereses, combate de boxeo,
    deportes de combate, secretario general, secretaria general, director general, directora general, junta general,
    asamblea general, fiscal general, elecciones generales, huelga general, presupuestos generales, interés general,
    medicina general, general motors, público en general, generales, defensa de los derechos, defensa de los
    consumidores, defensa del medio ambiente, abogado de la defensa, defensa central, línea de defensa, ataque
    cardíaco, ataque al corazón, ataque informático, ataque de pánico, línea de ataque, fuegos artificiales, paz
    social, juez de paz, fuerza laboral, fuerza de trabajo, fuerza de voluntad, fuerza mayor, fuerza política, fuerzas
    políticas, cazatalentos, inteligencia artificial, inteligencia emocional, inversión armada, armada invencible,
    frente popular, frente amplio, frente frío, frente al mar, frente a, frente al, ofensiva judicial, toma de
    posesión, toma de conciencia, toma de decisiones, toma de tierra, bomba de agua, bombas de agua, bomba
    informativa, paseo militar, granada cf, ciudad de granada, universidad de granada, provincia de granada, alhambra
    de granada, alta tensión, tensión arterial, escalada libre, escalada de precios, escalada deportiva, guardia
    civil, registro civil, sociedad civil, ingeniero civil, matrimonio civil, protección civil, derecho civil, estado
    civil, aviación civil, fiesta de la tropa, lateral ofensivo`,
};
