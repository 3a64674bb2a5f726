/** The browser of the machine: found, never downloaded. */
import { existsSync } from 'node:fs';

const PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium or Chrome; the environment variable CHROMIUM goes first. Null where there is none. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM;
  return [...(given === undefined ? [] : [given]), ...PLACES].find((path) => existsSync(path)) ?? null;
}

export const HOW_TO_INSTALL = `The browser tests need Chromium, and none was found.
  Debian, Ubuntu:  sudo apt-get install chromium     (Ubuntu: chromium-browser)
  Fedora:          sudo dnf install chromium
  macOS:           brew install --cask chromium
  elsewhere:       set CHROMIUM to the path of a Chromium or Chrome
Then run npm test again.`;
