/** French words of "education" in the news. */
import type { SubjectWords } from '../../table.js';

export const EDUCATION: SubjectWords = {
  strong: `
    école, écolier, école primaire, école maternelle, école élémentaire, école de commerce, école d'ingénieurs,
    grandes écoles, collège, collégien, lycée, lycéen, élèves, enseignant, enseignement, enseignement supérieur,
    enseignant-chercheur, professeur des écoles, professeur de, instituteur, institutrice, proviseur, principal du
    collège, rectorat, recteur, inspection académique, académie de, éducation nationale, ministre de l'éducation,
    ministère de l'éducation, parcoursup, baccalauréat, bac, brevet des collèges, rentrée scolaire, rentrée des
    classes, rythmes scolaires, scolaire, scolarité, scolarisé, scolarisation, programme scolaire, cantine, cartable,
    salle de classe, salles de classe, effectifs par classe, fermeture de classe, cours de français, décrochage
    scolaire, harcèlement scolaire, devoirs, périscolaire, maternelle, crèche, assistante maternelle, université,
    universitaire, étudiant, étudiante, campus, amphithéâtre, licence, master, doctorat, doctorant, thèse, fac,
    facultés, restaurant universitaire, crous, bourse d'études, boursiers, frais de scolarité, frais d'inscription,
    erasmus, cpge, classe préparatoire, iut, bts, apprentissage, apprenti, cap, lycée professionnel, formation
    professionnelle, alternance, sciences po, polytechnique, sorbonne, normalien, agrégation, capes, parents d'élèves,
    atsem, aesh, illettrisme, alphabétisation, pédagogique, pédagogie, pédagogue, soutien scolaire, conseil de classe,
    pisa`,
  clear: `
    éducation, éducatif, éducateur, classe, classes, élève, professeur, prof, profs, leçon, matière, mathématiques,
    examen, examens, épreuve, épreuves, note, notes, diplôme, diplômé, concours, formation, formateur, stage,
    stagiaire, enseigner, apprendre, étudier, études, cursus, filière, inscription, rentrée, vacances scolaires,
    récréation, tableau noir, manuel, manuels, bibliothèque, laïcité, orientation, internat, promotion, amphi,
    directrice de l'école, petite enfance, académie, académique, savoirs`,
  weak: `
    cours, enfant, enfants, jeune, jeunes, parents, adolescent, lecture, écriture, matin, réforme, effectifs, niveau,
    réussite, compétences, directeur, directrice, langue`,
  not: `
    cours d'eau, cours de la bourse, cours du pétrole, école de pensée, épreuve de force, épreuve olympique, épreuve
    de vitesse, première classe, classe ouvrière, classe politique, classe moyenne, classes moyennes, académie
    française, licence fédérale, licence libre, nouvelle vague, master 1000, masters, collège électoral, collège des,
    école de foot, école de football, école de rugby, lutte des classes, concours complet, concours hippique,
    promotion de, entre autres matières, matières premières, matière grise, cap de, cap vert, cap sur`,
};
