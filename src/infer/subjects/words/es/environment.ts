/** Spanish words of "environment" in the news. */
import type { SubjectWords } from '../../table.js';

export const ENVIRONMENT: SubjectWords = {
  strong: `
    medio ambiente, medioambiente, ambiental, medioambiental, ecología, ecológico, ecologista, ecologistas en acción,
    ecologismo, transición ecológica, ministerio de medio ambiente, ministro de medio ambiente, ministerio para la
    transición ecológica, calentamiento global, calentamiento, cambio climático, crisis climática, emergencia
    climática, cumbre del clima, acuerdo de parís, protocolo de kioto, climatólogo, gases de efecto invernadero, gas
    de efecto invernadero, efecto invernadero, emisiones de co2, dióxido de carbono, co2, huella de carbono,
    neutralidad climática, descarbonización, biodiversidad, ecosistema, especie amenazada, especies amenazadas,
    especie protegida, especies protegidas, peligro de extinción, especie invasora, especies invasoras, fauna, flora,
    animales silvestres, animales salvajes, fauna silvestre, hábitat, reserva natural, reserva de la biosfera, parque
    natural, parque nacional, área protegida, áreas protegidas, espacio natural, espacios naturales, humedal,
    humedales, marisma, doñana, mar menor, seo birdlife, greenpeace, wwf, deforestación, reforestación, tala ilegal,
    tala, amazonia, amazonía, selva tropical, desertificación, desertización, erosión, arrecife, arrecifes de coral,
    sobrepesca, furtivo, caza furtiva, ballena, cetáceo, delfín, oso polar, oso pardo, lobo, lobos, lobo ibérico,
    lince, lince ibérico, buitre, rapaz, cigüeña, águila, abeja, abejas, apicultor, polinizadores, insectos,
    plaguicida, pesticida, glifosato, fertilizante, transgénico, transgénicos, contaminación, contaminante,
    contaminado, contaminar, calidad del aire, partículas contaminantes, dióxido de nitrógeno, nitratos, aguas
    residuales, depuradora, acuífero, acuíferos, vertido, vertidos, vertedero, basurero, residuo, residuos, basura,
    reciclaje, reciclado, reciclar, plásticos, microplásticos, bolsas de plástico, residuos nucleares, energía
    renovable, energías renovables, renovables, eólico, eólica, aerogenerador, parque eólico, panel solar, paneles
    solares, placas solares, fotovoltaico, fotovoltaica, energía solar, biogás, biomasa, biocombustible, transición
    energética, eficiencia energética, combustibles fósiles, central térmica, fracking, minería ilegal, glaciar,
    deshielo, nivel del mar, permafrost, agricultura ecológica, desarrollo sostenible, sostenibilidad,
    conservacionista, naturalista, fridays for future`,
  clear: `
    clima, climático, naturaleza, bosque, forestal, árbol, árboles, selva, río, ríos, cuenca, lago, laguna, océano,
    mar, litoral, embalse, pantano, sequía, especie, especies, animal, animales, ave, aves, peces, pesca, pescador,
    caza, cazador, jabalí, plantas, vegetación, vegetal, sostenible, verde, verdes, energía, energético, nuclear,
    central nuclear, carbón, diésel, carbono, emisión, emisiones, tóxico, químico, planeta, recursos, recursos
    naturales, recursos hídricos, agua potable, protección de la naturaleza, conservación, ártico, antártida,
    zoológico, zoo, coche eléctrico, vehículo eléctrico, plástico`,
  weak: `
    natural, agua, aire, tierra, suelo, paisaje, jardín, parque, rural, campo, temperatura, protección, proteger,
    asociación, científicos, agricultores, grados, medio`,
  not: `
    clima político, clima social, clima de tensión, clima de confianza, clima laboral, naturaleza humana, naturaleza
    jurídica, recursos humanos, recurso de apelación, recursos económicos, emisión de deuda, emisión de bonos, emisión
    de radio, especie de, caza de brujas, luz verde, camiseta verde, armas nucleares, arma nuclear, programa nuclear,
    prueba nuclear, gas natural, muerte natural, persona natural, natural de, medio centro, medio tiempo, caldo de
    cultivo, osos de berlín, oso de oro, oso de plata, boinas verdes, central sindical, lobo solitario, mar de dudas,
    águilas del américa, río de janeiro, río cuarto, río negro, tala de`,
};
