/** What only the whole archive shows of the keeper's rules: those that find nothing, and those that find everything. */
import type { FiledArticle } from '../record/filed-article.js';
import type { Problem } from '../record/problem.js';
import type { TopicSettings } from '../record/settings.js';

/** In a smaller archive a rule that finds every article may well be right. */
const TELLING_ARTICLES = 20;

/** Hints for the entries of topics.yaml whose `match` lists no article, or every article. */
export function topicRuleProblems(
  articles: readonly Pick<FiledArticle, 'topics'>[],
  topics: readonly TopicSettings[],
  file: string,
): readonly Problem[] {
  const rules = topics.filter(({ match, forbid }) => match !== undefined && forbid !== true);
  if (rules.length === 0) return [];
  const named = new Set<string>();
  const found = new Map<string, number>();
  for (const { topics: listed } of articles) {
    for (const { id, evidence } of listed) {
      named.add(id);
      if (evidence.rule === 'topic-match') found.set(id, (found.get(id) ?? 0) + 1);
    }
  }
  const hint = (entry: TopicSettings, words: Pick<Problem, 'rule' | 'message' | 'remedy'>): Problem => {
    return { severity: 'hint', file, line: entry.line, ...words };
  };
  return rules.flatMap((entry) => {
    if (!named.has(entry.slug)) {
      const message = `no article is listed under \`${entry.label}\`: nothing matches its \`match\``;
      return [
        hint(entry, { rule: 'topic-match-nothing', message, remedy: 'see how its words are spelt in the articles' }),
      ];
    }
    if (articles.length < TELLING_ARTICLES || found.get(entry.slug) !== articles.length) return [];
    const message = `all ${articles.length} articles match \`match\` of \`${entry.label}\``;
    return [hint(entry, { rule: 'topic-match-everything', message, remedy: 'remove the words that stand everywhere' })];
  });
}
