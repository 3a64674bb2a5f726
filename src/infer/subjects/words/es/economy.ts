/** Spanish words of "economy, business and finance" in the news. */
import type { SubjectWords } from '../../table.js';

export const ECONOMY: SubjectWords = {
  strong: `
    economía, económico, economista, crecimiento económico, producto interior bruto, producto interno bruto, pib,
    recesión, inflación, inflacionario, deflación, ipc, poder adquisitivo, coste de la vida, bolsa de madrid, bolsa de
    valores, ibex 35, ibex, dow jones, nasdaq, wall street, parqué, bursátil, mercados financieros, accionista,
    accionariado, dividendo, bonos, bono del tesoro, letras del tesoro, prima de riesgo, fondo de inversión, fondos de
    inversión, fondo de pensiones, inversor, inversionista, inversión, inversiones, capital riesgo, salida a bolsa,
    banco central, banco central europeo, bce, banco de españa, reserva federal, fed, tipos de interés, tasa de
    interés, tasas de interés, euríbor, euribor, política monetaria, banquero, banca, bancario, entidad financiera,
    bbva, caixabank, bankia, caja de ahorros, cajas de ahorros, crédito, hipoteca, hipotecario, préstamo, deuda, deuda
    pública, deuda externa, endeudamiento, acreedor, déficit, déficit público, superávit, hacienda, agencia
    tributaria, ministro de economía, ministro de hacienda, ministerio de economía, ministerio de hacienda,
    fiscalidad, tributario, impuesto, contribuyente, iva, irpf, aranceles, arancel, bancarrota, quiebra, concurso de
    acreedores, suspensión de pagos, insolvencia, facturación, facturó, beneficio neto, ganancias, resultado neto,
    resultados trimestrales, ebitda, trimestre, semestre, ejercicio fiscal, empresa, empresario, empresarial, pyme,
    pymes, autónomos, startup, multinacional, holding, consejero delegado, director general, presidente ejecutivo,
    consejo de administración, junta de accionistas, fusión, adquisición, opa, oferta pública de adquisición,
    privatización, nacionalización, industria, industrial, siderurgia, fabricante, automotriz, automoción, proveedor,
    manufactura, fábrica, distribución comercial, hipermercado, supermercado, minorista, mayorista, comerciante,
    comercio exterior, balanza comercial, exportación, exportador, exportaciones, importación, importador,
    importaciones, libre comercio, tratado de libre comercio, omc, fmi, fondo monetario internacional, banco mundial,
    petróleo, petrolero, barril, barriles, opep, crudo, pemex, repsol, materias primas, soja, precio del oro, precios
    al consumo, precio de la vivienda, mercado inmobiliario, inmobiliario, inmobiliaria, promotora, constructora,
    aseguradora, aerolínea, eurozona, zona euro, divisa, peso argentino, tipo de cambio, devaluación, dólar, yen,
    yuan, bitcóin, bitcoin, criptomoneda, monopolio, competencia desleal, cnmc, cuota de mercado, consumidor,
    competitividad, deslocalización, ceoe, patronal bancaria, cámara de comercio, tesorería, presupuestos generales,
    austeridad, recortes, agencia de calificación, subvención, subsidio, plan de estímulo, agroalimentario, ganancia`,
  clear: `
    moneda, filial, acciones, mercado, mercados, bolsa, cotización, cotizar, cotiza, subida, alza, crecimiento,
    precio, precios, costes, costos, coste, costo, venta, ventas, compra, compras, cliente, clientes, clientela,
    consumo, comercio, comercial, tienda, producto, productos, producción, productor, fabricar, marca, marcas, sector,
    grupo empresarial, compañía, firma, directivo, ejecutivo, capitales, invertir, invertido, financiación,
    financiamiento, financiar, financiero, finanzas, fondos, ahorro, ahorros, ahorrador, cuenta corriente, banco,
    bancos, presupuesto, presupuestario, gasto público, gastos, ingresos, recaudación, millones de euros, millones de
    dólares, millones de pesos, mil millones, euros, euro, dólares, pesos, pérdidas, beneficio, beneficios, rentable,
    rentabilidad, contrato, pedidos, competidor, suministro, logística, transportista, agrícola, agricultura,
    agricultor, cosecha, cereal, trigo, maíz, ganadero, ganadería, turismo, turístico, hostelería, hotelero, energía,
    electricidad, gas, combustible, factura, tarifa, alquiler, inquilino, propietario, seguros, crisis financiera,
    crisis económica, recuperación, reactivación, desarrollo económico, negocio, negocios, emprendedor, socio, socios,
    multimillonario, flota`,
  weak: `
    puerto, capital, competencia, previsión, previsiones, analista, analistas, plan, reforma, oferta, demanda,
    proyecto, acuerdo, objetivo, nivel, cifra, cifras, caída, aumento, nacional, gestión, crisis, servicios, millones`,
  not: `
    banco de datos, banco de sangre, banco de alimentos, banco de pruebas, banco de peces, banco de arena, banquillo,
    bolsa de plástico, bolsas de plástico, bolsa de basura, bolsa de trabajo, bolsa de aire, moneda al aire, grupo de
    teatro, grupo armado, acciones militares, acciones violentas, acciones de protesta, acciones legales, acciones
    judiciales, subida de las temperaturas, subida de temperaturas, alza de temperaturas, mercado navideño, mercado
    medieval, mercadillo, mercado de fichajes, mercado de invierno, mercado de verano, fusión nuclear, darse cuenta,
    firma del acuerdo, firma de discos, firma de libros, firma invitada, compañía de teatro, compañía de danza,
    energía nuclear, energía renovable, energías renovables, fondo del mar, fondo de la cuestión, crédito de la foto,
    concurso de belleza, competencia de natación, competencia deportiva, capital de, trata, tesoro, competencias
    autonómicas, competencias digitales, crudo invierno, banco de suplentes, medalla de oro, precio de la entrada,
    bonos de transporte, puerto de montaña`,
};
