/** Reads archive.yaml and topics.yaml from the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../record/problem.js';
import type { ArchiveSettings, TopicSettings } from '../record/settings.js';
import { shownCode } from '../record/system-error.js';
import { readArchiveSettings } from './archive.js';
import { readTopics } from './topics.js';

export const ARCHIVE_FILE = 'archive.yaml';
export const TOPICS_FILE = 'topics.yaml';

export interface LoadedSettings {
  readonly settings: ArchiveSettings;
  readonly topics: readonly TopicSettings[];
  readonly problems: readonly Problem[];
}

/**
 * Load the settings of the archive in `inputFolder`. A file that does not exist gives the defaults; one that cannot be
 * read gives a problem and the defaults. Problems name the files as they are called in the archive.
 */
export async function loadSettings(inputFolder: string): Promise<LoadedSettings> {
  const [archiveFile, topicsFile] = await Promise.all([
    readText(inputFolder, ARCHIVE_FILE),
    readText(inputFolder, TOPICS_FILE),
  ]);
  const archive = readArchiveSettings(archiveFile.text, ARCHIVE_FILE);
  const topics = readTopics(topicsFile.text, TOPICS_FILE);
  return {
    settings: archive.settings,
    topics: topics.topics,
    problems: [...archiveFile.problems, ...archive.problems, ...topicsFile.problems, ...topics.problems],
  };
}

interface TextFile {
  /** Null where the file does not exist or cannot be read. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

async function readText(folder: string, file: string): Promise<TextFile> {
  const refused = (message: string, remedy: string): TextFile => ({
    text: null,
    problems: [{ severity: 'error', file, line: null, rule: 'settings-unreadable', message, remedy }],
  });
  try {
    const bytes = await readFile(join(folder, file));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch (error) {
    if (error instanceof TypeError) return refused('the file is not UTF-8', 'save it as UTF-8');
    const code = shownCode(error);
    // ENOTDIR: the archive folder is a file; listing the sources says so.
    if (code === 'ENOENT' || code === 'ENOTDIR') return { text: null, problems: [] };
    if (code === 'EISDIR') return refused('this is a folder', 'rename it; the name is that of a settings file');
    return refused(`the file cannot be read (${code})`, 'check its permissions');
  }
}
