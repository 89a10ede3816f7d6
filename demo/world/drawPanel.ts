import type { SeatOffice } from '../../subgraphs/evaluations/domain/Seat';
import type { Random } from '../random';
import type { MemberDraft, PoolDraft } from './PoolDraft';

/** Somebody drawn, with the office held in the session. */
export interface PanelMember {
  readonly draft: MemberDraft;
  readonly office: SeatOffice;
}

const TRIES = 20;

/**
 * A panel drawn uniformly from the members of each group, without those who came in both years before. It is
 * drawn again while fewer than a third of last year's experts left.
 * @param attended who came, by how many years ago
 */
export function drawPanel(
  { plan, groups }: PoolDraft,
  members: readonly MemberDraft[],
  attended: ReadonlyMap<number, ReadonlySet<string>>,
  yearsAgo: number,
  random: Random,
): PanelMember[] {
  const lastYear = attended.get(yearsAgo + 1) ?? new Set<string>();
  const yearBefore = attended.get(yearsAgo + 2) ?? new Set<string>();
  const eligible = members.filter(
    ({ member: { expertId } }) => !(lastYear.has(expertId) && yearBefore.has(expertId)),
  );
  const draw = (): MemberDraft[] =>
    groups.length === 0
      ? random.sample(eligible, plan.seats)
      : groups.flatMap(({ groupId, seats }) =>
          random.sample(
            eligible.filter(({ member }) => member.groupId === groupId),
            seats,
          ),
        );
  let panel = draw();
  for (let tries = 1; tries < TRIES && !isRotated(panel, lastYear); tries++) panel = draw();
  return officed(panel);
}

function isRotated(panel: readonly MemberDraft[], lastYear: ReadonlySet<string>): boolean {
  const staying = panel.filter(({ member }) => lastYear.has(member.expertId)).length;
  return lastYear.size - staying >= Math.ceil(lastYear.size / 3);
}

/** The chair goes to who has it in the pool, else to the most senior drawn. */
function officed(panel: readonly MemberDraft[]): PanelMember[] {
  const rank = ({ member: { office } }: MemberDraft) => ['CHAIR', 'VICE_CHAIR', 'MEMBER'].indexOf(office);
  const [chair, vice] = [...panel].sort((one, other) => rank(one) - rank(other));
  return panel.map((draft) => ({
    draft,
    office: draft === chair ? 'CHAIR' : draft === vice ? 'VICE_CHAIR' : 'MEMBER',
  }));
}
