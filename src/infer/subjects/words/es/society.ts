/** Spanish words of "society" in the news. */
import type { SubjectWords } from '../../table.js';

export const SOCIETY: SubjectWords = {
  strong: `
    desigualdad, desigualdades, exclusión social, política social, políticas sociales, servicios sociales, ayuda
    social, ayudas sociales, trabajador social, trabajadores sociales, trabajadora social, renta mínima, ingreso
    mínimo vital, bienestar social, estado del bienestar, pobreza, pobre, pobreza infantil, umbral de la pobreza,
    precariedad, sintecho, personas sin hogar, sinhogarismo, indigente, mendigo, chabola, chabolas, villa miseria,
    favela, infravivienda, vivienda social, viviendas sociales, desahucio, desahuciado, plataforma de afectados por la
    hipoteca, okupas, cáritas, banco de alimentos, comedor social, comedores sociales, obra social, benéfico,
    beneficencia, humanitario, ong, organización no gubernamental, organizaciones no gubernamentales, sociedad civil,
    voluntariado, tercer sector, barrios populares, barriada, multiculturalidad, minoría étnica, minorías étnicas,
    racismo, racista, antisemitismo, antisemita, islamofobia, xenofobia, xenófobo, homofobia, homófobo, transfobia,
    aporofobia, discriminación, discriminado, discriminatorio, prejuicio, segregación, apartheid, derechos civiles,
    matrimonio igualitario, matrimonio homosexual, matrimonio gay, homosexual, homosexualidad, lesbiana, gay,
    transexual, transgénero, lgtb, lgtbi, lgbt, orgullo gay, día del orgullo, igualdad de género, igualdad entre
    hombres y mujeres, paridad, machismo, machista, feminismo, feminista, derechos de las mujeres, patriarcado,
    patriarcal, ocho de marzo, 8-m, violencia contra las mujeres, matrimonio forzado, matrimonio infantil, ablación,
    mutilación genital, poligamia, divorcio, divorciado, familia monoparental, familias monoparentales, madre soltera,
    madres solteras, familias numerosas, adopción, adoptado, adoptivo, familia de acogida, familias de acogida,
    huérfano, orfanato, protección de menores, menores tutelados, natalidad, tasa de natalidad, demografía,
    demográfico, demógrafo, censo, ine, despoblación, españa vaciada, envejecimiento de la población, inmigrante,
    inmigrantes, inmigración, migrante, migratorio, emigrante, emigración, patera, pateras, cayuco, refugiado,
    refugiados, solicitante de asilo, solicitantes de asilo, menas, menores no acompañados, menores extranjeros,
    campamento de refugiados, acnur, deportación, deportado, deportados, esclavitud, gitano, pueblo gitano, pueblos
    indígenas, pueblo indígena, indígena, indígenas, mapuche, personas con discapacidad, accesibilidad, silla de
    ruedas, soledad no deseada, personas mayores, tercera edad, integración social, memoria histórica`,
  clear: `
    sociedad, social, sociales, sociólogo, sociología, población, poblacional, habitante, generación, generaciones,
    juventud, ancianos, jubilados, mujeres, familias, pareja de hecho, parejas, maternidad, paternidad, infancia,
    igualdad, equidad, solidaridad, solidario, voluntario, voluntarios, asociación, asociaciones, donaciones,
    donación, barrio, barrios, vivienda, alojamiento, acogida, albergue, exilio, exiliado, origen, orígenes,
    identidad, comunidad, colectivo, colectivos, discapacidad, vulnerable, vulnerables, desfavorecido, minoría,
    derechos, tolerancia, odio, insulto, intolerancia, tabú, costumbres, estereotipos, prostitución, mundo rural,
    hambre, racial, género, acogido`,
  weak: `
    mayores, vida, gente, niños, madre, padre, ayuda, ayudar, respeto, diferencia, cultura, tradición, futuro,
    encuentro, proyecto, lucha, apoyo, testimonio, menores, jóvenes`,
  not: `
    redes sociales, red social, seguridad social, diálogo social, agentes sociales, sede social, capital social,
    conflicto social, partido socialista, socialdemócrata, sociedad anónima, sociedad limitada, sociedad mercantil,
    sociedades, sociedad deportiva, real sociedad, adopción de medidas, adopción de la ley, adopción del plan,
    integración europea, comunidad autónoma, comunidades autónomas, comunidad internacional, comunidad de madrid,
    comunidad valenciana, mayores ventas, convenio colectivo, negociación colectiva, transporte colectivo, asociación
    de futbolistas, trabajos voluntarios, donaciones al partido, derechos de autor, derechos televisivos, derechos de
    televisión, impuesto de sociedades, generación de empleo, generación de energía, familia real, barrio rico, acoge
    el partido, acogida del público`,
};
