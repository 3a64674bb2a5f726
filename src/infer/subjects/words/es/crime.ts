/** Spanish words of "crime, law and justice" in the news. */
import type { SubjectWords } from '../../table.js';

export const CRIME: SubjectWords = {
  strong: `
    asesinato, asesino, asesinado, homicidio, homicida, feminicidio, parricidio, asesino en serie, sicario, sicariato,
    violación, violador, violada, agresión sexual, abuso sexual, abusos sexuales, acoso sexual, pederasta, pederastia,
    pedófilo, pornografía infantil, secuestro, secuestrador, secuestrado, rapto, atraco, atracador, asalto a mano
    armada, robo, robos, robo con violencia, robo con fuerza, hurto, ladrón, ladrones, carterista, estafa, estafador,
    estafado, timo, fraude, fraude fiscal, desfalco, malversación, cohecho, soborno, corrupción, corrupto,
    prevaricación, blanqueo, blanqueo de capitales, lavado de dinero, lavado de activos, falsificación, falsificador,
    extorsión, extorsionar, chantaje, lesiones graves, apuñalado, apuñalamiento, navajazo, puñalada, tiroteo,
    balacera, reyerta, ajuste de cuentas, narcotráfico, narcotraficante, narco, tráfico de drogas, tráfico de
    estupefacientes, traficante, cártel, cocaína, heroína, hachís, marihuana, alijo, droga incautada, proxeneta, trata
    de personas, trata de blancas, traficante de personas, mafia, mafioso, crimen organizado, banda criminal,
    pandilla, pandillero, maras, delincuente, delincuencia, delictivo, reincidente, policía, policial, policía
    nacional, policía local, policía judicial, guardia civil, mossos d'esquadra, mossos, ertzaintza, comisaría,
    comisario de policía, interpol, europol, fbi, agentes de policía, detenido, detención, prisión preventiva, prisión
    provisional, juez, jueza, juez de instrucción, magistrado, fiscal, fiscalía, fiscal general, ministerio público,
    ministerio fiscal, acusación particular, abogado, abogado defensor, juzgado, tribunal, tribunal supremo, corte
    suprema, suprema corte, tribunal constitucional, audiencia nacional, audiencia provincial, corte penal
    internacional, jurado popular, acusado, imputado, imputación, procesado, procesamiento, condenado, condena,
    absuelto, absolución, sentencia, años de prisión, años de cárcel, meses de prisión, cadena perpetua, pena de
    muerte, cárcel, prisión, penal, centro penitenciario, penitenciario, reo, recluso, preso, interno fugado, libertad
    condicional, libertad bajo fianza, fianza, orden de arresto, orden de detención, orden de captura, allanamiento,
    registro domiciliario, peritaje, forense, autopsia, médico forense, escena del crimen, criminal, criminalidad,
    crimen, querella, denunciante, difamación, calumnia, injurias, incendio provocado, pirómano, extradición,
    extraditado, defensa propia, código penal, intento de homicidio, tentativa de homicidio, violencia machista,
    violencia de género, maltratador, orden de alejamiento, allanaron, desarticulada, desarticulado, desmantelada`,
  clear: `
    justicia, juicio, juicio oral, audiencia, veredicto, fallo judicial, judicial, denuncia, denunciado, denunció,
    investigación, investigado, investigador, sospechoso, sospecha, presunto, presuntamente, presunta, víctima,
    testigo, testimonio, prueba, confesó, confesión, delito, infracción, ilegal, culpable, culpabilidad, inocente,
    inocencia, multa, celda, banda, drogas, droga, robado, robó, sustraído, botín, agente, agentes, arresto,
    arrestado, detuvieron, incautado, incautación, decomiso, patrulla, fugitivo, prófugo, fuga, arma blanca, arma de
    fuego, cuchillo, pistola, armado, encapuchado, disparo, disparos, cadáver, agresión, agredido, agresor, amenazas,
    acoso, maltrato, malos tratos, violencia, abuso, recurso, apelación, casación, ley, leyes, notario, jurídico,
    jurista, jurisdicción, indemnización, demanda, demandante, demandado, litigio, sucesos, clandestino, contrabando,
    tráfico ilegal, declarar ante, declaración judicial, cargos`,
  weak: `
    pena, caso, derecho, pruebas, muerte, seguridad, control, hechos, defensa, noche, responsable, legal, prohibido,
    expediente, autor, vigilancia, operativo, operación, zona, libertad`,
  not: `
    caso de, pena que, merece la pena, vale la pena, banda sonora, banda ancha, banda derecha, banda izquierda, banda
    de rock, banda de música, robo de balón, robo de balones, agente inmobiliario, agente comercial, agentes sociales,
    agentes económicos, corte de luz, cortes de luz, corte de pelo, corte de agua, tribunal de tesis, tribunal de
    oposición, juez de línea, juez de silla, jueces de línea, amenaza de lluvia, prueba de fuego, pruebas pcr, prueba
    de acceso, pruebas de acceso, juicio político, falta de juicio, cargos públicos, cargos electos, altos cargos,
    demanda de energía, oferta y demanda, demanda interna, demanda de empleo, audiencia papal, audiencia televisiva,
    derecho a voto, derechos de autor, condena el atentado, político preso, investigador científico, investigadora
    científica, operación retorno, investigación científica, proyecto de investigación, grupo de investigación, presa,
    presas, penales, fiscales, año fiscal, política fiscal, déficit fiscal, reforma fiscal, detenidamente, tanda de
    penales`,
};
