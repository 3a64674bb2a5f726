import { isSlug, must } from '../../../src/record/brands.js';
import type { TopicSettings } from '../../../src/record/settings.js';
import { topicOf } from '../../listings/article-of.js';

/** An entry of topics.yaml whose slug is not that of its label. */
export function topic(label: string, slug: string, more: Partial<TopicSettings> = {}): TopicSettings {
  return topicOf(label, { slug: must(isSlug, slug), ...more });
}
