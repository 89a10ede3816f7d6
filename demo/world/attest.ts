import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { AttestationItem } from '../../subgraphs/experts/domain/expertFacts';
import type { DemoPerson } from '../people/DemoPerson';
import type { Workshop } from './Workshop';

const ITEMS: readonly AttestationItem[] = ['LAW_AND_ETHICS', 'KNOWLEDGE', 'COMPETENCE', 'HEALTH'];

interface Occasion {
  readonly on: CivilDate;
  readonly unitId: string;
  readonly authorityId: string;
  /** Whether the authority attests the health as well. */
  readonly withHealth: boolean;
}

/** Unit and authority attest every item of T二(一)–(四) on the first occasion, which may turn out to be an earlier one. */
export function attest(
  { ids }: Workshop,
  person: DemoPerson,
  { on, unitId, authorityId, withHealth }: Occasion,
): void {
  const { attestations, expert } = person;
  if (attestations.some(({ signedOn }) => signedOn <= on)) return;
  attestations.length = 0;
  for (const by of ['UNIT', 'AUTHORITY'] as const)
    for (const item of ITEMS) {
      if (by === 'AUTHORITY' && item === 'HEALTH' && !withHealth) continue;
      const signedBy = by === 'UNIT' ? unitId : authorityId;
      attestations.push({ id: ids('attest'), expertId: expert.id, item, by, signedOn: on, signedBy });
    }
}
