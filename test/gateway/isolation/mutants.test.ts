import type * as masking from '../../../subgraphs/experts/domain/masking';
import type { Role } from '../../../subgraphs/shared/identity/Caller';
import { isOfData, seesRightRows } from '../../support/isolation/checkRows';
import { identities } from '../../support/isolation/identities';
import { lookUps } from '../../support/isolation/connections';
import { tableOfType } from '../../support/isolation/lists';
import { graphTables } from '../../support/isolation/loadDataSet';
import { guardedFields, type GuardedField } from '../../support/isolation/mutateFields';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { probe } from '../../support/isolation/probe';
import { probeEntities } from '../../support/isolation/probeEntities';
import { probeStewards } from '../../support/isolation/probeStewards';
import type { RowPolicy } from '../../../subgraphs/shared/scope/rowPolicy';
import { mutatePolicies, underMutant, type PolicyMutant } from '../../support/mutatePolicy';

/** Functions that guard as well: one at a time gives everything away while its switch is on. */
const mockGivenAway = { on: '' };
jest.mock('../../../subgraphs/experts/domain/masking', () => {
  const real = jest.requireActual<typeof masking>('../../../subgraphs/experts/domain/masking');
  const mutant =
    (name: 'maskName' | 'maskPhone' | 'maskIdNumber' | 'maskEmployer') =>
    (value: string): string =>
      mockGivenAway.on === name ? value : real[name](value);
  return {
    ...real,
    maskName: mutant('maskName'),
    maskPhone: mutant('maskPhone'),
    maskIdNumber: mutant('maskIdNumber'),
    maskEmployer: mutant('maskEmployer'),
  };
});
const fields = guardedFields();
let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

/** Tables of which a caller reads rows only inside a parent row with the same readers: their own rule is a second wall. */
const behindParents: Readonly<Record<string, string>> = {
  professional_group: 'read with its committee, which has the same readers',
  application_step: 'read with its application, which has the same readers',
  filing_roster_entry: 'read with its filing; closed altogether to whom the filing is not',
  filing_finding: 'read with its filing; closed altogether to whom the filing is not',
  employment: 'read with its expert, who has the same readers',
  title: 'read with its expert, who has the same readers',
  attestation: 'read with its expert, who has the same readers',
  sanction_interval: 'read with its expert, who has the same readers',
  exemption: 'read with its expert, who has the same readers',
  training: 'read with its expert, who has the same readers',
  continuing_education: 'read with its expert, who has the same readers',
  credit_record: 'read with its expert, who has the same readers',
  credit_lift: 'read with its entry, which has the same readers',
  contact_change: 'read with its expert, who has the same readers',
  sign_in: 'read with its seat; closed altogether to whom the sign-in is not',
  publicity: 'read with its session; closed to experts',
  vote_roll: 'read with its vote, of which an expert reads only whether the own ballot was cast',
  pledge: 'read with its seat, which has the same readers',
  notice_attempt: 'read with its notice, which has the same readers',
  notice_reply: 'read with its notice, which has the same readers',
  draw_share: 'read with its draw, which has the same readers',
  draw_sign_off: 'read with its draw, which has the same readers',
  draw_incident: 'read with its draw, which has the same readers',
  early_opening: 'read with its session; an expert, who reads sessions as well, reads none of it',
  access_record: 'read with its expert, and an expert reads no other one',
};

/** Guards of fields behind which the tables, or the use case, are closed to the same roles: a second wall. */
const behindTables: readonly string[] = [
  'Seat.signIn',
  'EvaluationSession.publicity',
  'Expert.status',
  'Expert.employment',
  'Expert.titles',
  'Expert.attestations',
  'Expert.sanctions',
  'Expert.exemptions',
  'Expert.trainings',
  'Expert.continuingEducation',
  'Expert.creditRecords',
  'Expert.contactChanges',
  'Query.verifyNotice',
  'ConductCase.member',
];

const dataTables = graphTables.map(({ table }) => table);
const mutants = [...mutatePolicies(dataTables)];
const nameOf = ({ schema }: PolicyMutant['table']): string => schema.options.name;
const as = (role: Role) => identities.filter((who) => who.role === role);

async function anyOf(...problems: AsyncGenerator<string>[]): Promise<string | undefined> {
  for (const some of problems) for await (const problem of some) return problem;
  return undefined;
}

