import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHeaders } from './RequestHeaders';

/** node's headers with one value a name; repeated ones are joined by a comma as HTTP says. */
export function headersOf(headers: IncomingHttpHeaders): RequestHeaders {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}
