import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import { discardBody } from './discardBody';
import { readBody } from './readBody';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** A request that JSON cannot be read from, with the HTTP status that says why. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

/**
 * The JSON body of a request, or undefined when its media type is not application/json: who answers it decides
 * what that means. Throws codedError PAYLOAD_TOO_LARGE, or UnreadableRequest for another charset than UTF-8, a
 * content encoding, bytes that are not UTF-8, and broken JSON.
 */
export async function readJson(message: IncomingMessage, limit: number): Promise<unknown> {
  const type = mediaTypeOf(message.headers['content-type']);
  if (type?.essence !== 'application/json') {
    discardBody(message);
    return undefined;
  }
  const charset = type.params.get('charset') ?? 'utf-8';
  if (!['utf-8', 'utf8'].includes(charset.toLowerCase()))
    throw new UnreadableRequest(415, 'Unsupported charset');
  const encoding = message.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new UnreadableRequest(415, 'Unsupported content encoding');
  return parseJson(await readBody(message, limit));
}

function parseJson(body: Buffer): unknown {
  let text: string;
  try {
    text = strictUtf8.decode(body);
  } catch {
    throw new UnreadableRequest(400, 'Invalid UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRequest(400, 'Invalid JSON');
  }
}

function mediaTypeOf(header: string | undefined): MIMEType | undefined {
  if (header === undefined) return undefined;
  try {
    return new MIMEType(header);
  } catch {
    return undefined;
  }
}
