/** Spanish words of "politics and government" in the news. */
import type { SubjectWords } from '../../table.js';

export const POLITICS: SubjectWords = {
  strong: `
    política, político, gobierno, gobernante, gubernamental, presidente del gobierno, presidenta del gobierno,
    ministro, ministra, ministerio, ministro del interior, ministra del interior, ministro de exteriores, ministerio
    de exteriores, ministro de asuntos exteriores, secretario de estado, vicepresidente, vicepresidenta, consejo de
    ministros, gabinete, presidente de la república, presidenta de la república, jefe de estado, jefe del estado,
    moncloa, casa rosada, presidencia, presidencial, elección, elecciones, elecciones generales, elecciones
    municipales, elecciones autonómicas, elecciones europeas, comicios, electoral, elector, electorado, votante, urna,
    urnas, papeleta, colegio electoral, colegios electorales, jornada electoral, segunda vuelta, primera vuelta,
    abstención, participación electoral, intención de voto, encuesta electoral, encuestas electorales, escrutinio,
    escaño, escaños, referéndum, plebiscito, parlamento, parlamentario, congreso de los diputados, congreso de la
    república, cortes generales, senado, senador, diputado, eurodiputado, grupo parlamentario, bancada, hemiciclo,
    proyecto de ley, proposición de ley, enmienda, moción de censura, moción de confianza, investidura, constitución,
    constitucional, legislativo, legislación, legislatura, decreto, real decreto, decreto ley, estatuto de autonomía,
    partido político, partidos políticos, partido popular, pp, psoe, partido socialista, vox, unidas podemos,
    izquierda unida, ciudadanos partido, erc, esquerra republicana, junts, convergència, pnv, eh bildu, bildu,
    compromís, pri, partido revolucionario institucional, peronismo, peronista, kirchnerismo, kirchnerista, chavismo,
    chavista, uribista, sandinista, militante, socialista, comunista, conservador, ultraderecha, extrema derecha,
    extrema izquierda, coalición, coalición de gobierno, mayoría absoluta, oposición, opositor, líder opositor,
    alcalde, alcaldesa, alcaldía, ayuntamiento, concejal, concejala, concejalía, pleno municipal, pleno del
    ayuntamiento, municipal, municipio, intendente, diputación, diputación provincial, comunidad autónoma, comunidades
    autónomas, gobierno autonómico, autonómico, consejero de, consejería, junta de andalucía, generalitat,
    lehendakari, xunta, cabildo, gobernador, gobernación, delegado del gobierno, subdelegación del gobierno, unión
    europea, comisión europea, parlamento europeo, eurocámara, consejo europeo, bruselas, brexit, diplomático,
    diplomacia, embajador, embajada, consulado, cónsul, canciller, cancillería, visita de estado, visita oficial,
    cumbre iberoamericana, cumbre europea, g20, naciones unidas, onu, consejo de seguridad, secretario general de la
    onu, oea, mercosur, tratado, sanciones, casa blanca, capitolio, kremlin, democracia, democrático, demócrata,
    republicano, dictadura, dictador, monarquía, soberanía, soberanista, independentismo, independentista, procés,
    populismo, populista, nacionalista, nacionalismo, programa electoral, mitin, campaña electoral, candidato
    presidencial, precandidato, lobby, transparencia política, derechos humanos, toma de posesión, dimisión, dimitir,
    dimitió, remodelación del gobierno, indulto a los políticos, tránsfuga`,
  clear: `
    zarzuela, presidente, presidenta, estados, partido, partidos, centroderecha, candidato, candidatura, campaña,
    voto, votos, votar, votó, votación, cargo público, cargos públicos, mandato, mayoría, minoría, ley, leyes,
    reforma, reformas, aprobado, aprobó, debate, discurso, declaración, portavoz, vocero, comisión, consejo, asamblea,
    pleno, sesión, orden del día, líder, dirigente, renuncia, renunció, nombramiento, nombrado, federal, regional,
    autonomía, provincia, provincial, administración, servicio público, servicios públicos, ciudadano, ciudadanía,
    ciudadanos, inmigración, migrantes, asilo, frontera, relaciones, acuerdo, negociaciones, cumbre, alianza, otan,
    ue, europa, internacional, extranjero, manifestación, manifestantes, manifestante, protesta, movilización,
    escándalo, polémica, régimen, revolución, independencia, liberal, progresista, libertad, igualdad, república,
    congreso, cámara, cámara de diputados, secretario general, secretario de, pacto, pactos, acto oficial, burocracia,
    presupuestos`,
  weak: `
    poder, podemos, morena, izquierda, derecha, estado, plan, proyecto, medida, medidas, propuesta, promesa, apoyo,
    crítica, críticas, crisis, país, nacional, público, anuncio, anunció, decisión, responsable, reunión, encuentro,
    visita, miembro, presupuesto, cuestión, seguridad, gestión, territorio`,
  not: `
    partido de fútbol, partido de tenis, partido amistoso, partido de ida, partido de vuelta, partidos de liga, minuto
    de partido, partida, partidas, partido contra el, buen partido, presidente del club, presidenta del club,
    presidente de la federación, presidente del consejo de administración, presidente ejecutivo, presidente de la
    compañía, presidente del tribunal, presidente del jurado, estado de salud, estado de emergencia, estado civil,
    estado de ánimo, estado de shock, buen estado, mal estado, golpe de estado, estado islámico, pierna izquierda,
    pierna derecha, mano derecha, mano izquierda, banda izquierda, banda derecha, cámara de comercio, cámara de fotos,
    cámara de seguridad, cámaras de seguridad, cámara de video, cámara frigorífica, congreso médico, congreso
    internacional, congreso mundial, palacio de congresos, consejo de administración, consejo escolar, comisión de
    apertura, comisiones bancarias, campaña de vacunación, campaña publicitaria, campaña navideña, ley de la selva,
    cumbre del cerro, cumbre del everest, régimen alimenticio, elección de miss, elección del papa, pleno al quince,
    acuerdo de patrocinio, constitución de la sociedad, elección de, república checa, república dominicana, candidato
    al óscar, secretario judicial`,
};
