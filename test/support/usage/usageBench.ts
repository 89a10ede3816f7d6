import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { noPersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import type { UsageLine } from '../../../gateway/usage/usageLines';
import { usageRegister, type UsageRegisterOptions } from '../../../gateway/usage/usageRegister';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import { createFakeTime, type FakeTime } from '../fakeTime';

/** A schema with one of everything that can be used. */
export const usedSchema: GraphQLSchema = buildSchema(`
  type Query { pool(id: ID, kind: Kind = OPEN, on: Date): Pool  pools(filter: Filter, first: Int = 20): [Pool!]!  named: Named  found: [Found] }
  type Mutation { move(input: MoveInput!): Pool }
  interface Named { name(long: Boolean): String }
  type Pool implements Named { id: ID!  name(long: Boolean): String  kind: Kind  next: Pool  on: Date }
  type Person implements Named { name(long: Boolean): String  age: Int }
  scalar Date
  union Found = Pool | Person
  enum Kind { OPEN CLOSED OLD }
  input Filter { kind: Kind  kinds: [Kind!]  of: Of  all: [Filter!]  text: String }
  input Of { id: ID  kind: Kind }
  input MoveInput { id: ID!  to: Of }
`);

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An operation as an address gives it to the register; one text is one document, as Apollo Server keeps it. */
export const given = (text: string, operationName?: string) => ({
  document: parse(text),
  text,
  textHash: sha(text),
  operationName,
  schema: usedSchema,
});

export interface RegisterBench {
  readonly directory: string;
  readonly time: FakeTime;
  readonly lines: () => (UsageLine & { readonly file: string })[];
  readonly open: (change?: Partial<UsageRegisterOptions>) => ReturnType<typeof usageRegister>;
  readonly remove: () => void;
}

/** A register in a directory of its own, at 10:00 of a day in Chongqing that a test moves. */
export function registerBench(start = '2026-03-02T02:00:00Z'): RegisterBench {
  const directory = mkdtempSync(join(tmpdir(), 'usage-'));
  const time = createFakeTime(new Date(start));
  let writers = 0;
  const usage = join(directory, 'usage');
  return {
    directory: usage,
    time,
    lines: () =>
      (existsSync(usage) ? readdirSync(usage).sort() : []).flatMap((file) =>
        readFileSync(join(usage, file), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => ({ file, ...(JSON.parse(line) as UsageLine) })),
      ),
    open: (change = {}) =>
      usageRegister({
        directory: usage,
        keepDays: 400,
        everyMs: 60_000,
        writer: `w${(writers += 1)}`,
        documents: () => noPersistedDocuments,
        clock: time.clock,
        schedule: time.schedule,
        logger: silentLogger,
        ...change,
      }),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
