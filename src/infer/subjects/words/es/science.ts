/** Spanish words of "science and technology" in the news. */
import type { SubjectWords } from '../../table.js';

export const SCIENCE: SubjectWords = {
  strong: `
    científico, ciencia, ciencias, investigación científica, csic, conicet, conacyt, centro de investigación,
    laboratorio de investigación, revista nature, revista science, revista científica, premio nobel de física, premio
    nobel de química, premio nobel de medicina, nobel de física, física cuántica, físico teórico, astrofísico,
    astrofísica, química, biología, biólogo, genetista, genoma, genética, genético, adn, clonación, nanotecnología,
    neurociencia, matemático, astrónomo, astronomía, telescopio, observatorio astronómico, galaxia, vía láctea,
    agujero negro, supernova, cometa, asteroide, meteorito, exoplaneta, planeta marte, espacial, estación espacial,
    estación espacial internacional, cohete, lanzador, nasa, esa agencia, agencia espacial, agencia espacial europea,
    astronauta, cosmonauta, sonda espacial, nave espacial, satélite, órbita, arqueólogo, arqueología, arqueológico,
    excavación, excavaciones, paleontólogo, paleontología, fósil, dinosaurio, geólogo, prehistoria, neandertal,
    atapuerca, tecnología, tecnológico, informática, informático, ordenador, computadora, computador, software,
    procesador, microprocesador, semiconductor, chip, sistema operativo, windows, linux, microsoft, apple, google,
    código fuente, código abierto, software libre, programador, algoritmo, inteligencia artificial, chatgpt,
    aprendizaje automático, robot, robótica, impresora 3d, impresión 3d, realidad virtual, realidad aumentada,
    computación cuántica, ordenador cuántico, cifrado, criptografía, biometría, gps, bluetooth, wifi, wi-fi, banda
    ancha, fibra óptica, internet, internauta, navegador, buscador, ciberataque, ciberseguridad, pirata informático,
    piratas informáticos, hacker, ransomware, phishing, virus informático, filtración de datos, datos personales,
    protección de datos, teléfono inteligente, smartphone, telefonía móvil, teléfono móvil, operador móvil, 4g, 5g,
    iphone, android, ipad, digital, digitalización, videojuego, consola, playstation, xbox, nintendo, esports, coche
    autónomo, fusión nuclear, acelerador de partículas, cern, partícula, partículas`,
  clear: `
    tableta, yacimiento, investigador, investigación, investigaciones, descubrimiento, descubierto, descubrieron,
    hallazgo, experimento, experimentos, estudio, estudios, laboratorio, invención, inventor, invento, innovación,
    innovador, patente, prototipo, ingeniero, ingeniería, teoría, hipótesis, molécula, átomo, láser, microscopio,
    célula, células, gen, genes, gravedad, marte, luna, estrellas, planeta, planetas, universo, cosmos, espacio
    exterior, lanzamiento, misión, especie humana, antepasado, electrónico, electrónica, datos, base de datos,
    técnica, dispositivo, dispositivos, aplicación, aplicaciones, móvil, celular, teléfono, pantalla, teclado,
    usuario, usuarios, plataforma, redes sociales, sitio web, página web, web, correo electrónico, nube, sensor,
    batería, baterías, automatizado, virtual, simulación, actualización, piratería, físico, químico`,
  weak: `
    red, redes, versión, archivo, sistema, modelo, prueba, herramienta, herramientas, desarrollo, desarrollar, equipo,
    instituto, universidad, experto, expertos, análisis, método, información, vídeo, video, imagen, facebook, twitter,
    instagram, youtube, tiktok, whatsapp, blog, podcast, servidor, aplicar`,
  not: `
    martes, ciencias políticas, ciencia política, ciencia ficción, investigación policial, investigación judicial,
    investigación criminal, investigación abierta, comisión de investigación, investigaciones policiales, físico del
    jugador, preparador físico, preparación física, estado físico, buscador de empleo, estrellas michelin, estrella
    michelin, hotel de cinco estrellas, estudio de mercado, combustible fósil, combustibles fósiles, lanzamiento de
    falta, lanzamiento de jabalina, lanzamiento de peso, lanzamiento de disco, luna de miel, misión diplomática,
    misión humanitaria, célula terrorista, célula yihadista, células terroristas, espacio público, espacio aéreo,
    espacio natural, red criminal, red de carreteras, red de narcotráfico, redes de pesca, red de agua, batería de
    medidas, batería del grupo, archivo de la causa, archivo del caso, página judicial, arma química, armas químicas,
    patentes de corso, órbita política, plataforma de afectados, plataforma ciudadana`,
};