/** Every role that reads one of the tables reads all of it. */
const allAtOnce = <T>(some: readonly PolicyMutant[], work: () => Promise<T>): Promise<T> =>
  [...new Set(some.map(({ table }) => table))].reduce<() => Promise<T>>((inner, table) => {
    const ofTable = some.filter((mutant) => mutant.table === table);
    const [one] = ofTable;
    const policy = ofTable.reduce<RowPolicy>(
      (all, { role }) => ({ ...all, [role]: { kind: 'all', because: 'mutant' } }),
      one?.policy ?? {},
    );
    return one ? () => underMutant({ ...one, policy }, inner) : inner;
  }, work)();

/** The first thing wrong that anybody of a role is told. */
async function shownTo(role: Role, table: string): Promise<string | undefined> {
  const byList = lookUps(world.schema).some(({ type }) => tableOfType[type.name] === table);
  for (const who of as(role)) {
    const found = await anyOf(
      ...(table === 'expert_access' ? [probeStewards(world)] : []),
      ...(byList ? [] : [probeEntities(world, who)]),
      probe(world, who, table),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('with one predicate of a row policy taken away', () => {
  const inFront = [...new Set(mutants.map(({ table }) => nameOf(table)))].filter(
    (name) => !(name in behindParents),
  );

  it.each(inFront)('the graph tells too much of %s, whichever it is', async (name) => {
    const unseen: string[] = [];
    for (const mutant of mutants.filter(({ table }) => nameOf(table) === name))
      if ((await underMutant(mutant, () => shownTo(mutant.role, name))) === undefined)
        unseen.push(mutant.name);
    expect(unseen).toEqual([]);
  });

  it('every table itself tells too much', async () => {
    const unseen: string[] = [];
    for (const mutant of mutants.filter(({ table }) => isOfData(world, table))) {
      const right = await underMutant(mutant, () =>
        Promise.all(as(mutant.role).map((who) => seesRightRows(world, mutant.table, who))),
      );
      if (right.every(Boolean)) unseen.push(mutant.name);
    }
    expect(unseen).toEqual([]);
  });

  it('nothing more is told of the tables behind a parent, and only of those', async () => {
    const behind = mutants.filter(({ table }) => nameOf(table) in behindParents);
    expect([...new Set(behind.map(({ table }) => nameOf(table)))].sort()).toEqual(
      Object.keys(behindParents).sort(),
    );
    const told = await allAtOnce(behind, async () => {
      for (const who of identities) {
        const problem = await anyOf(probe(world, who), probeEntities(world, who));
        if (problem !== undefined) return problem;
      }
      return undefined;
    });
    expect(told).toBeUndefined();
  });
});

describe('with one guard of a field taken away', () => {
  const toldWithout = ({ open, closedTo }: GuardedField) =>
    open(async () => {
      for (const role of closedTo) {
        const problem = await shownTo(role, '');
        if (problem !== undefined) return problem;
      }
      return undefined;
    });
  const [walls, alone] = [true, false].map((wanted) =>
    fields.filter(({ path }) => behindTables.includes(path) === wanted),
  );

  it.each((alone ?? []).map((field) => [field.path, field] as const))(
    'the graph tells too much of %s',
    async (_, field) => {
      expect(await toldWithout(field)).toBeDefined();
    },
  );

  it('nothing more is told where the table is closed as well, and only there', async () => {
    expect((walls ?? []).map(({ path }) => path).sort()).toEqual([...behindTables].sort());
    const atOnce = (walls ?? []).reduce<GuardedField['open']>(
      (inner, { open }) =>
        (work) =>
          open(() => inner(work)),
      (work) => work(),
    );
    for (const role of ['DISCIPLINE_SUPERVISOR', 'ORGANISING_UNIT'] as const)
      expect(await atOnce(() => shownTo(role, ''))).toBeUndefined();
  });

  it.each(['maskName', 'maskPhone', 'maskIdNumber', 'maskEmployer'])(
    'the graph tells too much without %s',
    async (name) => {
      mockGivenAway.on = name;
      const found = await shownTo('FILING_AUTHORITY', 'expert').finally(() => (mockGivenAway.on = ''));
      expect(found).toBeDefined();
    },
  );
});
