import { bulkLoad } from '../../subgraphs/committees/persistence/bulkLoad';
import type { Databases } from '../../commands/embeddedDatabases';
import { memberRow, poolOf } from '../support/committeeRows';
import type { BenchWorld } from './openBenchWorld';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { median, interleaved } from './samples';

const SMALL = 25;
const LARGE = 125;
const ROUNDS = 20;

const FINDINGS = /* GraphQL */ `
  query Findings($id: ID!) {
    pool(id: $id) {
      findings {
        rule
        outcome
        facts
      }
    }
  }
`;

interface Answer {
  readonly pool: {
    readonly findings: readonly { readonly rule: string; readonly facts: readonly string[] }[];
  };
}

/** Every rule for a roster, live: the statements must not grow with the roster. */
export async function findingsBench({
  ask,
  authority,
  bare,
  databases,
  statementsOf,
}: BenchWorld): Promise<Figure[]> {
  const experts = await bare.query('experts', 'SELECT id FROM expert ORDER BY id LIMIT ?', [LARGE]);
  for (const size of [SMALL, LARGE])
    await addPool(
      databases,
      authority,
      experts.slice(0, size).map(({ id }) => String(id)),
    );
  const findings = async (size: number) => {
    const { pool } = await ask<Answer>(authority, FINDINGS, { id: `pool_${keyOf(size)}` });
    const counted = pool.findings.some(({ facts }) => facts.some((fact) => fact.endsWith(`=${size}`)));
    expectAnswer(counted, `no finding counts ${size} members`);
  };
  await findings(LARGE);
  const [small, large] = [
    await statementsOf(() => findings(SMALL)),
    await statementsOf(() => findings(LARGE)),
  ];
  const samples = await interleaved(
    { graph: () => findings(LARGE), bare: () => bare.replay(large) },
    { rounds: ROUNDS },
  );
  const bench = 'findings';
  return [
    { bench, what: `statements for a pool of ${SMALL} members`, value: small.length, unit: 'statements' },
    {
      bench,
      what: `statements for a pool of ${LARGE} members`,
      value: large.length,
      unit: 'statements',
      goal: { exactly: small.length },
    },
    {
      bench,
      what: `${LARGE} members, graph : bare mysql2, median`,
      value: median(samples.graph) / median(samples.bare),
      unit: '×',
    },
  ];
}

const keyOf = (size: number): string => `bench_${size}`;

/** A pool beside those of the data, with as many members as there are experts given. */
async function addPool(databases: Databases, authority: string, experts: readonly string[]): Promise<void> {
  const key = keyOf(experts.length);
  await bulkLoad(databases.committees, {
    ...poolOf(key, authority, { unit: { uscc: `BENCH${experts.length}` } }),
    members: experts.map((expertId, place) =>
      memberRow(`member_${key}_${place}`, key, authority, {
        expertId,
        status: 'PROPOSED',
        admittedOn: null,
        termFrom: null,
        termTo: null,
      }),
    ),
  });
}
