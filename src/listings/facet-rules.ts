/** The facets as a table: what says under which names an article is listed, and what the authority file has to say. */
import { writerOf } from '../lines/author-names.js';
import type { FacetValue } from '../record/facet-value.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { TopicSettings } from '../record/settings.js';
import type { Name } from './facet-groups.js';
import type { FacetName } from './listings.js';
import { type NameKind, nameId } from './name-id.js';
import type { SubjectNames } from './subjects.js';

/** How the entries of one facet are found. */
export interface FacetRule {
  readonly facet: FacetName;
  /** What says under which names an article is listed. */
  readonly names: (subjects: SubjectNames) => (article: CataloguedArticle) => readonly Name[];
  /** Whether the authority file has a say here; publications are not topics. */
  readonly governed: boolean;
  /** Whether an entry of the authority file belongs here when it is only named as a wider one. */
  readonly admits: (topic: TopicSettings) => boolean;
}

/** Publications or writers as names; they are mentioned nowhere, so they have no forms. */
function namesWithout(labelsOf: (article: CataloguedArticle) => readonly string[], kind: NameKind): FacetRule['names'] {
  return () => {
    const known = new Map<string, Name>();
    return (article) =>
      labelsOf(article).map((label) => {
        const name = known.get(label) ?? { id: nameId(label, kind), label, evidence: { forms: [] } };
        known.set(label, name);
        return name;
      });
  };
}

/** The subjects of an article, then its topics. */
function topicNames({ nameOf }: SubjectNames): (article: CataloguedArticle) => readonly Name[] {
  return ({ subjects, topics }) => {
    if (subjects.length === 0) return topics;
    return [...subjects.map(nameOf).filter((name) => name !== null), ...topics];
  };
}

/** Names that the archive lists, of one kind. */
function nameRule(facet: 'people' | 'places' | 'organisations', kind: TopicSettings['kind']): FacetRule {
  return {
    facet,
    names: () => (article) => article[facet].filter(isListed),
    governed: true,
    admits: (topic) => topic.kind === kind && topic.forbid !== true,
  };
}

function isListed({ listed }: Pick<FacetValue, 'listed'>): boolean {
  return listed !== false;
}

/** Every facet in the order of the site's navigation. */
export const FACET_RULES: readonly FacetRule[] = [
  { facet: 'topics', names: topicNames, governed: true, admits: ({ forbid }) => forbid !== true },
  nameRule('people', 'person'),
  nameRule('places', 'place'),
  nameRule('organisations', 'organisation'),
  {
    facet: 'sources',
    names: namesWithout(({ source }) => (source === null ? [] : [source.value]), 'source'),
    governed: false,
    admits: () => false,
  },
  {
    facet: 'authors',
    names: namesWithout(({ byline }) => byline?.value.map(writerOf) ?? [], 'author'),
    governed: false,
    admits: () => false,
  },
];
