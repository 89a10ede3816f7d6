import type { SmsGateway } from '../domain/notices/SmsGateway';
import { maskedPhone } from './maskedPhone';

/** Prints what would be sent, the number masked: the phone of a developer. It stores nothing and keeps nothing. */
export const consoleSms = (write: (line: string) => void): SmsGateway => ({
  send({ phone, text, idempotencyKey }) {
    write(`12333 → ${maskedPhone(phone)} ${text}`);
    return Promise.resolve({ kind: 'TAKEN', receiptId: idempotencyKey });
  },
  receipt: () => Promise.resolve('DELIVERED'),
  close: () => Promise.resolve(),
});
