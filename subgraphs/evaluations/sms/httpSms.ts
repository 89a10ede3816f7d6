import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import { z } from 'zod';
import type { SmsAnswer, SmsGateway, SmsReceipt } from '../domain/notices/SmsGateway';

export interface HttpSmsOptions {
  /** Where messages are posted; a receipt is read below it. */
  readonly url: string;
  /** Shared with the platform; signs what is sent. */
  readonly secret: string;
  /** From sending to the last byte, in milliseconds. */
  readonly timeoutMs: number;
  /** The instant that is signed with each request. */
  readonly now: () => Date;
}

/** An answer is a few dozen bytes; more is not read. */
const MOST_BYTES = 16 * 1024;
/** What a platform may call a message: it is stored and stands in an address. */
const RECEIPT_ID = /^[\w-]{1,64}$/;

const taken = z.object({ receiptId: z.string().regex(RECEIPT_ID) });
const told = z.object({ status: z.enum(['PENDING', 'DELIVERED', 'UNDELIVERED']) });

interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/**
 * The 12333 platform over HTTP. `POST url` with `{ idempotencyKey, phone, text }` is answered 2xx `{ receiptId }`, or
 * 422 for a number that cannot be reached; `GET url/<receiptId>` is answered `{ status }`. Both carry `x-timestamp`
 * (ISO, UTC) and `x-signature`, the HMAC-SHA-256 in hex over the timestamp, a line feed, and the body or, of a GET, the
 * path. Redirects are not followed. Whatever else comes back leaves the message UNKNOWN: it is sent again under its
 * own key, which the platform must know for at least two days.
 */
export function httpSms({ url, secret, timeoutMs, now }: HttpSmsOptions): SmsGateway {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 4, pipelining: 1, maxResponseSize: MOST_BYTES });

  async function request(
    method: 'POST' | 'GET',
    path: string,
    { body, signal }: { readonly body?: string; readonly signal: AbortSignal },
  ): Promise<Answered> {
    const timestamp = now().toISOString();
    const signature = createHmac('sha256', secret)
      .update(`${timestamp}\n${body ?? path}`)
      .digest('hex');
    const response = await pool.request({
      path,
      method,
      headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature },
      ...(body !== undefined && { body }),
      signal,
    });
    return { status: response.statusCode, body: parsed(await response.body.text()) };
  }

  return {
    async send({ idempotencyKey, phone, text }) {
      const signal = AbortSignal.timeout(timeoutMs);
      const body = JSON.stringify({ idempotencyKey, phone, text });
      try {
        return answerOf(await request('POST', pathname + search, { body, signal }), phone);
      } catch {
        return { kind: 'UNKNOWN', fault: signal.aborted ? 'TIMED_OUT' : 'UNREACHABLE' };
      }
    },
    async receipt(receiptId) {
      try {
        const path = `${pathname.replace(/\/$/, '')}/${encodeURIComponent(receiptId)}${search}`;
        return receiptOf(await request('GET', path, { signal: AbortSignal.timeout(timeoutMs) }));
      } catch {
        return 'UNKNOWN';
      }
    },
    close: () => pool.close(),
  };
}

function answerOf({ status, body }: Answered, phone: string): SmsAnswer {
  if (status === 422) return { kind: 'REFUSED' };
  if (!isSuccess(status)) return { kind: 'UNKNOWN', fault: 'PLATFORM_FAULT' };
  const { data } = taken.safeParse(body);
  // an id that repeats the number would carry it into the database
  if (!data || data.receiptId.includes(phone)) return { kind: 'UNKNOWN', fault: 'GARBAGE' };
  return { kind: 'TAKEN', receiptId: data.receiptId };
}

const receiptOf = ({ status, body }: Answered): SmsReceipt =>
  (isSuccess(status) && told.safeParse(body).data?.status) || 'UNKNOWN';

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
