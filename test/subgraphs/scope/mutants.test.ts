import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { mutatePolicies, underMutant } from '../../support/mutatePolicy';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { addDemoRows, clock, idsOf, poolReaders } from './demoRows';
import { demoSchema, ExpertTable, PoolTable } from './demoTables';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'mutants' });
  await addDemoRows(database);
});
afterAll(() => database.drop());

/** What every reader of the demo sees, as one text. */
async function whatIsSeen(): Promise<string> {
  const seen: string[][] = [];
  for (const [, caller] of poolReaders) {
    seen.push(idsOf(await scopedRepository(database, PoolTable, caller, clock).find()));
  }
  for (const caller of [callerAs('EXPERT', 'expert_1'), callerAs('FILING_AUTHORITY', 'auth-a')]) {
    seen.push(idsOf(await scopedRepository(database, ExpertTable, caller, clock).find()));
  }
  return JSON.stringify(seen);
}

describe('taking one predicate away', () => {
  const mutants = [...mutatePolicies([PoolTable, ExpertTable])];

  it('is done for every rule and restriction', () => {
    expect(mutants.map(({ name }) => name)).toEqual([
      'demo_pool · FILING_AUTHORITY · rule 1 · whole rule',
      'demo_pool · CONSENTING_DEPARTMENT · rule 1 · whole rule',
      'demo_pool · CONSENTING_DEPARTMENT · rule 2 · whole rule',
      'demo_pool · ORGANISING_UNIT · rule 1 · whole rule',
      'demo_pool · ORGANISING_UNIT · rule 1 · where isOpen',
      'demo_pool · DISCIPLINE_SUPERVISOR · rule 1 · whole rule',
      'demo_pool · DISCIPLINE_SUPERVISOR · rule 1 · visibleFrom',
      'demo_pool · EXPERT · rule 1 · whole rule',
      'demo_pool · PARTNER_AGENCY · rule 1 · scope',
      'demo_pool · PARTNER_AGENCY · rule 1 · whole rule',
      'demo_expert · EXPERT · rule 1 · whole rule',
      'demo_expert · FILING_AUTHORITY · rule 1 · whole rule',
      'demo_expert · FILING_AUTHORITY · rule 1 · visibleFrom',
      'demo_expert · FILING_AUTHORITY · rule 1 · visibleUntil',
      'demo_expert · FILING_AUTHORITY · rule 1 · where status',
    ]);
  });

  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('shows: %s', async (_, mutant) => {
    const before = await whatIsSeen();
    expect(await underMutant(mutant, whatIsSeen)).not.toBe(before);
    expect(await whatIsSeen()).toBe(before);
  });

  it('leaves tables without a policy alone', () => {
    const tables = tablesOf(demoSchema.entities);
    const named = new Set([...mutatePolicies(tables)].map(({ table }) => table.schema.options.name));
    expect([...named].sort()).toEqual(['demo_expert', 'demo_member', 'demo_pool']);
  });
});

describe('a scope', () => {
  it('is made in its own folder only', () => {
    const root = join(__dirname, '../../..');
    const files = ['gateway', 'subgraphs', 'commands', 'demo'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    );
    const makers = files
      .filter((file) => file.endsWith('.ts') && readFileSync(join(root, file), 'utf8').includes('makeScope'))
      .sort();
    expect(makers).toEqual(
      ['Scope', 'figuresScope', 'scopeFor', 'scopeOn', 'systemScope'].map((name) =>
        join('subgraphs/shared/scope', `${name}.ts`),
      ),
    );
  });
});
