/** Parts of a page that outlive it. */

/** A copy that does not keep the text it was cut from in memory, as a part of a long text does. */
export function owned(text: string): string {
  return Buffer.from(text).toString();
}
