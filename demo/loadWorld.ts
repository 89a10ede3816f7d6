import { bulkLoad as loadCommittees } from '../subgraphs/committees/persistence/bulkLoad';
import { bulkLoad as loadEvaluations, type SealedAt } from '../subgraphs/evaluations/persistence/bulkLoad';
import { panelSeal } from '../subgraphs/evaluations/persistence/panelSeal';
import { accessRepository } from '../subgraphs/experts/persistence/accessRepository';
import { bulkLoad as loadExperts } from '../subgraphs/experts/persistence/bulkLoad';
import { personalFields, type PersonalFields } from '../subgraphs/experts/persistence/personalFields';
import type { PersonalKeys } from '../subgraphs/experts/wiring';
import type { KeyRing } from '../subgraphs/shared/encryption/keyRing';
import type { Databases } from './Databases';
import type { DemoExpert, Succession, World } from './World';

/** What is stored sealed: identities, and who sits in sessions that have not opened. */
export interface Sealing extends SealedAt {
  readonly personal: Pick<PersonalFields, 'seal'>;
}

/** The sealing of a graph's keys at an instant. */
export const sealingWith = (keys: PersonalKeys & { readonly seals: KeyRing }, now: Date): Sealing => ({
  personal: personalFields(keys),
  seal: panelSeal(keys.seals),
  now,
});

/**
 * Writes a world through the bulk path of each subgraph. The databases work side by side, and so do two connections of
 * the largest, whose attestations are as many as all its other rows.
 * @returns how many rows were written
 */
export async function loadWorld(
  databases: Databases,
  { personal, ...sealing }: Sealing,
  world: World,
): Promise<number> {
  const { experts, attestations, ...records } = world.experts;
  const written = await Promise.all([
    loadExperts(databases.experts, { ...records, experts: sealed(experts, personal) }),
    loadExperts(databases.experts, { attestations }),
    loadCommittees(databases.committees, world.committees),
    loadEvaluations(databases.evaluations, world.evaluations, sealing),
  ]);
  return written.reduce((sum, rows) => sum + rows, 0);
}

/** Tells experts and evaluations who answers for an authority that has ended, as AuthoritySucceeded does. */
export async function loadSuccessions(
  databases: Databases,
  { seal, now }: SealedAt,
  successions: readonly Succession[],
): Promise<void> {
  for (const { from, to } of successions)
    await databases.experts.transaction((session) => accessRepository(session).succeed(from, to));
  await loadEvaluations(
    databases.evaluations,
    { successions: successions.map(({ from, to }) => ({ id: from, successorId: to })) },
    { seal, now },
  );
}

/** Rows as they are stored, sealed one after the other as they are drawn. */
function* sealed(experts: readonly DemoExpert[], personal: Pick<PersonalFields, 'seal'>) {
  for (const { idNumber, phone, ...expert } of experts)
    yield { ...expert, ...personal.seal(expert.id, { idNumber, phone }) };
}
