/** Spanish words of "health" in the news. */
import type { SubjectWords } from '../../table.js';

export const HEALTH: SubjectWords = {
  strong: `
    salud, salud pública, salud mental, sanidad, sanidad pública, sanitario, ministerio de sanidad, ministerio de
    salud, ministro de sanidad, ministra de sanidad, ministro de salud, ministra de salud, secretaría de salud,
    consejería de sanidad, consejero de sanidad, organización mundial de la salud, oms, sistema de salud, atención
    primaria, centro de salud, centros de salud, seguridad social, hospital, hospitalario, hospitalizado,
    hospitalización, clínica, clínico, maternidad, médico, médica, médicos, medicina, médico de familia, cirujano,
    cirugía, cardiólogo, oncólogo, pediatra, pediatría, psiquiatra, psiquiatría, psicólogo, psicología, dentista,
    odontólogo, enfermero, enfermería, matrona, fisioterapeuta, farmacéutico, farmacéutica, farmacia, medicamento,
    fármaco, receta médica, quirófano, uci, cuidados intensivos, cuidados paliativos, urgencias hospitalarias, lista
    de espera, listas de espera, paciente, pacientes, enfermedad, enfermedad crónica, enfermedad rara, enfermo,
    cáncer, cáncer de mama, tumor, leucemia, quimioterapia, radioterapia, infarto, infartos, cardíaco, cardiaco,
    cardiovascular, ictus, hipertensión, presión arterial, diabetes, diabético, insulina, colesterol, obesidad, obeso,
    sobrepeso, alzhéimer, alzheimer, párkinson, parkinson, esclerosis múltiple, epilepsia, autismo, asma, alergia,
    alérgico, anorexia, bulimia, esquizofrenia, suicidio, adicción, adicto, alcoholismo, tabaquismo, tabaco, fumador,
    cigarrillo electrónico, vih, sida, seropositivo, tuberculosis, malaria, paludismo, dengue, zika, chikunguña,
    cólera, ébola, sarampión, meningitis, hepatitis, gripe, gripe aviar, influenza, bronquiolitis, covid, covid-19,
    coronavirus, pandemia, epidemia, epidemiólogo, epidemiológico, confinamiento, cuarentena, mascarilla, cubrebocas,
    virus, bacteria, infección, infeccioso, infectado, contagio, contagios, contagiado, contagioso, vacuna, vacunas,
    vacunación, vacunado, vacunar, antibiótico, ensayo clínico, ensayos clínicos, efectos secundarios, efectos
    adversos, síntoma, diagnóstico, diagnosticado, terapia, terapéutico, terapeuta, trasplante, trasplantado, donación
    de órganos, donante, donación de sangre, células madre, embarazo, embarazada, parto, aborto, anticonceptivo,
    fertilidad, fecundación in vitro, prematuro, recién nacido, lactancia, eutanasia, esperanza de vida, mortalidad
    infantil, desnutrición, malnutrición, intoxicación alimentaria, salmonelosis, nutricionista, laboratorio
    farmacéutico`,
  clear: `
    saludable, insalubre, enfermar, dolencia, cuidados, curar, curación, curado, tratamiento, tratamientos, remedio,
    dosis, prueba pcr, pcr, test, operación quirúrgica, operado, consulta, camas, urgencias, sangre, corazón, cerebro,
    pulmón, pulmones, pulmonar, hígado, riñón, riñones, piel, hueso, huesos, articulaciones, músculos, sistema
    inmunitario, sistema inmunológico, inmunidad, hormona, hormonal, gen, fiebre, tos, dolor, dolores, migraña,
    fatiga, estrés, insomnio, ansiedad, depresión, alimentación, nutrición, dieta, calorías, azúcar, alcohol,
    psicológico, trastorno, trastornos, discapacidad, discapacitado, dependencia, fumar, higiene, bebé, bebés,
    nacimiento, mortalidad, toxicidad, homeopatía, acupuntura, prevención, brote, mayores de 60 años, residencias de
    ancianos, casos positivos, fallecimientos, laboratorio`,
  weak: `
    sueño, cuerpo, vida, muerte, edad, mujeres, mujer, hombres, estudio, riesgo, riesgos, comer, peso, físico, efecto,
    efectos, casos, atención, síndrome, investigadores`,
  not: `
    virus informático, fiebre del oro, salud financiera, salud de la economía, salud económica, salud democrática,
    operación militar, corazón de la ciudad, sangre fría, depresión económica, depresión tropical, inyección de
    capital, tratamiento de datos, tratamiento de residuos, tratamiento fiscal, dieta de los diputados, clínica de
    tiro, cuidados del jardín, prueba de embarazo político, cáncer de la corrupción, brote verde, brotes verdes,
    donantes de campaña, programa del corazón, prensa del corazón, dependencia energética, dependencias policiales,
    dependencia económica, dependencias municipales, consulta popular, consulta soberanista, consulta ciudadana, test
    de estrés, camas hoteleras, sueño americano, alto peso, seguridad social de`,
};
