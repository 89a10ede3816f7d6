import { commitmentOf } from '../../../../subgraphs/evaluations/domain/record/commitmentOf';
import { drawParties, type DrawParty } from '../../../../subgraphs/evaluations/domain/record/DrawParty';
import { addDays } from '../../../../subgraphs/shared/civilDate';
import { drawHashing } from '../../../../subgraphs/shared/hashing/drawHashing';
import type { Identity } from '../../graphWorld';
import type { EvaluationJourney } from './beginEvaluationJourney';

/** A draw as its readers see it. */
export interface DrawSeen {
  readonly id: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly inputHash: string;
  readonly candidates: number;
  readonly feasible: string;
  readonly piMin: string;
  readonly piMax: string;
  readonly excluded: readonly { readonly rule: string; readonly count: number }[];
  readonly parties: readonly {
    readonly party: DrawParty;
    readonly commitment: string | null;
    readonly assisted: boolean;
  }[];
  readonly signOffs: readonly { readonly stage: string; readonly opinion: string }[];
  readonly incidents: readonly { readonly kind: string }[];
  readonly recordHash: string | null;
  readonly publicRecord: string | null;
  readonly record: string | null;
}

const DRAW = `id state outcome inputHash candidates feasible piMin piMax excluded { rule count }
  parties { party commitment assisted } signOffs { stage opinion } incidents { kind }
  recordHash publicRecord record`;

/** What each party brings, made on its own side. */
export const shares: Readonly<Record<DrawParty, string>> = {
  ORGANISER: '5a'.repeat(32),
  AUTHORITY: 'c3'.repeat(32),
  SUPERVISOR: '0f'.repeat(32),
};

/** A draw as somebody sees it; null out of sight. */
export async function drawSeenBy(
  { actor }: EvaluationJourney,
  who: Identity,
  id: string,
): Promise<DrawSeen | null> {
  const { draw } = await actor.read<{ draw: DrawSeen | null }>(
    who,
    `query ($id: ID!) { draw(id: $id) { ${DRAW} } }`,
    { id },
  );
  return draw;
}

/** Who acts for a party. */
export const partyOf = (
  { organiser, authority, supervisor }: EvaluationJourney,
  party: DrawParty,
): Identity => ({ ORGANISER: organiser, AUTHORITY: authority, SUPERVISOR: supervisor })[party];

/** A command of a ceremony; gives the draw. Throws when it is refused. */
export async function inCeremony(
  { actor }: EvaluationJourney,
  who: Identity,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<DrawSeen> {
  const { draw } = await actor.act<{ draw: DrawSeen }>(who, mutation, input, `draw { ${DRAW} }`);
  return draw;
}

/** What prepares the first draw of a session: a day to commit, and one more to reveal. */
export const firstDraw = ({ stage }: EvaluationJourney, session: string) => ({
  session,
  kind: 'INITIAL',
  commitBy: `${addDays(stage.today(), 1)}T04:00:00Z`,
  revealBy: `${addDays(stage.today(), 2)}T04:00:00Z`,
});

/** Every party commits to its share. */
export async function commitAll(
  at: EvaluationJourney,
  { id, inputHash }: Pick<DrawSeen, 'id' | 'inputHash'>,
): Promise<void> {
  for (const party of drawParties) {
    const commitment = commitmentOf(drawHashing('sha256'), inputHash, party, shares[party]);
    await inCeremony(at, partyOf(at, party), 'commitDrawShare', { draw: id, commitment });
  }
}

/** The supervisor agrees. */
export const signOff = (at: EvaluationJourney, draw: string, stage: 'BEFORE_REVEAL' | 'AFTER_RESULT') =>
  inCeremony(at, at.supervisor, 'signOffDraw', { draw, stage, opinion: 'APPROVED' });

/** Every party reveals its share; gives the draw after the last. */
export async function revealAll(at: EvaluationJourney, draw: string): Promise<DrawSeen | undefined> {
  let seen: DrawSeen | undefined;
  for (const party of drawParties)
    seen = await inCeremony(at, partyOf(at, party), 'revealDrawShare', { draw, share: shares[party] });
  return seen;
}

/** A whole ceremony in which everybody does what is due; gives the id of the draw. */
export async function drawPanel(at: EvaluationJourney, session: string): Promise<string> {
  const draw = await inCeremony(at, at.organiser, 'prepareDraw', firstDraw(at, session));
  await commitAll(at, draw);
  await signOff(at, draw.id, 'BEFORE_REVEAL');
  await revealAll(at, draw.id);
  await signOff(at, draw.id, 'AFTER_RESULT');
  return draw.id;
}
