import { errorCodes } from '../../../subgraphs/shared/errorCodes';
import { everyRow } from '../everyRow';
import { openGraphWorld, type GraphWorld, type Identity } from '../graphWorld';
import { draftedPool, openSchool, submittedPool, type School, type SchoolPool } from './openSchool';
import { worldStage } from './worldStage';

/** A school with one submitted pool and one draft, at which bad input is thrown. */
export interface RefusingSchool {
  readonly world: GraphWorld;
  readonly school: School;
  readonly submitted: SchoolPool;
  readonly drafted: SchoolPool;
  /** The codes of an answer: of its errors and of its refusals. Expects nothing of the inside in its text. */
  codesOf(caller: Identity, query: string, variables?: object): Promise<string[]>;
  /** The codes with which a command is answered. */
  refusal(caller: Identity, mutation: string, input: object): Promise<string[]>;
}

/** Opens the school for the tests of a file; after each of them every row is as it was before. */
export function useRefusingSchool(): () => RefusingSchool {
  let opened: RefusingSchool;
  let known: Awaited<ReturnType<typeof everyRow>>;
  beforeAll(async () => {
    const world = await openGraphWorld();
    const school = await openSchool(worldStage(world), 4);
    const submitted = await submittedPool(school, 'submitted', 3);
    const drafted = await draftedPool(school, 'drafted', 3);
    await world.graph.settled();
    opened = { world, school, submitted, drafted, ...answersOf(world) };
    known = await everyRow(world.databases);
  }, 120_000);
  afterAll(() => opened.world.close());
  afterEach(async () => {
    const before = known;
    known = await everyRow(opened.world.databases);
    expect(known).toEqual(before);
  });
  return () => opened;
}

function answersOf({ ask }: GraphWorld): Pick<RefusingSchool, 'codesOf' | 'refusal'> {
  async function codesOf(caller: Identity, query: string, variables: object = {}): Promise<string[]> {
    const { status, text, data, errors = [] } = await ask(caller, query, variables);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/stack|node_modules|SELECT |INSERT |Duplicate|typeorm/i);
    const codes = errors.map(({ extensions }) => extensions.code);
    for (const code of codes) expect(Object.keys(errorCodes)).toContain(code);
    const payloads = Object.values(data ?? {}) as ({ refusal?: { code: string } | null } | null)[];
    return [...new Set([...codes, ...payloads.flatMap((payload) => payload?.refusal?.code ?? [])])];
  }
  return {
    codesOf,
    refusal(caller, mutation, input) {
      const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!`;
      const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { refusal { code } } }`;
      return codesOf(caller, document, { input });
    },
  };
}
