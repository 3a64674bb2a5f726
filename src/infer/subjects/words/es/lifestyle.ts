/** Spanish words of "lifestyle and leisure" in the news. */
import type { SubjectWords } from '../../table.js';

export const LIFESTYLE: SubjectWords = {
  strong: `
    receta, receta de cocina, libro de recetas, cocinero, cocinera, gran chef, chef, estrella michelin, estrellas
    michelin, guía michelin, gastronomía, gastronómico, gourmet, restaurador, taberna, cucharada, cucharadas,
    cucharadita, precalentar, horno, hornear, mantequilla, harina, yemas, ajo, cebolla, aceite de oliva, especias,
    sofrito, guiso, postre, repostería, pastelería, pastelero, panadero, panadería, pastel, tarta, bizcocho, galletas,
    chocolate, queso, quesos, quesería, viticultor, bodega, bodeguero, viñedo, vendimia, enólogo, sumiller, cata de
    vinos, cata, cava, champán, cóctel, whisky, tequila, mezcal, cerveza artesana, cervecería, cafetería, vegetariano,
    vegano, tortilla, paella, tacos, ceviche, asado, moda, diseñador de moda, semana de la moda, desfile de moda,
    pasarela, alta costura, modisto, modista, estilista, maniquí, supermodelo, top model, bolso, tacones, peluquero,
    peluquería, peinado, cosmética, cosmético, maquillaje, pintalabios, perfume, joya, joyas, joyería, tatuaje,
    tatuador, veraneante, vacacional, estación de esquí, crucero, cruceros, cruceristas, agencia de viajes, oficina de
    turismo, turista, turistas, guía turística, guía turístico, casa rural, casas rurales, alojamiento rural, turismo
    rural, camping, campista, autocaravana, senderismo, senderista, excursionista, ruta de senderismo, parque de
    atracciones, parque temático, disneyland, balneario, spa, sauna, bienestar, jardinería, jardinero, huerto urbano,
    interiorismo, interiorista, decorador, decoración, bricolaje, punto de cruz, ganchillo, costura, mercadillo,
    anticuario, filatelia, modelismo, crucigrama, ajedrez, ajedrecista, póquer, juegos de mesa, dominó, casino, juegos
    de azar, horóscopo, astrología, yoga, pilates, meditación, citas en línea, aplicación de citas, discoteca, vida
    nocturna, ocio nocturno, verbena, romería, carnaval, carnavales, mercado navideño, nochevieja, san valentín, día
    de la madre, halloween, barbacoa, pícnic, picnic, feria de abril, sanfermines, fallas, fiestas patronales, fiestas
    del pueblo`,
  clear: `
    paseo, tapas, apuestas, ocio, cocina, cocinar, plato, platos, menú, carta de vinos, restaurante, restaurantes,
    comida, cena, almuerzo, desayuno, aperitivo, sabor, sabores, gusto, ingrediente, ingredientes, cocción, verduras,
    hortalizas, frutas, carne, pescado, marisco, ensalada, sopa, salsa, pan, vino, vinos, cerveza, café, bar, bares,
    terraza, ropa, vestido, zapatos, estilo, elegancia, elegante, look, belleza, pelo, cabello, lujo, accesorio,
    mueble, muebles, hogar, jardín, flores, vacaciones, viaje, viajes, viajero, fin de semana, playa, playas, hotel,
    hoteles, piscina, turístico, turismo, visita guiada, excursión, escapada, destino, afición, coleccionista,
    juguete, juguetes, fiesta, fiestas, festejo, feria, navidad, semana santa, regalos, enamorados, mascotas`,
  weak: `
    tendencias, tendencia, masa, tapa, rastro, complementos, placer, idea, ideas, consejos, invitados, casa,
    preparación, clásico, color, colores, ciudad, temporada, verano, familia, descubrir, visitantes, ambiente, sábado,
    domingo, disfrutar, comer`,
  not: `
    receta médica, recetas médicas, recetas económicas, jefe de estado, masa salarial, masa monetaria, masa crítica,
    masa de aire, masas de aire, destrucción masiva, tapa del ataúd, casa blanca, casa rosada, casa real, bolsa de
    viaje, viaje oficial, viaje de estado, plato fuerte, playa girón, café con leche, destino de los fondos, cava
    baja, estilo de juego, mesa de negociación, menú de opciones, bar restaurante, crucero de guerra, misil de
    crucero, misiles de crucero, apuestas deportivas, apuesta por, apuesta, gusto por, horno crematorio, altos hornos,
    cata arqueológica, catas arqueológicas, desfile militar, desfile de las fuerzas armadas, receta para, rastro de
    sangre, partido de fiesta`,
};
