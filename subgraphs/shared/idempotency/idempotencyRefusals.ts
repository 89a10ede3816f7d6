import { defineRefusals } from '../refusal';

export const idempotencyRefusals = {
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该幂等键已用于另一内容的请求',
    en: 'This idempotency key was used with another input',
  },
} as const;

export const refuseKey = defineRefusals(idempotencyRefusals);
