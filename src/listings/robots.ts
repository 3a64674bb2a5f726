/** robots.txt (RFC 9309): everything may be read; where the sitemap is, when the archive has an address. */

/** Content of `/robots.txt`; `address` is the archive's address, ending in `/`, or null. */
export function robotsFile(address: string | null): string {
  // The protocol wants the sitemap's full address, so there is no line for it without one.
  const sitemap = address === null ? '' : `\nSitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
