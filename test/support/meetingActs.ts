import type { Caller } from '../../subgraphs/shared/identity/Caller';
import type { EvaluationsWorld } from './evaluationsWorld';

/** The only selection that every payload has. */
const REFUSAL = 'refusal { code message findings { rule outcome facts } }';

export interface Answer {
  readonly refusal: {
    readonly code: string;
    readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
  } | null;
  readonly [field: string]: unknown;
}

/**
 * Sends one mutation of the evaluations subgraph and gives its payload.
 * @param selection what to read of the payload beside the refusal
 */
export async function act(
  world: Pick<EvaluationsWorld, 'ask'>,
  caller: Caller,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
  selection = '',
): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${REFUSAL} ${selection} } }`;
  const { data, errors } = await world.ask(caller, query, { input });
  if (errors) throw new Error(errors.map(({ extensions }) => JSON.stringify(extensions['code'])).join());
  return data?.[mutation] as Answer;
}

/** The code of the refusal, or `done`. */
export const outcomeOf = async (...call: Parameters<typeof act>): Promise<string> =>
  (await act(...call)).refusal?.code ?? 'done';
