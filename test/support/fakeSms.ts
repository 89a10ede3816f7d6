import type {
  SmsAnswer,
  SmsGateway,
  SmsMessage,
  SmsReceipt,
} from '../../subgraphs/evaluations/domain/notices/SmsGateway';

/** A platform in memory that knows its keys, as the real one must. */
export interface FakeSms extends SmsGateway {
  /** What phones received: one entry for each key, however often it was posted. */
  readonly delivered: SmsMessage[];
  /** Every call, repeated ones included. */
  readonly posted: SmsMessage[];
  /** Decides the answer to a message that the platform has; by default it takes it. */
  answer: (message: SmsMessage) => SmsAnswer | Promise<SmsAnswer>;
  /** What it says of a message it took. */
  receiptOf: (receiptId: string) => SmsReceipt;
  reset(): void;
}

export function fakeSms(): FakeSms {
  const taken = ({ idempotencyKey }: SmsMessage): SmsAnswer => ({ kind: 'TAKEN', receiptId: idempotencyKey });
  const fake: FakeSms = {
    delivered: [],
    posted: [],
    answer: taken,
    receiptOf: () => 'PENDING',
    async send(message) {
      fake.posted.push(message);
      const answer = await fake.answer(message);
      const isKnown = fake.delivered.some(({ idempotencyKey }) => idempotencyKey === message.idempotencyKey);
      if (answer.kind === 'TAKEN' && !isKnown) fake.delivered.push(message);
      return answer;
    },
    receipt: (receiptId) => Promise.resolve(fake.receiptOf(receiptId)),
    close: () => Promise.resolve(),
    reset() {
      fake.delivered.length = 0;
      fake.posted.length = 0;
      fake.answer = taken;
      fake.receiptOf = () => 'PENDING';
    },
  };
  return fake;
}
