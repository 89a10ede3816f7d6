import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { Consent } from '../../subgraphs/committees/domain/Consent';
import type { Filing, StoredFilingStatus } from '../../subgraphs/committees/domain/Filing';
import type { FilingFinding } from '../../subgraphs/committees/domain/FilingFinding';
import { competenceToday } from '../../subgraphs/committees/domain/competenceToday';
import { isCandidate } from '../../subgraphs/committees/domain/rosterLines';
import type { RosterEntry } from '../../subgraphs/committees/domain/RosterEntry';
import type { Waiver } from '../../subgraphs/committees/domain/Waiver';
import { rosterHash } from '../../subgraphs/committees/usecases/rosterHash';
import type { PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import { instantOn } from './instantOn';
import { consentsOf } from './consentsOf';
import { judgeFiling } from './judgeFiling';
import type { Round } from './lineageOf';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import { waiversOf } from './waiversOf';
import type { Workshop } from './Workshop';

/** One filing with everything that hangs off it. */
export interface FilingRows {
  readonly filing: Filing;
  readonly consents: readonly Consent[];
  readonly waivers: readonly Waiver[];
  readonly entries: readonly RosterEntry[];
  readonly findings: readonly FilingFinding[];
}

const statuses: Readonly<Record<Round['outcome'], StoredFilingStatus>> = {
  APPROVED: 'APPROVED',
  DRAFT: 'DRAFT',
  CONSENTING: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
};
const RETURN_REASONS = ['部分专家证明材料不全,请补充后重新提交', '请核对专家所在单位信息'];

/**
 * Every filing of a pool, oldest first, each judged by the rules on its own days.
 * @param judged whether rosters and findings are stored; a large data set keeps them for some pools only
 */
export function filingsOf(
  workshop: Workshop,
  draft: PoolDraft,
  members: readonly MemberDraft[],
  judged: boolean,
): FilingRows[] {
  return draft.rounds.map((round) => {
    const roster = rosterIn(round, draft.rounds, members);
    const filing = filingIn(workshop, draft, round, roster);
    const rows = {
      filing,
      consents: consentsOf(workshop, draft, round, filing),
      waivers: waiversOf(workshop, draft, round, filing, members),
    };
    return judged && round.submittedOn !== null
      ? judgeFiling(workshop, { ...rows, draft, round, members: roster, everybody: members })
      : { ...rows, entries: [], findings: [] };
  });
}

/** The members of a filing as they were when it was submitted. */
function rosterIn(round: Round, rounds: readonly Round[], members: readonly MemberDraft[]): PoolMember[] {
  if (round.outcome !== 'APPROVED') return members.map(({ member }) => member).filter(isCandidate);
  const { index } = round;
  return members
    .filter(({ from, to }) => from <= index && index <= to)
    .map(({ member, from }) => {
      const before = from === index ? undefined : rounds[index - 1];
      return {
        ...member,
        status: before ? 'ADMITTED' : 'PROPOSED',
        admittedOn: before ? member.admittedOn : null,
        termFrom: before?.firstDay ?? null,
        termTo: before?.lastDay ?? null,
        renewedOn: before ? round.startedOn : null,
        exitReason: null,
        exitedOn: null,
      };
    });
}

function filingIn(
  { ids }: Workshop,
  { pool, committee, unit, authorityOn }: PoolDraft,
  round: Round,
  roster: readonly PoolMember[],
): Filing {
  const { outcome, startedOn, submittedOn, decidedOn } = round;
  const submitted = submittedOn !== null;
  const asked = unit.kind === 'AUTONOMOUS' && outcome !== 'DRAFT';
  const open = outcome !== 'APPROVED' && outcome !== 'WITHDRAWN';
  const hash = submitted || asked ? rosterHash(roster) : null;
  return {
    id: ids('filing'),
    poolId: pool.id,
    filingAuthorityId: pool.filingAuthorityId,
    filedWithId: authorityOn(submittedOn ?? startedOn),
    organisingUnitId: pool.organisingUnitId,
    ordinal: round.index + 1,
    status: statuses[outcome],
    startedOn,
    consentHash: asked ? hash : null,
    submissionId: submitted ? ids('subm') : null,
    rosterHash: submitted ? hash : null,
    rosterSize: submitted ? roster.length : null,
    committeeFacts: null,
    submittedAt: at(submittedOn),
    filedOn: submittedOn,
    copiedTo: submitted ? competenceToday(committee, unit, submittedOn).copyTo : [],
    findingSetId: null,
    ruleSet: null,
    decidedAt: outcome === 'WITHDRAWN' ? null : at(decidedOn),
    returnReasons: outcome === 'RETURNED' ? RETURN_REASONS : [],
    withdrawalReason: outcome === 'WITHDRAWN' ? '组建方案调整,暂缓报送' : null,
    firstDay: round.firstDay,
    lastDay: round.lastDay,
    liveKey: open ? pool.id : null,
    version: 1 + (submitted ? 1 : 0) + (decidedOn ? 1 : 0),
  };
}

const at = (day: CivilDate | null): Date | null => (day === null ? null : instantOn(day, '10:00'));
