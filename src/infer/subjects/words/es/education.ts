/** Spanish words of "education" in the news. */
import type { SubjectWords } from '../../table.js';

export const EDUCATION: SubjectWords = {
  strong: `
    escuela, escolar, escolares, escuela primaria, escuela infantil, escuela secundaria, educación primaria, educación
    secundaria, educación infantil, educación superior, educación pública, educación especial, colegio, colegio
    público, colegio concertado, instituto de secundaria, ies, alumno, alumna, alumnado, estudiante, estudiantil,
    maestro de escuela, maestros, maestra, profesor, profesora, profesorado, docente, docencia, enseñanza, enseñante,
    claustro, rector, rectora, rectorado, vicerrector, catedrático, cátedra, director del colegio, directora del
    colegio, jefe de estudios, ministerio de educación, ministro de educación, ministra de educación, consejería de
    educación, consejero de educación, secretaría de educación, sep, lomce, lomloe, logse, bachillerato, bachiller,
    selectividad, ebau, evau, vuelta al cole, curso escolar, año escolar, año lectivo, ciclo escolar, calendario
    escolar, escolarización, escolarizado, libros de texto, libro de texto, plan de estudios, currículo, asignatura,
    aula, aulas, pupitre, recreo, comedor escolar, abandono escolar, fracaso escolar, acoso escolar, deberes,
    extraescolares, guardería, guarderías, jardín de infancia, preescolar, universidad, universitario, facultad,
    facultades, campus, licenciatura, licenciado, grado universitario, máster, posgrado, doctorado, doctorando,
    doctoral, tesis doctoral, tesis, matrícula, matriculado, matriculación, tasas universitarias, beca, becas,
    becario, becado, erasmus, residencia de estudiantes, colegio mayor, formación profesional, fp, ampa, padres de
    alumnos, alfabetización, analfabetismo, pedagogía, pedagógico, pedagogo, didáctico, oposiciones docentes, informe
    pisa, bilingüe, unam, uned`,
  clear: `
    educación, educativo, educador, clase, clases, lección, matemáticas, examen, exámenes, calificaciones, nota media,
    diploma, titulación, formación, formador, aprender, aprendizaje, enseñar, estudiar, estudios, estudió, curso,
    cursos, carrera universitaria, inscripción, vacaciones escolares, manual, biblioteca, laico, orientación,
    internado, graduación, graduado, suspenso, suspensos, primera infancia, académico, academia, saberes, tutor,
    tutoría, decano, centro educativo, centros educativos, campamento escolar`,
  weak: `
    aprobados, aprobado, promoción, prácticas, niño, niños, niña, joven, jóvenes, padres, adolescente, lectura,
    escritura, nivel, rendimiento, competencias, director, directora, lengua, reforma, apoyo, plazas, título`,
  not: `
    clase media, clase política, clase obrera, clase social, clases sociales, primera clase, clase trabajadora,
    colegio electoral, colegios electorales, colegio de abogados, colegio de médicos, colegio cardenalicio, escuela de
    fútbol, escuela de pensamiento, maestro de ceremonias, obra maestra, obras maestras, director técnico, manual de
    instrucciones, curso del río, academia de cine, real academia, lengua de fuego, notas de prensa, estudios
    cinematográficos, estudio de mercado, estudios de mercado, facultades mentales, facultades legislativas, promoción
    de ascenso, promoción turística, deberes y derechos, torre de pisa, lección de fútbol, máster 1000, masters 1000,
    masters de augusta`,
};
