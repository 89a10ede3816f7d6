import type { Identity } from '../graphWorld';
import { tableOfType } from './lists';
import { idArguments, inputFor, type IdArgument } from './mutationInputs';
import type { IsolationWorld, RawAnswer } from './openIsolationWorld';

type World = Pick<IsolationWorld, 'schema' | 'ask' | 'oracle' | 'ids'>;

/** Kinds of ids that must all be refused alike. */
export const WRONG_IDS = ['FOREIGN', 'RANDOM', 'MALFORMED', 'EMPTY'] as const;
export type WrongId = (typeof WRONG_IDS)[number];

/** An id of a type that this caller may not use. */
export function wrongId(
  { ids, oracle }: Pick<World, 'ids' | 'oracle'>,
  who: Identity,
  type: string,
  kind: WrongId,
): string {
  const table = tableOfType[type];
  const visible = table ? oracle(who).ids(table) : new Set<string>();
  const foreign = (ids[type] ?? []).find((id) => !visible.has(id)) ?? `${type}_none`;
  const wrong: Record<WrongId, string> = {
    FOREIGN: foreign,
    RANDOM: foreign.replace(/\d\d/, '77'),
    MALFORMED: "' OR '1'='1",
    EMPTY: '',
  };
  return wrong[kind];
}

/** Most root fields of one document; the gateway takes no more than fifty. */
const AT_ONCE = 40;

/** What the mutations came to, and the bytes of all answers. */
export interface MutationAnswers {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Sends every mutation that takes an id of a row with a wrong one in that place, and with own ids in the others. */
export async function askMutations(world: World, who: Identity, kind: WrongId): Promise<MutationAnswers> {
  const calls = idArguments(world.schema);
  const answers: RawAnswer[] = [];
  for (let start = 0; start < calls.length; start += AT_ONCE)
    answers.push(await askSome(world, who, kind, calls.slice(start, start + AT_ONCE)));
  return {
    text: answers.map(({ text }) => text).join('\n'),
    data: Object.assign({}, ...answers.map(({ data }) => data)) as MutationAnswers['data'],
  };
}

async function askSome(
  world: World,
  who: Identity,
  kind: WrongId,
  calls: readonly IdArgument[],
): Promise<RawAnswer> {
  const ownId = (type: string): string => {
    const table = tableOfType[type];
    // the last one: a filing that can still be changed is the newest of its pool
    return [...(table ? world.oracle(who).ids(table) : [])].at(-1) ?? 'nothing_77';
  };
  const inputs = calls.map(({ mutation, field }) =>
    inputFor(world.schema, mutation, (name, type) =>
      name === field ? wrongId(world, who, type, kind) : ownId(type),
    ),
  );
  const head = calls.map(({ inputType }, place) => `$v${place}: ${inputType}`).join(', ');
  const body = calls.map(
    (call, place) => `${aliasOf(call)}: ${call.mutation}(input: $v${place}) { refusal { code message } }`,
  );
  const variables = Object.fromEntries(inputs.map((input, place) => [`v${place}`, input]));
  return world.ask(who, { query: `mutation (${head}) { ${body.join(' ')} }`, variables });
}

export const aliasOf = ({ mutation, field }: IdArgument): string => `${mutation}_${field}`;
