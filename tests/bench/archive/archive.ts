/** An archive for measuring, of any size: files of articles, with settings and topics beside them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleOf } from './article.js';
import { drawFor } from './draw.js';

/** The archive that is made where no other seed is asked for. */
export const SEED = 1994;

/** Newspapers by how many articles they have. */
const PAPERS = ['courier', 'ploughman', 'gazette', 'lantern'];
const FILES_A_FOLDER = 500;

const SETTINGS = `title: An Archive for Measuring
address: https://archive.example/
language: en
folders:
  courier: { source: The Invented Courier }
  ploughman: { source: The Invented Ploughman }
  gazette: { source: The Invented Gazette }
  lantern: { source: The Invented Lantern }
`;

const TOPICS = `- { label: Harbours, match: { words: [harbour, quay, pier, lighthouse] } }
- { label: Railways, match: { words: [railway, tram, tunnel] } }
- { label: Harvests, match: { words: [harvest, wheat, barley, orchard], phrases: [dry summer] } }
- { label: Energy, match: { words: [turbine, generator, pipeline], not: [gas mask] } }
- { label: Music, match: { words: [orchestra, choir, organ] } }
- { label: Courts, match: { words: [court, lawsuit, verdict, appeal] } }
`;

/** Write `count` articles below a folder; gives their paths there, in their order. */
export function writeArchive(
  folder: string,
  { count, seed = SEED }: { readonly count: number; readonly seed?: number },
) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'archive.yaml'), SETTINGS);
  writeFileSync(join(folder, 'topics.yaml'), TOPICS);
  const made = new Set<string>();
  return Array.from({ length: count }, (_, n) => {
    const { text, extension } = articleOf(seed, n);
    const paper = drawFor(`paper ${seed} ${n}`).common(PAPERS);
    const shelf = String(Math.floor(n / FILES_A_FOLDER)).padStart(3, '0');
    const path = `${paper}/${shelf}/${String(n).padStart(6, '0')}.${extension}`;
    const place = dirname(join(folder, path));
    if (!made.has(place)) mkdirSync(place, { recursive: true });
    made.add(place);
    writeFileSync(join(folder, path), text);
    return path;
  });
}
