/**
 * Articles by name within one facet. Spellings of one name fold into one group; a wider topic's group holds the
 * articles of its narrower topics, too; each article stands once in a group, in the order given.
 */
import type { FacetEvidence, FacetValue } from '../record/facet-value.js';
import type { CataloguedArticle } from '../record/filed-article.js';
import type { TopicSettings } from '../record/settings.js';
import type { Authority } from './authority.js';
import { foldLabel } from './label.js';

/** A name that an article is listed under; `forms` are those in which the article mentions it. */
export interface Name extends Pick<FacetValue, 'id' | 'label'> {
  readonly evidence: Partial<Pick<FacetEvidence, 'forms'>>;
}

/** The articles of one name, before it has its own URL. */
export interface NameGroup {
  /** Slug; two groups may still share it. */
  readonly slug: string;
  /** What all its labels have in common. */
  readonly folded: string;
  readonly authority: TopicSettings | null;
  /** Wider entries that have groups here, nearest first. */
  readonly wider: readonly TopicSettings[];
  readonly articles: readonly CataloguedArticle[];
  /** How many articles use a label. */
  readonly labels: ReadonlyMap<string, number>;
  /** How many articles use a form; empty where the authority file does not have the name. */
  readonly forms: ReadonlyMap<string, number>;
}

export interface GroupingOptions {
  /** Names of an article in this facet. */
  readonly namesOf: (article: CataloguedArticle) => readonly Name[];
  readonly authority: Authority;
  /** Whether a wider topic has a place in this facet. */
  readonly admits: (topic: TopicSettings) => boolean;
}

interface OpenGroup extends NameGroup {
  readonly articles: CataloguedArticle[];
  readonly labels: Map<string, number>;
  readonly forms: Map<string, number>;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Articles come one after the other, so one that stands in the group already is its last. */
function addOnce(group: OpenGroup, article: CataloguedArticle): void {
  if (group.articles.at(-1) !== article) group.articles.push(article);
}

/** Groups in no particular order. */
export function groupByName(articles: readonly CataloguedArticle[], options: GroupingOptions): readonly NameGroup[] {
  const groups = new Map<string, OpenGroup>();
  /** Groups by label as written and slug, so that folding is done once a spelling. */
  const bySpelling = new Map<string, Map<string, OpenGroup>>();

  const open = (slug: string, folded: string, authority: TopicSettings | null): OpenGroup => {
    const key = authority === null ? `${slug}\n${folded}` : slug;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const wider = authority === null ? [] : options.authority.widerThan(authority).filter(options.admits);
    const group = { slug, folded, authority, wider, articles: [], labels: new Map(), forms: new Map() };
    groups.set(key, group);
    return group;
  };
  const groupOf = ({ id, label }: Name): OpenGroup => {
    const known = bySpelling.get(label)?.get(id);
    if (known !== undefined) return known;
    const folded = foldLabel(label);
    const group = open(id, folded, options.authority.entryOf(id, folded));
    bySpelling.set(label, (bySpelling.get(label) ?? new Map<string, OpenGroup>()).set(id, group));
    return group;
  };

  for (const article of articles) {
    for (const name of options.namesOf(article)) {
      const group = groupOf(name);
      addOnce(group, article);
      count(group.labels, name.label);
      if (group.authority !== null) for (const form of name.evidence.forms ?? []) count(group.forms, form);
      for (const topic of group.wider) addOnce(open(topic.slug, foldLabel(topic.label), topic), article);
    }
  }
  return [...groups.values()];
}
