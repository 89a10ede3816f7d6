import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { bulkLoad, type BulkRows } from '../../subgraphs/committees/persistence/bulkLoad';
import { schema } from '../../subgraphs/committees/persistence/schema';
import { wireCommittees } from '../../subgraphs/committees/wiring';
import { clockFrom } from '../../subgraphs/shared/clock';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import type { Peer } from '../../subgraphs/shared/peer/createPeer';
import { openTestDatabase } from './openTestDatabase';

/** 2026-03-02 in Chongqing, ten in the morning. */
export const WORLD_START = '2026-03-02T02:00:00Z';

/** An event that committees told another subgraph. */
export interface ToldEvent {
  readonly target: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What experts answers about a person, as far as a test needs it. */
export type KnownExpert = Readonly<Record<string, unknown>> & { readonly id: string };

/** A person with a 正高 and a 副高 title of engineering, unless changed. */
export const knownExpert = (id: string, change: Readonly<Record<string, unknown>> = {}): KnownExpert => ({
  id,
  nameSortKey: 'zhang1 san1',
  employerId: 'employer_a',
  titles: [
    { seriesNo: 5, level: 'SENIOR', name: '正高级工程师', obtainedOn: '2016-05-01' },
    { seriesNo: 5, level: 'ASSOCIATE', name: '高级工程师', obtainedOn: '2010-05-01' },
  ],
  ...change,
});

interface AskedTerm {
  readonly memberId: string;
  readonly termFrom: string;
}

/** What evaluations answers of a term, as far as a test needs it. */
const assessed = ({ memberId, termFrom }: AskedTerm, isAssessed: boolean) => ({
  assessment: isAssessed ? `assessment_${memberId}` : null,
  grade: isAssessed ? 'COMPETENT' : null,
  finding: {
    rule: 'R-67',
    clause: 'T五(六)',
    severity: 'HARD',
    outcome: isAssessed ? 'PASS' : 'FAIL',
    zh: `任期考核 ${termFrom}`,
    en: `the term from ${termFrom}`,
    facts: ['total=1', `failing=${isAssessed ? 0 : 1}`],
  },
});

/** The committees subgraph on a fresh database, with experts that the test names and a clock that it sets. */
export async function openCommitteesWorld(known: readonly KnownExpert[] = []) {
  const database = await openTestDatabase(schema, { name: 'committees' });
  let now = new Date(WORLD_START);
  const persons = new Map(known.map((expert) => [expert.id, expert]));
  const told: ToldEvent[] = [];
  const asked: (readonly string[])[] = [];
  const unassessed = new Set<string>();
  let beforeAnswer = (): Promise<void> => Promise.resolve();
  const peer = (target: string): Peer => ({
    ask: async <Data>(_: string, variables: Readonly<Record<string, unknown>> = {}) => {
      if ('ids' in variables) {
        asked.push(variables['ids'] as readonly string[]);
        await beforeAnswer();
      }
      const events = (variables['events'] ?? []) as readonly { id: string; type: string; payload: string }[];
      told.push(
        ...events.map(({ type, payload }) => ({
          target,
          type,
          payload: JSON.parse(payload) as ToldEvent['payload'],
        })),
      );
      if ('terms' in variables) {
        await beforeAnswer();
        const terms = variables['terms'] as readonly AskedTerm[];
        return { termsAssessed: terms.map((term) => assessed(term, !unassessed.has(term.memberId))) } as Data;
      }
      const ids = (variables['ids'] ?? []) as readonly string[];
      const expertsForRules = ids.flatMap((id) => persons.get(id) ?? []);
      return { receiveEvents: events.map(({ id }) => id), expertsForRules } as Data;
    },
  });
  const { subgraph, dispatcher, deps } = wireCommittees({
    database,
    clock: clockFrom(() => now),
    logger: silentLogger,
    sdl: readFileSync(join(resolve(__dirname, '../..'), 'schema/committees.graphql'), 'utf8'),
    authenticate: ({ authorization }) => Promise.resolve(JSON.parse(authorization ?? '') as Caller),
    peer,
  });

  /** The answer of the subgraph, errors included. */
  const ask = (
    caller: Caller,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<ExecutionResult> =>
    subgraph.execute({
      query,
      variables,
      headers: {
        authorization: JSON.stringify(caller),
        'accept-language': 'en',
        'x-request-id': 'test-request',
      },
    });

  /** The data of an operation. Throws when there are errors. */
  async function dataOf<Data>(caller: Caller, query: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await ask(caller, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data)) as Data;
  }

  /**
   * What a mutation gives back: `change(unit, 'recommendMember', { pool, expert }, 'member { id status }')`.
   * `refusal { code }` is always asked for.
   */
  async function change<Payload extends object>(
    caller: Caller,
    mutation: string,
    input: Readonly<Record<string, unknown>>,
    selection: string,
  ): Promise<Payload & { readonly refusal: { readonly code: string; readonly message: string } | null }> {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const data = await dataOf<Record<string, never>>(
      caller,
      `mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} refusal { code message } } }`,
      { input },
    );
    return data[mutation] as never;
  }

  return {
    database,
    deps,
    subgraph,
    dispatcher,
    ask,
    dataOf,
    change,
    /** Lets experts know another person, or the same one changed. */
    knows: (expert: KnownExpert) => void persons.set(expert.id, expert),
    add: (rows: BulkRows) => bulkLoad(database, rows),
    /** Events told to other subgraphs so far, once all are delivered. */
    told: async (type?: string) => {
      await dispatcher.idle();
      return told.filter((event) => type === undefined || event.type === type);
    },
    /** Evaluations has assessed the term of every member but of these. */
    leavesUnassessed: (memberId: string) => void unassessed.add(memberId),
    /** Ids that experts was asked for, one list for each ask. */
    asked,
    /** What happens while experts is asked about persons: something else, or a failure. */
    whileAsked: (work: () => Promise<void>) => void (beforeAnswer = work),
    /** Moves the clock. */
    at: (instant: string) => void (now = new Date(instant)),
    close: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
}

export type CommitteesWorld = Awaited<ReturnType<typeof openCommitteesWorld>>;
