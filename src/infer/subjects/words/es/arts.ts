/** Spanish words of "arts, culture, entertainment and media" in the news. */
import type { SubjectWords } from '../../table.js';

export const ARTS: SubjectWords = {
  strong: `
    película, cine, cineasta, largometraje, cortometraje, documental, director de cine, guionista, guion, rodaje,
    taquilla, taquillero, festival de cine, festival de cannes, premios goya, goya, premio goya, óscar, oscar, globo
    de oro, concha de oro, alfombra roja, hollywood, bollywood, actor, actriz, actor protagonista, teatro, teatral,
    obra de teatro, dramaturgo, dramaturgia, puesta en escena, director de escena, ópera, zarzuela, ballet, bailarín,
    bailarina, coreógrafo, coreografía, orquesta, orquesta sinfónica, sinfónica, sinfonía, filarmónica, director de
    orquesta, compositor, concierto, pianista, violinista, violonchelista, guitarrista, baterista, soprano, tenor,
    barítono, coro, cantante, cantautor, canción, rapero, reguetón, álbum, músico, música, musical, flamenco, cantaor,
    bailaor, jazz, pop, rock, bolero, tango, cumbia, mariachi, banda de rock, banda sonora, grammy, grammy latino,
    eurovisión, disco de oro, gira mundial, museo, museo del prado, exposición, muestra fotográfica, retrospectiva,
    galerista, comisario de la exposición, pintor, pintura, óleo, acuarela, lienzo, escultor, escultura, artista,
    artístico, bellas artes, arte contemporáneo, arte moderno, obra de arte, obra maestra, fotógrafo, historieta,
    cómic, dibujante, caricaturista, novela, novelista, escritor, poeta, poesía, poemario, poema, literatura,
    literario, premio literario, premio planeta, premio cervantes, premio nobel de literatura, nobel de literatura,
    feria del libro, best seller, librería, librero, editorial, biografía, autobiografía, memorias, ensayista,
    antología, humorista, monólogo, comediante, circo, títeres, payaso, telenovela, serie de televisión, teleserie,
    telerrealidad, concurso de televisión, presentador, presentadora, audiencia televisiva, cadena de televisión,
    televisión pública, rtve, telecinco, antena 3, netflix, televisa, libertad de prensa, patrimonio de la humanidad,
    patrimonio cultural, ministerio de cultura, ministro de cultura, cultural, conservatorio, farándula`,
  clear: `
    cuadros, cultura, arte, artes, escena, escenario, espectáculo, espectador, estreno, estrenar, estrenó, comedia,
    drama, tragedia griega, reparto, protagonista, protagoniza, papel protagonista, elenco, pantalla, gran pantalla,
    tráiler, estrella, celebridad, canto, cantar, canciones, melodía, guitarra, piano, violín, disco, discos,
    sencillo, tema musical, videoclip, gira, festival, galería, taller de pintura, dibujo, cuadro, mural, retrato,
    fotografía, instalación, obras maestras, colección, coleccionista, libro, libros, autor, lector, lectura, editor,
    relato, personaje, cuento, versos, televisión, tele, radio, programa de televisión, telespectador, teleaudiencia,
    episodio, temporada de, prensa, periódico, periodista, periodismo, medios de comunicación, revista, redacción,
    humor, baile, danza, jurado, galardón, galardonado, ceremonia, premiado`,
  weak: `
    serie, obra, canal, diario, función, interpretar, interpretación, papel, historia, creación, creador, público,
    crítico, crítica, premio, premios, programa, rodar, rodada, productor, productora, imagen, imágenes, escribir,
    escrito, capítulo, estilo, noche, entradas, visitantes, grupo, voz, título, escritura, publicado`,
  not: `
    papel higiénico, papel moneda, juega un papel, jugar un papel, obra pública, obras públicas, mano de obra, obras
    de la carretera, obras de mejora, escena del crimen, escena política, audiencia nacional, audiencia provincial,
    disco duro, canal de panamá, canal de riego, canal de suez, serie a, serie mundial, guion bajo, arte marcial,
    artes marciales, museo de cera, artesano, artesanal, redacción de la ley, cuadro clínico, cuadros eléctricos,
    cuadros médicos, cuadros del partido, editorial del periódico, carteles de la droga, diario oficial, libro blanco,
    libro de familia, roca`,
};
