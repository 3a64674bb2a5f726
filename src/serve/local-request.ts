/**
 * Which requests the preview answers: those for this computer's own names. Another site's page that a reader has open
 * can have its name point at 127.0.0.1 (DNS rebinding), but cannot make the browser send another `Host`.
 */
import type { IncomingMessage } from 'node:http';

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const HOST = /^(\[[0-9a-f:]{2,39}\]|[^:]{1,253})(?::[0-9]{1,5})?$/;

/** Whether a `Host` header names this computer. */
export function isLocalHost(host: string | undefined): boolean {
  const name = HOST.exec(host?.toLowerCase() ?? '')?.[1];
  return name !== undefined && LOCAL_NAMES.has(name);
}

/** Whether a request was meant for this computer, and was sent by a page of the preview or by none. */
export function isLocalRequest({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  if (!isLocalHost(headers.host)) return false;
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && isLocalHost(new URL(origin).host));
}
