import type { PersonForDraw } from '../../subgraphs/evaluations/domain/draw/DrawFacts';
import { codedError } from '../../subgraphs/shared/codedError';
import { archive, HOUSE, people, TRAINER } from './drawFacts';

type Change = Partial<Omit<PersonForDraw, 'archive'>> & {
  readonly archive?: Partial<NonNullable<PersonForDraw['archive']>>;
};

/** Twelve 正高 of twelve employers, two of whom may be chair; nothing keeps them from a draw. */
const twelve = (): PersonForDraw[] =>
  people(12, (number) => ({
    office: number <= 2 ? 'VICE_CHAIR' : 'MEMBER',
    archive: { rootUscc: `employer ${number}` },
  })).map((one) => ({ ...one, id: one.id.replace('e', 'expert_') }));

/** Who may be drawn for `pool_a`, as committees and experts tell it; a test changes it between two acts. */
export function drawList() {
  let listed = twelve();
  let filing: { firstDay: string; lastDay: string } | null = null;
  let silent = false;
  const listen = () => {
    if (silent) throw codedError('SUBGRAPH_UNAVAILABLE');
  };
  return {
    people: () => listed,
    ids: () => listed.map(({ id }) => id),
    set: (some: readonly PersonForDraw[]) => void (listed = [...some]),
    remove: (id: string) => void (listed = listed.filter((one) => one.id !== id)),
    change: (id: string, { archive: known, ...rest }: Change) =>
      void (listed = listed.map((one) =>
        one.id === id ? { ...one, ...rest, archive: archive({ ...one.archive, ...known }) } : one,
      )),
    /** Another validity of the filing in force. */
    fileUntil: (lastDay: string) => void (filing = { firstDay: '2025-01-01', lastDay }),
    /** Neither subgraph answers, until it is told to again. */
    silence: (on: boolean) => void (silent = on),
    reset: () => {
      listed = twelve();
      filing = null;
      silent = false;
    },
    candidates: () => {
      listen();
      return {
        committeeId: 'cmte_a',
        level: 'ASSOCIATE',
        seriesNo: 5,
        audience: 'GENERAL',
        autonomous: false,
        organiserUscc: HOUSE,
        filingAuthorityId: TRAINER,
        filingId: 'filing_a',
        ...(filing ?? { firstDay: '2025-01-01', lastDay: '2027-12-31' }),
        homes: [{ poolId: 'pool_a', sharingId: null, authorityIds: [TRAINER] }],
        members: listed.map((one) => ({
          memberId: one.memberId,
          expertId: one.id,
          poolId: 'pool_a',
          groupId: one.group,
          office: one.office,
          leader: one.leader,
          termFrom: one.termFrom,
          termTo: one.termTo,
          maySit: one.maySit,
        })),
        waivers: [],
      };
    },
    filed: () => filing,
    archives: (ids: readonly string[]) => {
      listen();
      return listed.filter(({ id }) => ids.includes(id)).map(({ id, archive: known }) => ({ id, ...known }));
    },
  };
}

export type DrawList = ReturnType<typeof drawList>;
