/** What the tests of the search share: the page opened with a query, waited for, and read. */
import type { Page } from 'playwright-core';
import type { Lab, Place } from './lab.js';

/** Every place that the site may stand at, and what it is called in the name of a test. */
export const PLACES: readonly (readonly [place: Place, where: string])[] = [
  ['root', 'at the root of a host'],
  ['sub-path', 'below a path'],
  ['disk', 'from a disk'],
];

/** Address of the search page with parameters, as in `q=tide&from=1994`. */
export function searchAddress(lab: Lab, place: Place, parameters: string): string {
  return `${lab.address(place, 'search/')}?${parameters}`;
}

/** Wait until the search is answered or has failed: something is said, and nothing is under way. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(
    "document.querySelector('#status').textContent !== '' && !document.querySelector('#result').hasAttribute('aria-busy')",
  );
}

/** Open the search page with parameters and wait for the answer. */
export async function search(
  lab: Lab,
  place: Place,
  page: Page,
  parameters: Readonly<Record<string, string>>,
): Promise<void> {
  await page.goto(searchAddress(lab, place, new URLSearchParams(parameters).toString()));
  await answered(page);
}

/** Do something that leads to another result of the same page, and wait for it. */
export async function thenAnswered(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate("document.querySelector('#status').textContent = ''");
  await act();
  await answered(page);
}

/** Headlines of the articles shown, in their order. */
export async function headlines(page: Page): Promise<readonly string[]> {
  return await page.locator('#result .items h3').allInnerTexts();
}

/** What is said of the result. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('#status').innerText()).trim();
}

/** The parameters that the address bar holds. */
export function parametersOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
