import type { Ask, Identity } from '../graphWorld';

/** A rule's word in an answer. */
export interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly severity: string;
  readonly outcome: string;
  readonly facts: readonly string[];
}

/** The "no" of a command. */
export interface Refused {
  readonly code: string;
  readonly findings: readonly Finding[];
}

type Input = Readonly<Record<string, unknown>>;
type Payload<Fields> = Fields & { readonly refusal: Refused | null };

/** More commands than this in one document would pass the gateway's limit of root fields. */
const AT_ONCE = 25;
const REFUSAL = 'refusal { code findings { rule clause severity outcome facts } }';

const inputType = (mutation: string): string =>
  `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!`;

/** The fields of findings that a journey looks at. */
export const FINDING = 'rule clause severity outcome facts';

/** Of every actor: two journeys may act for one body in one graph. */
let keys = 0;

/** Queries and commands as somebody; keys of creates are made up, each one new. */
export function createActor(ask: Ask) {
  const withKey = (mutation: string, input: Input): Input => {
    if (!creates.has(mutation)) return input;
    keys += 1;
    return { idempotencyKey: `${mutation}-${keys}`, ...input };
  };

  /** The data of a query. Throws when there are errors. */
  async function read<Data>(who: Identity, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await ask(who, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data as Data;
  }

  /** The same command with many inputs, in order, in as few requests as the gateway allows. */
  async function tryAll<Fields extends object>(
    who: Identity,
    mutation: string,
    inputs: readonly Input[],
    selection: string,
  ): Promise<Payload<Fields>[]> {
    const payloads: Payload<Fields>[] = [];
    for (let from = 0; from < inputs.length; from += AT_ONCE) {
      const batch = inputs.slice(from, from + AT_ONCE);
      const heads = batch.map((_, place) => `$i${place}: ${inputType(mutation)}`);
      const fields = batch.map(
        (_, place) => `m${place}: ${mutation}(input: $i${place}) { ${selection} ${REFUSAL} }`,
      );
      const variables = Object.fromEntries(
        batch.map((input, place) => [`i${place}`, withKey(mutation, input)]),
      );
      const document = `mutation(${heads.join(', ')}) { ${fields.join(' ')} }`;
      const data = await read<Record<string, Payload<Fields>>>(who, document, variables);
      payloads.push(...batch.map((_, place) => data[`m${place}`] as Payload<Fields>));
    }
    return payloads;
  }

  /** As tryAll. Throws when one is refused. */
  async function actAll<Fields extends object>(
    who: Identity,
    mutation: string,
    inputs: readonly Input[],
    selection: string,
  ): Promise<Fields[]> {
    const payloads = await tryAll<Fields>(who, mutation, inputs, selection);
    const refused = payloads.find(({ refusal }) => refusal !== null);
    if (refused) throw new Error(`${mutation} was refused: ${JSON.stringify(refused.refusal)}`);
    return payloads;
  }

  return {
    read,
    tryAll,
    actAll,
    /** What a command gives back. Throws when it is refused. */
    async act<Fields extends object>(
      who: Identity,
      mutation: string,
      input: Input,
      selection: string,
    ): Promise<Fields> {
      const [payload] = await actAll<Fields>(who, mutation, [input], selection);
      return payload as Fields;
    },
    /** Why a command is refused. Throws when it is not. */
    async refused(who: Identity, mutation: string, input: Input): Promise<Refused> {
      const [payload] = await tryAll(who, mutation, [input], '');
      if (!payload?.refusal) throw new Error(`${mutation} was not refused`);
      return payload.refusal;
    },
  };
}

/** Commands that take an idempotency key. */
const creates: ReadonlySet<string> = new Set([
  'registerExpert',
  'recordSanction',
  'grantExemption',
  'recordTraining',
  'registerOrganisingUnit',
  'registerReviewCommittee',
  'recommendMember',
  'designateMember',
  'applyToPool',
  'startFiling',
  'requestWaiver',
  'proposeSharing',
  'planSession',
  'registerApplicants',
  'prepareDraw',
  'openVote',
  'proposeConductCase',
  'assessTerm',
  'issueCommendation',
]);

export type Actor = ReturnType<typeof createActor>;
