/**
 * Names for feeds and their entries that outlive addresses: UUIDs of version 8 (RFC 9562, section 5.8), made from
 * SHA-256 as in the RFC's appendix B.2.
 */
import { createHash } from 'node:crypto';

/** Namespace of Backfile's own names, chosen at random once. Changing it makes every feed entry new to its readers. */
const NAMESPACE = '4c1d9a52-6e0b-4f7c-9a38-b2e5f1c07d64';

/** The UUID of `name` within `namespace` (a UUID), in lowercase with hyphens. */
export function uuidV8(namespace: string, name: string): string {
  const bytes = createHash('sha256')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** `urn:uuid:…` for the thing that the parts name together; the same parts always give the same URN. */
export function urn(...parts: readonly string[]): string {
  return `urn:uuid:${uuidV8(NAMESPACE, JSON.stringify(parts))}`;
}
