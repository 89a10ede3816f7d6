import type { CivilDate } from '../../../../subgraphs/shared/civilDate';
import { usccOf } from '../../committeeRows';
import type { Identity } from '../../graphWorld';
import { authorityOf } from '../committeeSteps';
import { createPeople, lecturer, UNIVERSITY_USCC } from '../createPeople';
import { file } from '../filingSteps';
import { registerAll } from '../memberSteps';
import { approvalOf, openSchool, submittedPool, type School } from '../openSchool';
import type { Stage } from '../Stage';

/** The unit of some applicants and of one lecturer. */
export const FIRM_USCC = usccOf(700_002);
/** A unit of applicants where nobody of the pool works. */
export const COLLEGE_USCC = usccOf(700_003);
const MEMBERS = 24;
/** The filing journey may happen in the same graph. */
const OTHER_PEOPLE = 600;

/** A school with a filed pool of 24 for seven seats, and what its committee has come to. */
export interface EvaluationJourney extends School {
  readonly pool: string;
  readonly members: readonly string[];
  /** Last day of the validity, and so of every term. */
  readonly lastDay: CivilDate;
  readonly supervisor: Identity;
  /** Supervises for another authority. */
  readonly foreignSupervisor: Identity;
  /** The employer of everybody in the pool but one, and a unit whose applicants are reviewed. */
  readonly employer: Identity;
  readonly otherEmployer: Identity;
  /** The session of the first year: its day, its draw, and its applicants by their code. */
  session: string;
  day: CivilDate;
  draw: string;
  applicants: Readonly<Record<string, string>>;
  /** Who was drawn, who of them left, and who sits, as the experts themselves know it. */
  drawn: readonly string[];
  declined: string;
  seated: readonly string[];
}

/**
 * Opens the school, has its pool filed in the district 500103, and lets one member come under a sanction afterwards.
 * The journey lies in years whose working days are known.
 */
export async function beginEvaluationJourney(stage: Stage): Promise<EvaluationJourney> {
  const school = await openSchool(stage, MEMBERS, createPeople(OTHER_PEOPLE));
  const { actor, organiser, authority, experts } = school;
  const { pool, members, filing } = await submittedPool(school, 'XX-CJ', MEMBERS);
  const approved = await file(actor, authority, 'decideFiling', approvalOf(school, filing));
  await stage.settled();
  const [moved = '', sanctioned = ''] = experts;
  const input = { expert: sanctioned, category: 'DISCIPLINE', start: stage.today() };
  await actor.act(authority, 'recordSanction', input, 'expert { id }');
  await moveToFirm(school, moved);
  // somebody has to work there for the unit to be known
  await registerAll(school, organiser, [
    school.people({ titles: [lecturer] }, { employerName: '江北学院', uscc: COLLEGE_USCC }),
  ]);
  return {
    ...school,
    pool,
    members,
    lastDay: approved.lastDay ?? '',
    supervisor: { role: 'DISCIPLINE_SUPERVISOR', value: authority.value },
    foreignSupervisor: { role: 'DISCIPLINE_SUPERVISOR', value: authorityOf('district-gaoxin').value },
    employer: { role: 'EMPLOYER', value: await stage.employerId(UNIVERSITY_USCC) },
    otherEmployer: { role: 'EMPLOYER', value: await stage.employerId(COLLEGE_USCC) },
    session: '',
    day: '',
    draw: '',
    applicants: {},
    drawn: [],
    declined: '',
    seated: [],
  };
}

/** One lecturer leaves the university for a firm. */
async function moveToFirm({ actor, organiser, stage }: School, expert: string): Promise<void> {
  const query = 'query ($id: ID!) { expert(id: $id) { version } }';
  const seen = await actor.read<{ expert: { version: number } }>(organiser, query, { id: expert });
  const employment = {
    employerName: '长江智造有限公司',
    uscc: FIRM_USCC,
    sector: 'NON_PUBLIC',
    frontline: false,
    divisionCode: '500103',
    since: stage.today(),
  };
  const input = { expert, ...seen.expert, employment, changedOn: stage.today() };
  await actor.act(organiser, 'changeEmployment', input, 'expert { id }');
}
