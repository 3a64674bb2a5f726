/** Spanish words of "labour" in the news. */
import type { SubjectWords } from '../../table.js';

export const LABOUR: SubjectWords = {
  strong: `
    gremio, gremios, gremial, paritarias, negociación paritaria, paro, sindicato, sindical, sindicalista,
    sindicalismo, comisiones obreras, ccoo, ugt, csif, cgt, central obrera, delegado sindical, huelga, huelga general,
    huelguista, paro general, paro de transportistas, paros parciales, servicios mínimos, piquete, piquetes,
    convocatoria de huelga, jornada de huelga, conflicto laboral, conflictos laborales, diálogo social, agentes
    sociales, interlocutores sociales, negociación colectiva, convenio colectivo, salario, salarial, subida salarial,
    aumento salarial, salario mínimo, salario mínimo interprofesional, smi, sueldo, nómina, asalariado, trabajador,
    trabajadores, empleador, empleado, obrero, temporeros, jornalero, eventuales, temporalidad, precariedad laboral,
    contrato de trabajo, contrato temporal, contratos temporales, contrato indefinido, contratos indefinidos, tiempo
    parcial, horas extra, horas extraordinarias, jornada laboral, semana laboral, teletrabajo, condiciones laborales,
    condiciones de trabajo, estatuto de los trabajadores, derecho laboral, laboral, reforma laboral, inspección de
    trabajo, despido, despidos, despedido, despedidos, despedir, expediente de regulación de empleo, ere, erte, ertes,
    bajas incentivadas, prejubilación, prejubilaciones, finiquito, desempleo, desempleado, parados, tasa de paro, tasa
    de desempleo, prestación por desempleo, encuesta de población activa, epa, inem, sepe, oficina de empleo,
    afiliación a la seguridad social, mercado laboral, mercado de trabajo, empleo, empleos, empleo juvenil, paro
    juvenil, ministerio de trabajo, ministro de trabajo, ministra de trabajo, ministra de empleo, secretaría del
    trabajo, pensiones, sistema de pensiones, edad de jubilación, jubilación anticipada, jubilación, comité de
    empresa, accidente laboral, accidentes laborales, prevención de riesgos laborales, riesgos laborales, brecha
    salarial, igualdad salarial, falta de mano de obra, mano de obra, contratación, trabajo infantil, economía
    sumergida, falsos autónomos, riders, baja maternal, permiso de maternidad, permiso de paternidad, baja laboral,
    patronal, estibador, estibadores, mineros, kellys`,
  clear: `
    camioneros, parado, trabajar, puesto de trabajo, puestos de trabajo, plantilla, contratar, contratado,
    candidatura, oficio, profesión, profesional, carrera profesional, cualificación, cualificado, contrato, ceoe,
    empresarios, dirección de la empresa, funcionario, función pública, jubilado, pensión, pensionista, indemnización,
    remuneración, retribución, reivindicación, reivindicaciones, reclaman, negociación, negociaciones, movilización,
    movilizaciones, manifestación, concentración, bloqueo, taller, cierre de la planta, cierre de la fábrica, fábrica,
    recolocación, reconversión, inserción laboral, aprendiz, horario, horarios, turnos, convenio, camareros, jornada,
    conductores, limpiadoras, trabajadora`,
  weak: `
    trabajo, prima, planta, personal, complemento, acuerdo, protesta, reunión, semana, servicio, empresa, formación,
    equipo, conflicto, plan, mesa, propuesta, condiciones, horas`,
  not: `
    parada, paradas, huelga de hambre, huelga escolar, huelga decir, grupo de trabajo, mesa de trabajo, reunión de
    trabajo, trabajo de campo, trabajo fin de grado, agenda de trabajo, paro cardíaco, paro cardiaco, prima de riesgo,
    primas, prima hermana, plantilla del equipo, plantilla del madrid, plantilla del club, contrato con el club,
    planta baja, planta primera, primera planta, segunda planta, planta medicinal, plantas, concentración de la
    selección, jornada de liga, jornada de reflexión, jornada de puertas abiertas, jornada electoral, última jornada,
    próxima jornada, primera jornada, bloqueo político, bloqueo naval, personal docente, personal sanitario, vida
    personal, marca personal, turnos de palabra, empleado a fondo, deportista profesional, fútbol profesional, pensión
    alimenticia, pensión completa, parado el juego`,
};
