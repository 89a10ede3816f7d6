import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { progress, type ApplicationAct } from '../../subgraphs/committees/domain/applicationProgress';
import { liveKeyOf } from '../../subgraphs/committees/domain/PoolMember';
import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import type { DemoPerson } from '../people/DemoPerson';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** What happened to an application, day by day after it was made. */
export interface ApplicationStory {
  readonly appliedOn: CivilDate;
  readonly acts: readonly { readonly after: number; readonly act: ApplicationAct; readonly note?: string }[];
}

/** The whole way of T三(二), from the employer to the confirmation. */
export const fullRoute: ApplicationStory['acts'] = [
  { after: 8, act: { kind: 'FORWARD' }, note: '同意推荐' },
  { after: 20, act: { kind: 'REVIEW', passed: true }, note: '材料齐全' },
  { after: 35, act: { kind: 'SELECT', passed: true, side: 'ORGANISING_UNIT' } },
  { after: 37, act: { kind: 'SELECT', passed: true, side: 'FILING_AUTHORITY' } },
  { after: 45, act: { kind: 'CONFIRM', passed: true } },
];
/** Days from an application to its confirmation by the full route. */
export const ROUTE_DAYS = 45;

const STATEMENTS = [
  '长期从事本专业一线工作,熟悉职称评审政策,愿意参加评审工作。',
  '曾多次参加本系列职称评审,申请继续为评审工作服务。',
  '从事本专业教学与科研工作多年,申请加入专家库。',
] as const;

/** An application and its steps, taken by the rules of the application's own progress. */
export function applicationOf(
  { ids }: Workshop,
  { pool }: PoolDraft,
  { expert, employments }: DemoPerson,
  { appliedOn, acts }: ApplicationStory,
): { application: SocialApplication; steps: ApplicationStep[] } {
  const owners = {
    poolId: pool.id,
    expertId: expert.id,
    employerId: employments[0]?.employerId ?? '',
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
  };
  const id = ids('appl');
  let application: SocialApplication = {
    ...owners,
    id,
    committeeId: pool.committeeId,
    status: 'APPLIED',
    statement: STATEMENTS[id.charCodeAt(id.length - 1) % STATEMENTS.length] ?? STATEMENTS[0],
    appliedOn,
    organiserSelectedOn: null,
    authoritySelectedOn: null,
    liveKey: liveKeyOf(pool.id, expert.id),
    version: 1,
  };
  const step = (
    taken: Pick<ApplicationStep, 'status' | 'takenBy' | 'takenOn' | 'note'>,
    ordinal: number,
  ) => ({
    ...owners,
    ...taken,
    id: ids('step'),
    applicationId: id,
    ordinal,
  });
  const steps = [step({ status: 'APPLIED', takenBy: 'EXPERT', takenOn: appliedOn, note: null }, 1)];
  let last = appliedOn;
  for (const { after, act, note = null } of acts) {
    const takenOn = addDays(appliedOn, after);
    const { changes, step: taken } = progress(application, act, takenOn, last);
    application = { ...application, ...changes };
    steps.push(step({ ...taken, takenOn, note }, steps.length + 1));
    last = takenOn;
  }
  return { application, steps };
}
