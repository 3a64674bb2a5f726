/** The text of a part of an address in which bytes of UTF-8 stand as `%` and two digits; null where they do not (RFC 3986, 2.1). */
export function percentDecoded(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
