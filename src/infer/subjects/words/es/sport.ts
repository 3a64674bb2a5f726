/** Spanish words of "sport" in the news. */
import type { SubjectWords } from '../../table.js';

export const SPORT: SubjectWords = {
  strong: `
    deporte, deportivo, deportista, fútbol, futbolista, futbolístico, fútbol sala, rugby, primera división, segunda
    división, tercera división, laliga, liga mx, torneo apertura, torneo clausura, campeonato, campeón, campeona,
    campeonato del mundo, campeonatos del mundo, campeonato de europa, campeón del mundo, campeón olímpico, copa del
    mundo, copa del rey, copa américa, copa libertadores, libertadores, copa sudamericana, copa davis, supercopa,
    mundial de fútbol, mundial de rusia, mundial de catar, mundial sub-20, mundialista, eurocopa, liga de campeones,
    champions, champions league, europa league, premier league, serie a, bundesliga, nba, nfl, uefa, fifa, conmebol,
    concacaf, rfef, afa, real madrid, atlético de madrid, fc barcelona, barça, barcelonista, madridista, valencia cf,
    sevilla fc, athletic de bilbao, athletic club, real sociedad, real betis, villarreal cf, espanyol, boca juniors,
    river plate, cruz azul, chivas, club américa, juventus, bayern múnich, manchester united, psg, selección española,
    selección argentina, selección mexicana, selección nacional, seleccionador, albiceleste, entrenador, entrenadora,
    director técnico, míster, jugador, jugadora, goleador, goleadora, delantero, centrocampista, mediocampista,
    defensa central, lateral derecho, lateral izquierdo, guardameta, arquero, suplente, once inicial, alineación,
    primer tiempo, segundo tiempo, primera parte, segunda parte, prórroga, tanda de penaltis, tanda de penales,
    penalti, penaltis, tiro libre, fuera de juego, tarjeta amarilla, tarjeta roja, tarjetas amarillas, árbitro,
    arbitral, arbitraje, var, partido de fútbol, partido de tenis, partido de ida, partido de vuelta, partido
    amistoso, empate, empató, empataron, igualada, gol, goles, goleada, goleó, golazo, autogol, saque de esquina,
    remató, cabezazo, área pequeña, estadio, santiago bernabéu, camp nou, grada, gradas, hinchada, hincha, hinchas,
    aficionado, afición, ultras, vestuario, banquillo, cuartos de final, octavos de final, dieciseisavos de final,
    semifinal, semifinales, semifinalista, gran final, finalista, fase de grupos, liguilla, play-off, playoff,
    descenso de categoría, descenso a segunda, ascenso a primera, zona de descenso, puestos de descenso, líder de la
    liga, tabla de posiciones, clasificatorio, fichaje, fichajes, mercado de fichajes, cláusula de rescisión,
    balonmano, baloncesto, básquet, básquetbol, baloncestista, acb, euroliga, rebotes, voleibol, vóley, hockey,
    waterpolo, tenis, tenista, roland garros, wimbledon, us open, abierto de australia, abierto de, atp, wta, grand
    slam, tie-break, rafa nadal, pádel, golf, golfista, ciclismo, ciclista, pelotón, maillot amarillo, tour de
    francia, giro de italia, vuelta a españa, etapa reina, contrarreloj, esprínter, esprint, escapada, atleta,
    atletismo, velocista, 100 metros, maratón, maratoniano, media maratón, triatlón, salto de altura, salto de
    longitud, pértiga, jabalina, decatlón, juegos olímpicos, juegos panamericanos, olímpico, olimpiada, olimpiadas,
    paralímpico, coi, medalla, medalla de oro, medalla de plata, medalla de bronce, medallista, natación, nadador,
    braza, gimnasia, gimnasta, judo, yudoca, kárate, taekwondo, esgrima, boxeo, boxeador, peso pesado, pesos pesados,
    púgil, remo, piragüismo, vela olímpica, regata, esquí, esquiador, eslalon, snowboard, patinaje, patinador,
    surfista, hípica, jinete, hipódromo, fórmula 1, fórmula uno, f1, gran premio, piloto de, escudería, pole position,
    pole, rally, motogp, motociclismo, nascar, béisbol, beisbolista, jonrón, grandes ligas, serie mundial, lanzador
    abridor, quarterback, super bowl, dopaje, antidopaje, plusmarca, récord del mundo, récord mundial, pelotari, toreo
    deportivo, pretemporada, entrenamiento, entrenamientos, eliminatoria, eliminatorias, camiseta del equipo, invicto`,
  clear: `
    vallas, volante, pumas, remate, cedido, traspaso, portero, delantera, equipo, equipos, club, clubes, partido,
    partidos, victoria, victorias, derrota, derrotas, derrotó, ganador, vencedor, venció, vencer, ganó, ganar, perdió,
    perder, clasificado, clasificación, clasificó, marcador, marcó, anotó, anotador, temporada, encuentro, encuentros,
    rival, rivales, favorito, competición, torneo, trofeo, título, copa, liga, división, federación, juego, cancha,
    terreno de juego, césped, balón, pelota, tiro, disparo, pase, set, podio, carrera, etapa, meta, línea de meta,
    cronómetro, entrenar, entrena, lesión, lesiones, lesionado, baja por lesión, sanción, suspendido, plantilla,
    refuerzo, contrato hasta, derbi, derby, clásico, duelo, racha, minuto, minutos, jornada, selección, convocado,
    capitán, defensa, lateral, ataque, mediocampo, portería, arco, canterano, cantera, juvenil, remontada, remontó,
    ventaja, desventaja, liderato, ascenso, descenso, olimpia, oro, plata, bronce, competir, debutó, debut`,
  weak: `
    centro, puntos, punto, convocatoria, mundial, final, finales, competencia, jugar, jugó, jugado, visitante,
    resultado, grupo, domingo, sábado, fin de semana, público, logró, tercero, mental`,
  not: `
    videojuego, juego de palabras, juego político, juegos de azar, juegos de mesa, juego de niños, punto de vista,
    puntos de vista, puntos de venta, punto de encuentro, punto de partida, puntos porcentuales, puntos básicos, punto
    final, equipo médico, equipo de rescate, equipos de rescate, equipo de gobierno, equipo de investigadores, equipo
    de científicos, equipo de rodaje, equipo directivo, club de lectura, club nocturno, victoria electoral, victoria
    en las elecciones, victoria del psoe, victoria del pp, derrota electoral, carrera presidencial, carrera a la
    presidencia, carrera electoral, carrera universitaria, carrera profesional, carrera judicial, carrera política,
    carrera armamentista, carrera musical, segunda vuelta, primera vuelta, vuelta de tuerca, vuelta al cole, liga
    árabe, copa de vino, copas de vino, terreno político, partido político, partidos políticos, partido popular,
    partido socialista, partido comunista, partido republicano, partido demócrata, partido de gobierno, partido de la
    oposición, líder del partido, partido conservador, partido liberal, partido laborista, centro comercial, centro de
    salud, centro educativo, centro histórico, centro de la ciudad, centro penitenciario, centro cultural, centro de
    investigación, centro médico, ataque terrorista, ataque aéreo, ataque con, ataque armado, ataque cardíaco, ataque
    informático, ministro de defensa, ministra de defensa, ministerio de defensa, defensa nacional, abogado de la
    defensa, defensa de los derechos, encuentro bilateral, disparos de arma, saque, tiro de gracia, disparos, división
    de poderes, división azul, suspendido el servicio, suspendido de empleo, título universitario, título de la
    película, meta del milenio, jornada laboral, jornada electoral, jornada de huelga, jornadas, sanciones económicas,
    lesiones graves, delito de lesiones, lesiones leves, mundial de comercio, guerra mundial, banco mundial, economía
    mundial, organización mundial, final de año, final feliz, finales de, selección de personal, convocatoria de
    elecciones, convocatoria de huelga, convocatoria electoral, capitán del ejército, arco iris, campo de refugiados,
    gol de la campaña, juvenil paro, triples accidentes, defensa propia, delantera electoral`,
};
