/** Rows of a head that name the writer with the paper, or the place with the day, as papers of several languages set them. */
import { type BylineReading, readBareNames } from './byline.js';
import { dateLine } from './date-line.js';
import { wordCount } from './line.js';
import { isHouseName } from './paper-name.js';

/** `Ana Quill - Suara Pelabuhan`, `Ana Quill | The Courier`, `Ana Quill / The Courier`: the writer, and the paper or its site. */
const BEFORE_HOUSE = /^([^|/–—-]{4,40}?)(?: [-–—/] | ?\| ?)(\S.{1,30})$/u;
/** Turkish papers and agencies, by the word they end in. */
const HOUSE = /^\p{Lu}[\p{L} ]{1,20} (?:Haber|Gazetesi|Ajansı|Postası)$/u;
/** A site's name in one word: `newsNow`, `courier.example`. */
const SITE_WORD = /^(?:\p{Ll}{2,12}\p{Lu}\p{L}{1,12}|[\p{L}\d-]{2,20}\.\p{Ll}{2,10})$/u;

/** `Ouest-Courrier Anna QUILL.`, as French papers of regions sign, over the day. */
const BEHIND_HOUSE =
  /^(?:Ouest|Nord|Sud|Est|Centre|Midi|Paris|Le|La)[ -]\p{Lu}[\p{L}-]+ (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{2,}(?:[- ]\p{Lu}{2,}){0,2})\.?$/u;

/** The writer in a row that the paper opens; null for any other line. */
export function nameBehindHouse(text: string): BylineReading | null {
  const [, name = ''] = BEHIND_HOUSE.exec(text) ?? [];
  return name === '' ? null : readBareNames(name);
}

/** The writer in a row that the paper or its site ends; null for any other line. */
export function nameBeforeHouse(text: string): BylineReading | null {
  const [, name = '', house = ''] = BEFORE_HOUSE.exec(text) ?? [];
  const isHouse = isHouseName(house) || SITE_WORD.test(house) || HOUSE.test(house);
  return name !== '' && isHouse ? readBareNames(name) : null;
}

const LONGEST_PLACE_AND_DAY = 80;
/** Words of a place at most. */
const PLACE_WORDS = 4;

/** `Puerto Meridiano - 12 MAR 2021 - 17:05 CET`: where and when, beneath who. */
export function isPlaceAndDay(text: string): boolean {
  if (text.length > LONGEST_PLACE_AND_DAY || !/\d{4}/.test(text)) return false;
  const [place = '', ...others] = text.split(/ [-–—|·] /);
  return !/\d/.test(place) && wordCount(place) <= PLACE_WORDS && others.some((part) => dateLine(part) !== null);
}
