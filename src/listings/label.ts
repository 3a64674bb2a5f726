/**
 * When two names are one: how labels are compared, and what tells two different labels of the same slug apart.
 */
import { createHash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** The label without case, accents, punctuation and doubled spaces: labels with the same result are one name. */
export function foldLabel(label: string): string {
  const folded = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\s]+/gu, ' ')
    .trim();
  return folded === '' ? label.trim() : folded;
}

/** Six base-32 characters (30 bits of SHA-256) that stand for a folded label in a URL. */
export function labelHash(folded: string): string {
  const bits = createHash('sha256').update(folded).digest().readUInt32BE(0);
  return Array.from({ length: 6 }, (_, i) => ALPHABET.charAt((bits >>> (27 - 5 * i)) & 31)).join('');
}
