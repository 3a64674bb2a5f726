/** English words of "health" in the news. */
import type { SubjectWords } from '../../table.js';

export const HEALTH: SubjectWords = {
  strong: `
    health service, national health service, nhs, health care, healthcare, public health, mental health, health
    minister, health ministry, health secretary, health department, department of health, health official, world
    health organization, world health organisation, health authority, health insurance, medicare, medicaid, health
    worker, hospital, hospitalised, hospitalized, clinic, clinician, doctor, general practitioner, family doctor,
    junior doctor, physician, surgeon, surgery, surgical, nurse, nursing, midwife, midwives, paediatrician,
    pediatrician, psychiatrist, psychologist, psychotherapy, dentist, dental, dentistry, pharmacist, pharmacy,
    medic, medical, medicine, medication, prescription, patient, waiting list, waiting times, operating theatre,
    intensive care, accident and emergency department, emergency room, ward, hospice, nursing home, care home,
    disease, infectious disease, heart disease, coronary, heart attack, cardiac, cardiologist, stroke patient,
    blood pressure, hypertension, cholesterol, diabetes, diabetic, insulin, obesity, obese, overweight, cancer,
    breast cancer, lung cancer, prostate cancer, cervical cancer, skin cancer, tumour, tumor, leukaemia, leukemia,
    chemotherapy, radiotherapy, oncologist, mammogram, hiv, hiv aids, aids epidemic, aids virus, tuberculosis,
    malaria, cholera, typhoid, ebola, measles, mumps, rubella, polio, smallpox, meningitis, hepatitis, influenza,
    flu, bird flu, avian flu, swine flu, sars, coronavirus, covid, covid 19, pandemic, epidemic, outbreak of,
    virus, viral infection, infection, infected, bacteria, bacterial, mrsa, superbug, e coli, salmonella, food
    poisoning, antibiotic, antiviral, vaccine, vaccination, vaccinated, immunisation, immunization, jab, booster
    dose, lockdown, quarantine, face mask, social distancing, alzheimer's, alzheimers, dementia, parkinson's
    disease, multiple sclerosis, epilepsy, autism, asthma, arthritis, osteoporosis, allergy, allergic, eczema,
    depression and anxiety, antidepressant, schizophrenia, bipolar, eating disorder, anorexia, bulimia, suicide
    prevention, addiction, alcoholism, binge drinking, smoking ban, smoker, quit smoking, passive smoking,
    nicotine, lung, kidney, liver, bone marrow, transplant, organ donor, stem cell, blood test, blood transfusion,
    diagnosis, diagnosed, diagnose, symptom, chronic, therapy, therapist, clinical trial, drug trial, placebo,
    side effect, painkiller, paracetamol, aspirin, ibuprofen, statin, dose, dosage, pharmaceutical, drug company,
    fda, food and drug administration, pregnancy, pregnant, fertility treatment, ivf, infertility, miscarriage,
    caesarean, birth defect, abortion clinic, contraception, contraceptive, maternity ward, maternal mortality,
    infant mortality, life expectancy, malnutrition, malnourished, nutritionist, dietician, dietitian, vitamin,
    healthy eating, healthy diet, junk food, trans fat, hygiene, sanitation`,
  clear: `
    health, healthy, unhealthy, illness, ill, sick, sickness, patients, treatment, treated, treating, cure,
    incurable, remedy, recovering from, condition, disorder, syndrome, disability, disabled, disabilities,
    blindness, deaf, hearing loss, eyesight, obese children, diet, dieting, nutrition, calorie, exercise regime,
    fitness, wellbeing, well being, ageing, aging, elderly, carer, caregiver, donor, blood, brain, heart, skin,
    bone, immune, immune system, hormone, gene therapy, genetic, embryo, smoking, tobacco, cigarette, alcohol,
    drinking, drug, drugs, drug treatment, overdose, fever, cough, headache, migraine, pain, fatigue, stress,
    anxiety, depression, insomnia, sleep, suicide, self harm, mortality, epidemiologist, researcher, researchers,
    pregnancy test, birth, baby, babies, breastfeeding, screening, scan, x ray, injection, syringe, needle,
    tablet, pill, herbal, acupuncture, homeopathy, chiropractor, physiotherapist, beds, trust hospital, ambulance
    service`,
  weak: `
    care, risk, study, studies, body, child, children, women, men, adult, age, food, eating, fat, sugar, salt,
    weight, effect, test, trial, research, life, death, died, safe, prevent, prevention, reduce`,
  not: `
    injury time, injury list, financial health, health of the economy, economic health, healthy profit, healthy
    competition, spin doctor, heart of, hearts and minds, computer virus, virus writer, anti virus, antivirus,
    virus attack, cardiac arrest of, treatment of prisoners, doctor who, doctor zhivago, patient capital, sick
    joke, safe pair of hands, knee injury, ankle injury, hamstring injury, economic stimulus injection, cash
    injection, capital injection, brain drain, blood brothers, bad blood, flesh and blood, drug test, failed a
    drug test, drugs test, drug cheat, drugs ban, drug ban, drug smuggling, drug dealer, drug trafficking, drug
    cartel`,
};
