/** An invented story as a page that somebody saved: the shapes differ in where, and whether, the date stands. */
import { type Draw, drawFor } from './draw.js';
import { type Day, printedDay, type Story, storyOf } from './story.js';
import { PAGE_PARTS } from './words.js';

/** A file of the archive. */
export interface ArticleFile {
  readonly text: string;
  readonly extension: 'txt' | 'md';
}

interface Shape {
  /** Articles of a hundred that have it. */
  readonly share: number;
  readonly extension: ArticleFile['extension'];
  /** The lines of the file, between which an empty one stands. */
  readonly lines: (story: Story, draw: Draw) => readonly string[];
}

const SHAPES: readonly Shape[] = [
  // A newspaper's page: byline, date of publication, a picture's caption.
  {
    share: 30,
    extension: 'txt',
    lines: (story, draw) => [
      story.title,
      byline(story),
      `Published: ${printedDay(story.date)}`,
      story.caption,
      story.lead,
      ...texts(story),
      ...pageParts(draw),
    ],
  },
  // An agency's story, which opens with place and date.
  {
    share: 20,
    extension: 'txt',
    lines: (story) => [
      story.title,
      `${story.place.toUpperCase()}, ${printedDay(story.date)} - ${story.lead}`,
      ...texts(story),
    ],
  },
  // A whole page of the web: the caption again and again, counts of shares, the headline a second time.
  {
    share: 25,
    extension: 'txt',
    lines: (story, draw) => [
      story.title,
      `${story.caption}\n${story.caption}\nTT\n20`,
      story.title,
      `${story.caption}\n${story.caption}`,
      `Published: ${printedDay(story.date)}`,
      story.lead,
      ...texts(story),
      ...pageParts(draw),
    ],
  },
  // A clipping whose date nobody kept: only a caption tells how early it cannot be.
  { share: 7, extension: 'txt', lines: (story) => [story.title, story.caption, story.lead, ...texts(story)] },
  {
    share: 5,
    extension: 'txt',
    lines: (story) => [story.title, byline(story), story.lead, ...texts(story)],
  },
  // An export with front matter.
  {
    share: 13,
    extension: 'md',
    lines: (story) => [
      frontMatter(story),
      story.lead,
      ...story.body.map(({ kind, text }) => (kind === 'subheading' ? `## ${text}` : text)),
    ],
  },
];

/** Stories of a hundred that another paper printed before. */
const REPRINTED = 2;
/** Stories among which the one is that is printed again. */
const LOOK_BACK = 50;

/** The article of this number of an archive; the same for the same two. */
export function articleOf(seed: number, n: number): ArticleFile {
  const draw = drawFor(`page ${seed} ${n}`);
  const story = draw.percent(REPRINTED) && n > 0 ? reprint(seed, n, draw) : storyOf(seed, n);
  const { lines, extension } = shapeAt(draw.below(100));
  return { text: `${lines(story, draw).join('\n\n')}\n`, extension };
}

/** A story from before, with the headline and the writer of this number. */
function reprint(seed: number, n: number, draw: Draw): Story {
  const { title, writer } = storyOf(seed, n);
  return { ...storyOf(seed, n - 1 - draw.below(Math.min(n, LOOK_BACK))), title, writer };
}

function shapeAt(place: number): Shape {
  let end = 0;
  for (const shape of SHAPES) {
    end += shape.share;
    if (place < end) return shape;
  }
  throw new Error(`the shares of the shapes add up to ${end}, which is less than 100`);
}

function byline({ writer }: Story): string {
  return `By ${writer.given} ${writer.surname}`;
}

function texts({ body }: Story): readonly string[] {
  return body.map(({ text }) => text);
}

function pageParts(draw: Draw): readonly string[] {
  return Array.from({ length: draw.below(4) }, () => draw.of(PAGE_PARTS));
}

function frontMatter({ title, writer, date }: Story): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${isoDay(date)}\nauthor: ${writer.given} ${writer.surname}\n---`;
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
