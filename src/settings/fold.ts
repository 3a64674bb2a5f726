/** How two names of the authority file are compared. */

/** A name without case, accents, vowel signs and doubled spaces: names with the same result are one. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
