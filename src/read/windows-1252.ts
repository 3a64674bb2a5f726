/**
 * Windows-1252, the encoding of most old files. Decoded here because releases of Node differ in the range 0x80 to 0x9F,
 * and the same files must give the same site with each of them.
 */

/** What stands at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); five bytes are control characters. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in Windows-1252, in which every byte is one character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => FROM_80.charAt(character.charCodeAt(0) - 0x80));
}
