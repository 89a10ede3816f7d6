import { commitmentOf } from '../../subgraphs/evaluations/domain/record/commitmentOf';
import type { DrawParty } from '../../subgraphs/evaluations/domain/record/DrawParty';
import { drawHashing } from '../../subgraphs/shared/hashing/drawHashing';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import { REFORM, type EvaluationsWorld } from './evaluationsWorld';
import { callerAs } from './testIdentity';

/** Who acts for each party in the draws of `session_a`. */
export const actors: Readonly<Record<DrawParty, Caller>> = {
  ORGANISER: callerAs('ORGANISING_UNIT', 'unit_a'),
  AUTHORITY: callerAs('FILING_AUTHORITY', REFORM),
  SUPERVISOR: callerAs('DISCIPLINE_SUPERVISOR', REFORM),
};

/** A share of each party; the digit says whose it is. */
export const shares: Readonly<Record<DrawParty, string>> = {
  ORGANISER: '11'.repeat(32),
  AUTHORITY: '22'.repeat(32),
  SUPERVISOR: '33'.repeat(32),
};

export const parties = Object.keys(actors) as DrawParty[];

const SHOWN = /* GraphQL */ `
  fragment Shown on PanelDraw {
    id
    kind
    attempt
    state
    outcome
    voidReason
    voidedBy
    hash
    inputHash
    panelSize
    drawnSeats
    reserves
    candidates
    excluded {
      rule
      count
    }
    feasible
    exact
    piMin
    piMax
    tries
    parties {
      party
      commitment
      committedAt
      revealedAt
      assisted
    }
    beacon {
      kind
      game
      issue
      round
      dueAt
      numbers
      extra
    }
    signOffs {
      stage
      opinion
    }
    incidents {
      kind
      party
    }
    recordHash
    previousRecordHash
    publicRecord
  }
`;

/** A draw as the graph shows it. */
export interface ShownDraw {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly voidReason: string | null;
  readonly voidedBy: string | null;
  readonly inputHash: string;
  readonly feasible: string;
  readonly attempt: number;
  readonly parties: readonly {
    party: DrawParty;
    commitment: string | null;
    revealedAt: string | null;
    assisted: boolean;
  }[];
  readonly incidents: readonly { kind: string; party: string }[];
  readonly signOffs: readonly { stage: string; opinion: string }[];
  readonly recordHash: string | null;
  readonly previousRecordHash: string | null;
  readonly publicRecord: string | null;
}

/** What an act gave: the draw, or the code of the refusal. */
export interface ActResult {
  readonly draw: ShownDraw | null;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

let keys = 0;

/** The acts of a ceremony in a world, by the party that does them. */
export function ceremonyActs(world: Pick<EvaluationsWorld, 'ask'>) {
  const act = async (caller: Caller, name: string, input: Record<string, unknown>): Promise<ActResult> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const { data, errors } = await world.ask(
      caller,
      `mutation ($input: ${type}) { ${name}(input: $input) { draw { ...Shown } refusal { code message } } } ${SHOWN}`,
      { input },
    );
    if (errors)
      return { draw: null, code: String(errors[0]?.extensions['code']), message: errors[0]?.message };
    const { draw, refusal } = data?.[name] as {
      draw: ShownDraw | null;
      refusal: { code: string; message: string } | null;
    };
    return { draw, code: refusal?.code, message: refusal?.message };
  };
  const commitment = ({ inputHash }: Pick<ShownDraw, 'inputHash'>, party: DrawParty, share: string) =>
    commitmentOf(drawHashing('sha256'), inputHash, party, share);

  return {
    act,
    commitment,
    /** Prepares a first draw of `session_a` without a beacon, unless changed. */
    prepare: (change: Record<string, unknown> = {}, who: Caller = actors.ORGANISER) =>
      act(who, 'prepareDraw', {
        idempotencyKey: `key-${(keys += 1)}`,
        session: 'session_a',
        kind: 'INITIAL',
        commitBy: '2026-03-02T04:00:00Z',
        revealBy: '2026-03-03T04:00:00Z',
        ...change,
      }),
    commit: (draw: ShownDraw, party: DrawParty, share = shares[party]) =>
      act(actors[party], 'commitDrawShare', { draw: draw.id, commitment: commitment(draw, party, share) }),
    signOff: (draw: ShownDraw, stage = 'BEFORE_REVEAL', opinion = 'APPROVED') =>
      act(actors.SUPERVISOR, 'signOffDraw', { draw: draw.id, stage, opinion }),
    reveal: (draw: ShownDraw, party: DrawParty, share: string | null = shares[party]) =>
      act(actors[party], 'revealDrawShare', { draw: draw.id, share }),
    voidBy: (draw: ShownDraw, party: DrawParty, reason = 'CONDITIONS_WRONG') =>
      act(actors[party], 'voidDraw', { draw: draw.id, reason }),
    look: async (id: string, who: Caller = actors.SUPERVISOR): Promise<ShownDraw | null> => {
      const { data } = await world.ask(who, `query ($id: ID!) { draw(id: $id) { ...Shown } } ${SHOWN}`, {
        id,
      });
      return (data?.['draw'] ?? null) as ShownDraw | null;
    },
  };
}

export type CeremonyActs = ReturnType<typeof ceremonyActs>;

/** How far a ceremony is brought. */
export type Reached = 'PREPARED' | 'COMMITTED' | 'SIGNED' | 'ONE_REVEALED' | 'DRAWN' | 'REGISTERED';

/** Brings a ceremony of `session_a` to a point, every party doing what it should. */
export async function ceremonyAt(
  acts: CeremonyActs,
  reached: Reached,
  change: Record<string, unknown> = {},
): Promise<ShownDraw> {
  const order: readonly Reached[] = [
    'PREPARED',
    'COMMITTED',
    'SIGNED',
    'ONE_REVEALED',
    'DRAWN',
    'REGISTERED',
  ];
  const until = order.indexOf(reached);
  const { draw, code } = await acts.prepare(change);
  if (!draw) throw new Error(`not prepared: ${code}`);
  if (until >= 1) for (const party of parties) await acts.commit(draw, party);
  if (until >= 2) await acts.signOff(draw);
  if (until >= 3) await acts.reveal(draw, 'ORGANISER');
  if (until >= 4) for (const party of parties.slice(1)) await acts.reveal(draw, party);
  if (until >= 5) await acts.signOff(draw, 'AFTER_RESULT');
  const stands = await acts.look(draw.id);
  if (!stands) throw new Error('the draw is out of sight');
  return stands;
}
