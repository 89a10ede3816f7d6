import type { SmsFault } from './Notice';

/** One message. The same key is the same message: a platform that has it does not send it again. */
export interface SmsMessage {
  readonly idempotencyKey: string;
  /** Eleven digits, in clear; of whoever sends alone. */
  readonly phone: string;
  readonly text: string;
}

/** What a platform made of a message. */
export type SmsAnswer =
  /** It has the message and will say by this id what became of it. */
  | { readonly kind: 'TAKEN'; readonly receiptId: string }
  /** It will never send it: a number that does not exist. */
  | { readonly kind: 'REFUSED' }
  /** Nobody knows whether it has the message: the same one is to be sent again. */
  | { readonly kind: 'UNKNOWN'; readonly fault: Exclude<SmsFault, 'REFUSED' | 'NO_PHONE'> };

/** What became of a message; UNKNOWN when the platform did not say. */
export type SmsReceipt = 'PENDING' | 'DELIVERED' | 'UNDELIVERED' | 'UNKNOWN';

/** A way to send messages. No method throws for what the platform does. */
export interface SmsGateway {
  send(message: SmsMessage): Promise<SmsAnswer>;
  receipt(receiptId: string): Promise<SmsReceipt>;
  close(): Promise<void>;
}
