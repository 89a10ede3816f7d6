import type { GraphAnswer } from '../graphWorld';

/** Coded answers of a gateway whose subgraph went away. */
export const AWAY = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT'];

/** Whether a command was done; every other answer must carry a code that says why not. */
export function isDone({ status, data, errors }: GraphAnswer): boolean {
  const [payload] = Object.values(data ?? {}) as ({ refusal: unknown } | null)[];
  if (payload && payload.refusal === null && !errors) return true;
  expect(status).toBe(200);
  expect(payload ?? null).toBeNull();
  expect(errors?.length).toBeGreaterThan(0);
  for (const { extensions } of errors ?? []) expect(AWAY).toContain(extensions.code);
  return false;
}
