import type { Appointment } from '../../subgraphs/evaluations/domain/Appointment';
import type { PersonArchive } from '../../subgraphs/evaluations/domain/draw/DrawFacts';
import type { PoolForDraw } from '../../subgraphs/evaluations/usecases/askCandidates';
import type { Peer } from '../../subgraphs/shared/peer/createPeer';
import { archive, HOUSE, TRAINER } from './drawFacts';

type MemberForDraw = PoolForDraw['members'][number];

/** A member of `pool_a` as committees tells of one, unless changed. */
export const memberForDraw = (expertId: string, change: Partial<MemberForDraw> = {}): MemberForDraw => ({
  memberId: `m_${expertId}`,
  expertId,
  poolId: 'pool_a',
  groupId: null,
  office: 'MEMBER',
  leader: false,
  termFrom: '2025-01-01',
  termTo: '2027-12-31',
  maySit: true,
  ...change,
});

/** The 副高 committee of `pool_a` and whom it may draw, unless changed. */
export const poolForDraw = (change: Partial<PoolForDraw> = {}): PoolForDraw => ({
  committeeId: 'cmte_a',
  level: 'ASSOCIATE',
  seriesNo: 5,
  audience: 'GENERAL',
  autonomous: false,
  organiserUscc: HOUSE,
  filingAuthorityId: TRAINER,
  filingId: 'filing_a',
  firstDay: '2025-01-01',
  lastDay: '2027-12-31',
  homes: [{ poolId: 'pool_a', sharingId: null, authorityIds: [TRAINER] }],
  members: [],
  waivers: [],
  ...change,
});

/** What the peers answer a draw, and what they were asked. */
export function drawPeers(
  pool: PoolForDraw | null,
  archives: Readonly<Record<string, Partial<PersonArchive>>> = {},
  appointments: readonly Appointment[] = [],
) {
  const asked: Readonly<Record<string, unknown>>[] = [];
  const answer =
    (of: (variables: Readonly<Record<string, unknown>>) => unknown): Peer['ask'] =>
    <Data>(_: string, variables: Readonly<Record<string, unknown>> = {}) => {
      asked.push(variables);
      return Promise.resolve(of(variables) as Data);
    };
  const committees: Peer = { ask: answer(() => ({ drawCandidates: pool, appointments })) };
  const experts: Peer = {
    ask: answer(({ ids }) => ({
      expertsForRules: (ids as readonly string[]).flatMap((id) => {
        const known = archives[id];
        return known ? { id, ...archive(known) } : [];
      }),
    })),
  };
  return { committees, experts, asked };
}
