/** Spanish words of "weather" in the news. */
import type { SubjectWords } from '../../table.js';

export const WEATHER: SubjectWords = {
  strong: `
    meteorología, meteorológico, meteorólogo, aemet, servicio meteorológico, servicio meteorológico nacional,
    previsión meteorológica, pronóstico del tiempo, parte meteorológico, hombre del tiempo, alerta amarilla, alerta
    naranja, aviso amarillo, aviso naranja, aviso rojo, mal tiempo, inclemencias, ola de calor, ola de frío, olas de
    calor, golpe de calor, altas temperaturas, bajas temperaturas, anticiclón, borrasca, borrascas, dana, gota fría,
    frente frío, masa de aire, baja presión, altas presiones, precipitación, precipitaciones, lluvia, lluvias,
    lluvioso, lluvias torrenciales, chubasco, chubascos, aguacero, aguaceros, llovizna, llover, llovió, tormenta,
    tormentas, tormenta eléctrica, tormenta tropical, tormentoso, relámpago, rayos y truenos, rayo, trueno, granizo,
    granizada, granizadas, nieve, nevada, nevadas, nevar, nevó, cota de nieve, copos, ventisca, helada, heladas, hielo
    en la calzada, placas de hielo, escarcha, niebla, nieblas, neblina, bruma, viento, vientos, vientos fuertes,
    ráfaga, ráfagas, rachas de viento, vendaval, tramontana, cierzo, siroco, calima, ciclón, ciclónico, huracán,
    huracanado, tifón, tornado, filomena, sequía, temperaturas, temperatura, grados centígrados, grados celsius, bajo
    cero, temperaturas máximas, temperaturas mínimas, termómetro, termómetros, mercurio superó, soleado, sol y nubes,
    nuboso, nubosidad, cielo despejado, cielos despejados, cielos nubosos, intervalos nubosos, deshielo, quitanieves,
    monzón, fenómeno el niño, fenómeno de el niño, conagua, litros por metro cuadrado, oleaje, marejada, crecida del
    río`,
  clear: `
    temporal, temporales, calor, caluroso, cálido, frío, grados, grado, sol, cielo, nube, nubes, seco, húmedo,
    humedad, invierno, invernal, primavera, primaveral, otoñal, veraniego, bochorno, pronóstico, previsión,
    previsiones, alerta, avisos, inundación, inundaciones, árboles caídos, caída de árboles, tejados, cortes de luz,
    milímetros, centímetros de nieve, hielo, visibilidad, clima, climatología, climatológico, kilómetros por hora,
    km/h, olas, amanecer, tarde noche, termina la semana`,
  weak: `
    aviso, fresco, mínima, máxima, mínimas, máximas, norte, sur, oeste, litoral, costa, montaña, sierra, pirineos,
    cantábrico, mediterráneo, noche, madrugada, fin de semana, tráfico, carreteras, provincia, provincias, mar`,
  not: `
    tormenta política, tormenta mediática, tormenta financiera, tormenta de ideas, tormenta perfecta, lluvia de
    críticas, lluvia de ideas, lluvia de medallas, lluvia de goles, guerra fría, sangre fría, ola de violencia, ola de
    atentados, olas migratorias, viento en popa, bola de nieve, blancanieves, copo de algodón, nube de puntos, nube
    informática, rey sol, puerta del sol, costa del sol, sol de oro, depresión, mercurio tóxico, clima político, clima
    social, clima laboral, poder temporal, trabajo temporal, contrato temporal, contratos temporales, empleo temporal,
    temporal de trabajo, cámara frigorífica, jugada de, deportes de invierno, juegos de invierno, mercado de invierno,
    mercado invernal, horario de invierno, quiniela, granada, congelación de salarios, energía solar, temperatura
    corporal, cielo abierto, rayo vallecano, rayos x, rayos láser, estación de tren, estación de autobuses, estación
    de metro, estación de servicio, estación espacial, estación de esquí, estación central, pronóstico reservado,
    pronóstico grave, grado de, grados de libertad, grado universitario, máximas autoridades, máxima categoría, pena
    máxima, helado de vainilla, helados, plan de alerta, huracanes de la política, mesa de levante, levante ud`,
};
