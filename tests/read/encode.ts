/** Encoders for tests: the inverse of what TextDecoder does, for text that the encoding can hold. */

/** Some of Windows-1252 at 0x80 to 0x9F, where the TextDecoder of some releases of Node is wrong. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
};

/** The bytes of `text` in a single-byte encoding; throws on a character it does not have. */
export function encodeSingle(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(
    [...text.normalize('NFC')].map((character) => {
      const byte = (encoding === 'windows-1252' ? WINDOWS_1252[character] : undefined) ?? bytes.get(character);
      if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
      return byte;
    }),
  );
}

/** The bytes of `text` in an encoding of one or two bytes a character. */
export function encodeDouble(text: string, encoding: string): Uint8Array {
  const wanted = new Set(text);
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decodeOrNull(decoder, Uint8Array.of(lead, trail));
      if (character !== null && wanted.has(character) && !bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const found = character < '\u0080' ? [character.charCodeAt(0)] : bytes.get(character);
      if (found === undefined) throw new Error(`${encoding} has no ${character}`);
      return found;
    }),
  );
}

function decodeOrNull(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without byte order mark. */
export function encodeWide(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
