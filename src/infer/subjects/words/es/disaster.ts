/** Spanish words of "disaster, accident and emergency incident" in the news. */
import type { SubjectWords } from '../../table.js';

export const DISASTER: SubjectWords = {
  strong: `
    accidente, accidente de tráfico, accidente de tránsito, accidente laboral mortal, siniestro, siniestrado,
    colisión, colisionó, choque frontal, choque múltiple, atropello, atropellado, vuelco, volcó, salida de vía,
    herido, herido grave, heridos graves, herido leve, heridos leves, gravemente herido, pronóstico grave, incendio,
    incendio forestal, incendios forestales, incendiado, bombero, bomberos, brigada forestal, rescate, rescatista,
    rescatado, rescatar, socorrista, salvamento marítimo, servicios de emergencia, emergencias 112, samur, ambulancia,
    protección civil, cruz roja, unidad militar de emergencias, ume, terremoto, sismo, sísmico, seísmo, sismólogo,
    escala de richter, epicentro, tsunami, maremoto, erupción, volcán, volcánico, lava, colada de lava, ceniza
    volcánica, deslizamiento, deslave, alud, avalancha de nieve, desprendimiento, derrumbe, derrumbado, derrumbó,
    inundación, inundado, inundaciones, riada, crecida, desbordamiento, desbordado, rotura de la presa, zona
    catastrófica, zona de desastre, catástrofe, catastrófico, desastre natural, desastre, damnificado, accidente
    aéreo, avión siniestrado, caja negra, cajas negras, aterrizaje de emergencia, descarrilamiento, descarriló,
    accidente ferroviario, naufragio, náufrago, naufragó, zozobró, ahogado, ahogamiento, murió ahogado, explosión,
    explosionó, fuga de gas, escape de gas, colapso del edificio, escombros, sepultado, evacuado, evacuación,
    desalojado, desalojo de vecinos, marea negra, vertido de crudo, accidente nuclear, intoxicación por humo,
    hambruna, ayuda humanitaria, desaparecidos, superviviente, sobreviviente, estampida`,
  clear: `
    atrapado, temblor, fuego, llamas, humo, quemado, arrasado, calcinado, destruido, destrozos, daños, daños
    materiales, víctima, víctimas, víctimas mortales, muertos, muerto, fallecido, fallecidos, murieron, murió, perdió
    la vida, desaparecido, búsqueda, helicóptero, alerta, alerta roja, emergencia, emergencias, estado de emergencia,
    tragedia, conductor, conductora, motorista, ciclista, pasajero, peatón, camión, autobús, autopista, carretera,
    kilómetro, vehículo, turismo, coche, automóvil, caída, cayó, devastado, devastación, devastador, dique, represa,
    subida del agua, realojado, albergue, refugio, balance, unidad de cuidados intensivos, traslado al hospital,
    trasladado, equipos de rescate, auxilio, socorro, edificio, explotó, magnitud, impactó, despiste`,
  weak: `
    peligro, peligroso, riesgo, causa, causas, hospital, noche, vivienda, viviendas, habitantes, vecinos, pueblo,
    velocidad, ayuda, suceso, gravedad, aviso, grave`,
  not: `
    alto el fuego, cese del fuego, cese al fuego, arma de fuego, armas de fuego, fuego cruzado, fuego amigo, fuegos
    artificiales, fuego lento, juego con fuego, prueba de fuego, caída de la bolsa, caída del régimen, caída de los
    precios, caída de las ventas, rescate bancario, rescate financiero, plan de rescate, rescate a grecia, avalancha
    de, accidente cerebrovascular, accidente cardiovascular, accidente laboral, accidentes laborales, colapso de la
    banca, explosión demográfica, explosión de alegría, coche eléctrico, coche bomba, balance económico, balance
    anual, balance positivo, ministerio de turismo, turismo rural, turismo internacional, turismo sostenible, sector
    del turismo, estado de alarma, bombero torero, réplica de, derecho de réplica, temblores del parkinson`,
};
