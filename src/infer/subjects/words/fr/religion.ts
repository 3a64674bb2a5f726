/** French words of "religion" in the news. */
import type { SubjectWords } from '../../table.js';

export const RELIGION: SubjectWords = {
  strong: `
    religion, religieux, religieuse, église, église catholique, catholique, catholicisme, protestant, protestantisme,
    évangélique, orthodoxe, luthérien, anglican, chrétien, chrétienté, christianisme, cathédrale, basilique, chapelle,
    abbaye, monastère, couvent, paroisse, paroissien, paroissial, diocèse, diocésain, clergé, prêtre, curé, abbé,
    vicaire, évêque, archevêque, évêché, archevêché, épiscopat, conférence des évêques, cardinal, cardinaux, pape,
    pape françois, papal, pontife, souverain pontife, vatican, saint-siège, conclave, encyclique, canonisation,
    béatification, messe, eucharistie, communion, première communion, baptême, baptisé, catéchisme, sacrement, prière,
    prières, prier, sermon, homélie, prédicateur, prêche, pasteur, diacre, moine, moines, nonne, bonne sœur,
    carmélite, franciscain, jésuite, dominicain, bible, biblique, évangile, jésus, jésus-christ, christ, vierge marie,
    crucifix, pèlerin, pèlerinage, lourdes, carême, vendredi saint, semaine sainte, toussaint, ascension du christ,
    assomption, islam, islamique, musulman, mosquée, minaret, imam, coran, prophète mahomet, ramadan, aïd, aïd
    el-fitr, charia, voile islamique, hadj, culte musulman, judaïsme, synagogue, rabbin, grand rabbin, torah,
    consistoire, crif, casher, yom kippour, hindouisme, hindou, bouddhisme, bouddhiste, bouddha, dalaï-lama,
    théologie, théologien, théologique, athée, athéisme, blasphème, secte, témoins de jéhovah, scientologie, laïcité,
    lieu de culte, lieux de culte, œcuménique, dialogue interreligieux, ordination, ordonné prêtre, relique,
    miséricorde`,
  clear: `
    foi, croyant, croyance, fidèles, dieu, saint, sainte, sacré, divin, spirituel, spiritualité, âme, bénédiction,
    béni, culte, cultuel, autel, clocher, croix, orgue, prophète, miracle, paradis, enfer, péché, diable, ange, rite,
    rituel, temple, juif, juive, juifs, séculier, voile, fondamentaliste, intégriste, congrégation, missionnaire,
    vocation, confession, célibat, noël, pâques, aumônier, communauté religieuse, sœurs`,
  weak: `
    cérémonie, communauté, tradition, morale, paix, charité, espérance, funérailles, obsèques, cloches, célébration,
    célébré, bénévoles`,
  not: `
    croix-rouge, saint-étienne, saint-germain, saint-denis, saint-malo, saint-nazaire, saint-valentin,
    saint-sylvestre, paris saint-germain, père noël, marché de noël, état islamique, république islamique, temple de
    la consommation, bonne foi, mauvaise foi, claudia cardinale, points cardinaux, terre sainte, temple du sport, jeux
    du temple, grand-messe, dieu merci, hôtel-dieu, croix de guerre, enfer du nord, paradis fiscal, paradis fiscaux,
    voile légère, bateau à voile, école de voile`,
};
