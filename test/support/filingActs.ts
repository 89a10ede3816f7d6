import type { Caller } from '../../subgraphs/shared/identity/Caller';
import type { CommitteesWorld } from './committeesWorld';

export interface FilingSeen {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly ordinal: number;
  readonly rosterHash: string | null;
  readonly rosterSize: number | null;
  readonly ruleSet: string | null;
  readonly returnReasons: readonly string[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
}

interface Answer {
  readonly filing: FilingSeen | null;
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
  } | null;
}

const FILING = `filing { id version status ordinal rosterHash rosterSize ruleSet returnReasons firstDay lastDay
  findings { rule outcome } } refusal { findings { rule outcome } }`;

/** What organisers and authorities do with filings, as clients do it. */
export function filingActs(world: CommitteesWorld) {
  const act = (caller: Caller, mutation: string, input: Record<string, unknown>): Promise<Answer> =>
    world.change<Answer>(caller, mutation, input, FILING);
  let keys = 0;
  const start = (unit: Caller, pool: string, idempotencyKey = `start-${++keys}`) =>
    act(unit, 'startFiling', { idempotencyKey, pool });
  const submit = (unit: Caller, { id, version }: FilingSeen) => act(unit, 'submitFiling', { id, version });

  async function submitted(unit: Caller, pool: string): Promise<FilingSeen> {
    const { filing } = await start(unit, pool);
    return done(await submit(unit, filing as FilingSeen));
  }
  const approve = (authority: Caller, { id, version }: FilingSeen, firstDay: string, lastDay: string) =>
    act(authority, 'decideFiling', { id, version, decision: 'APPROVE', firstDay, lastDay });

  return {
    start,
    submit,
    submitted,
    approve,
    turnBack: (authority: Caller, { id, version }: FilingSeen, ...reasons: string[]) =>
      act(authority, 'decideFiling', { id, version, decision: 'RETURN', reasons }),
    withdraw: (unit: Caller, { id, version }: FilingSeen, reason = '材料需要调整') =>
      act(unit, 'withdrawFiling', { id, version, reason }),
    decide: (authority: Caller, input: Record<string, unknown>) => act(authority, 'decideFiling', input),
    requestConsents: (unit: Caller, { id, version }: FilingSeen) =>
      act(unit, 'requestConsents', { filing: id, version }),
    /** Submits and approves from a day on. */
    filed: async (unit: Caller, authority: Caller, pool: string, firstDay: string, lastDay: string) =>
      done(await approve(authority, await submitted(unit, pool), firstDay, lastDay)),
    read: async (caller: Caller, id: string) =>
      (
        await world.dataOf<{ filing: FilingSeen | null }>(
          caller,
          `query($id: ID!) { filing(id: $id) { id version status ordinal rosterHash rosterSize ruleSet returnReasons
          firstDay lastDay findings { rule outcome } } }`,
          { id },
        )
      ).filing,
  };
}

/** The filing of an answer that must not be a refusal. */
export function done({ filing, refusal }: Answer): FilingSeen {
  if (!filing) throw new Error(JSON.stringify(refusal));
  return filing;
}

/** The rules that did not pass, `R-08 FAIL`. */
export const notPassed = (findings: FilingSeen['findings']): string[] =>
  findings
    .filter(({ outcome }) => outcome !== 'PASS' && outcome !== 'NOT_APPLICABLE')
    .map(({ rule, outcome }) => `${rule} ${outcome}`);
