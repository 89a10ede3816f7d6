import type { Identity } from '../graphWorld';
import type { Actor } from './createActor';
import type { Person } from './createPeople';
import type { Stage } from './Stage';

const ITEMS = ['LAW_AND_ETHICS', 'KNOWLEDGE', 'COMPETENCE', 'HEALTH'];
/** Look-ups in one request, within the gateway's limit of root fields. */
const AT_ONCE = 40;

/** What the steps that name members need. */
export interface Acting {
  readonly actor: Actor;
  readonly stage: Stage;
}

/** Registers persons; gives their ids in order. */
export async function registerAll(
  { actor }: Acting,
  who: Identity,
  persons: readonly Person[],
): Promise<string[]> {
  const payloads = await actor.actAll<{ expert: { id: string } }>(
    who,
    'registerExpert',
    persons.map((person) => ({ ...person })),
    'expert { id }',
  );
  return payloads.map(({ expert }) => expert.id);
}

/** Signs every item of T二(一)–(四) for experts in the signer's sight. */
export async function attestAll(
  { actor, stage }: Acting,
  who: Identity,
  experts: readonly string[],
): Promise<void> {
  const versions = await versionsOf(actor, who, experts);
  await actor.actAll(
    who,
    'attestExpert',
    experts.map((expert, place) => ({
      expert,
      version: versions[place],
      items: ITEMS,
      signedOn: stage.today(),
    })),
    'expert { id }',
  );
}

/** The filing authority's training before the appointment (任前培训, R-58). */
export async function trainAll(
  { actor, stage }: Acting,
  authority: Identity,
  experts: readonly string[],
): Promise<void> {
  const year = Number(stage.today().slice(0, 4));
  await actor.actAll(
    authority,
    'recordTraining',
    experts.map((expert) => ({ expert, kind: 'PRE_APPOINTMENT', year, completedOn: stage.today() })),
    'expert { id }',
  );
}

/** Recommends experts for a pool; gives the ids of their memberships once every subgraph has heard of them. */
export async function recommendAll(
  { actor, stage }: Acting,
  organiser: Identity,
  pool: string,
  experts: readonly string[],
): Promise<string[]> {
  const payloads = await actor.actAll<{ member: { id: string } }>(
    organiser,
    'recommendMember',
    experts.map((expert) => ({ pool, expert })),
    'member { id }',
  );
  await stage.settled();
  return payloads.map(({ member }) => member.id);
}

/** The two signatures and the training without which the rules let nobody in. */
export async function admitAllOnPaper(
  acting: Acting,
  organiser: Identity,
  authority: Identity,
  experts: readonly string[],
): Promise<void> {
  await attestAll(acting, organiser, experts);
  await attestAll(acting, authority, experts);
  await trainAll(acting, authority, experts);
}

async function versionsOf(actor: Actor, who: Identity, ids: readonly string[]): Promise<number[]> {
  const versions: number[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch = ids.slice(from, from + AT_ONCE);
    const fields = batch.map((id, place) => `e${place}: expert(id: ${JSON.stringify(id)}) { version }`);
    const seen = await actor.read<Record<string, { version: number }>>(who, `{ ${fields.join(' ')} }`);
    versions.push(...batch.map((_, place) => seen[`e${place}`]?.version ?? Number.NaN));
  }
  return versions;
}
