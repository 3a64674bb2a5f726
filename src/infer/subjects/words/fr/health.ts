/** French words of "health" in the news. */
import type { SubjectWords } from '../../table.js';

export const HEALTH: SubjectWords = {
  strong: `
    santé publique, ministre de la santé, ministère de la santé, agence régionale de santé, ars, santé mentale,
    professionnels de santé, système de santé, organisation mondiale de la santé, oms, haute autorité de santé,
    assurance maladie, sécurité sociale, mutuelle, hôpital, hôpitaux, hospitalier, hospitalisé, hospitalisation, chu,
    ap-hp, clinique, maternité, ehpad, maison de santé, désert médical, déserts médicaux, médecin, médecine, médecin
    généraliste, généraliste, médecin traitant, chirurgien, chirurgie, cardiologue, oncologue, pédiatre, psychiatre,
    psychiatrie, psychologue, dentiste, infirmier, infirmière, aide-soignant, aide-soignante, soignant, sage-femme,
    sages-femmes, kinésithérapeute, pharmacien, pharmacie, médicament, médicaments, médical, ordonnance médicale, bloc
    opératoire, réanimation, soins intensifs, soins palliatifs, urgentiste, patient, patients, maladie, maladies,
    maladie chronique, maladie rare, cancer, cancer du sein, cancéreux, tumeur, leucémie, chimiothérapie,
    radiothérapie, dépistage, infarctus, cardiaque, crise cardiaque, cardio-vasculaire, cardiovasculaire, avc,
    hypertension, diabète, diabétique, insuline, cholestérol, obésité, obèse, surpoids, alzheimer, parkinson, sclérose
    en plaques, épilepsie, autisme, autiste, asthme, allergie, allergique, anorexie, schizophrénie, bipolaire,
    suicide, addiction, alcoolisme, tabagisme, tabac, fumeur, cigarette électronique, vih, sida, séropositif,
    tuberculose, paludisme, choléra, ebola, rougeole, méningite, hépatite, grippe, grippe aviaire, bronchiolite,
    gastro-entérite, covid, covid-19, coronavirus, pandémie, épidémie, épidémique, épidémiologiste, confinement,
    quarantaine, gestes barrières, masque chirurgical, virus, variant, bactérie, infection, infectieux, infectiologue,
    contagieux, contaminations, vaccin, vaccination, vacciné, vacciner, antibiotique, essai clinique, essais
    cliniques, effets secondaires, effets indésirables, symptôme, diagnostic, diagnostiqué, traitement médical,
    thérapie, thérapeutique, thérapeute, greffe, greffé, transplantation, don d'organes, don du sang, cellules
    souches, grossesse, femme enceinte, femmes enceintes, enceinte de, accouchement, avortement, ivg, contraception,
    pma, procréation médicalement assistée, prématuré, nourrisson, allaitement, euthanasie, fin de vie, espérance de
    vie, mortalité infantile, malnutrition, dénutrition, intoxication alimentaire, salmonelle, laboratoire
    pharmaceutique, nutritionniste`,
  clear: `
    santé, sanitaire, malade, malades, soin, soins, soigner, soigné, traitement, guérison, guérir, guéri, remède,
    vaccinal, dose, doses, test positif, opération, opéré, examen médical, consultation, cabinet médical, lits,
    service des urgences, urgences, sang, cerveau, poumon, poumons, foie, rein, peau, os, articulations, muscles,
    système immunitaire, immunité, hormone, hormonal, gène, fièvre, toux, douleur, douleurs, migraine, fatigue,
    stress, sommeil, insomnie, anxiété, alimentation, nutrition, régime, calories, sucre, alcool, drogue,
    psychologique, trouble, troubles, handicap, handicapé, personnes âgées, dépendance, fumer, sevrage, hygiène,
    masque, masques, bébé, bébés, naissance, décès, mortalité, risque de, toxicité, homéopathie, acupuncture,
    prévention`,
  weak: `
    cœur, tests, corps, vie, mort, âge, femme, femmes, enfants, hommes, étude, risque, risques, recherche, manger,
    poids, physique, effet, effets, chercheurs, prise en charge`,
  not: `
    virus informatique, fièvre acheteuse, santé financière, santé économique, bonne santé de l'économie, opération
    militaire, opération de police, opération de communication, opération escargot, traitement de faveur, traitement
    des déchets, traitement des eaux, régime politique, ancien régime, régime de retraite, régime spécial, régimes
    spéciaux, changement de régime, os windows, mac os, cœur de ville, dépression économique, dépression atlantique,
    dépression, confinement nucléaire, injection de capitaux, opération séduction, troubles à l'ordre public`,
};
