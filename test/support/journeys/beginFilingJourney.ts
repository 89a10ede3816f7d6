import { usccOf } from '../committeeRows';
import type { Identity } from '../graphWorld';
import { authorityOf, departmentOf, reform, registerCommittee, registerUnit } from './committeeSteps';
import type { Registered } from './committeeSteps';
import { createActor } from './createActor';
import { createPeople, professor, type People } from './createPeople';
import { registerAll, type Acting } from './memberSteps';
import type { Stage } from './Stage';

/** Everybody who has a part in the journey, by the name that the assertions use. */
export interface Cast {
  readonly organiser: Identity;
  readonly authority: Identity;
  readonly foreign: Identity;
  readonly superior: Identity;
  readonly district: Identity;
  readonly supervisor: Identity;
}

/** A university that assesses by itself (自主评审), its committee, and what the journey has come to. */
export interface FilingJourney extends Acting {
  readonly stage: Stage;
  readonly people: People;
  readonly cast: Cast;
  readonly committee: Registered;
  readonly pool: string;
  /** Registered by 市职改办, in no pool yet. */
  readonly applicant: Identity;
  readonly designee: { readonly id: string; readonly idNumber: string };
  readonly employer: Identity;
  /** Experts and memberships, in the order of the recommendation. */
  experts: string[];
  members: string[];
  /** The filing under way, and its validity once it is approved. */
  filing: string;
  lastDay: string;
}

const FIRM_USCC = usccOf(700_002);

/** Registers the unit under its 主管部门, an intermediate committee of seven seats, and two persons from outside. */
export async function beginFilingJourney(stage: Stage): Promise<FilingJourney> {
  const actor = createActor(stage.ask);
  const people = createPeople();
  const organiser = await registerUnit(actor, reform, {
    name: '嘉陵大学',
    kind: 'AUTONOMOUS',
    superior: 'dept-state-assets',
    industryDepartment: 'dept-education',
    district: 'district-500103',
  });
  const committee = await registerCommittee(actor, organiser, 'JLDX-ZJ', {
    level: 'INTERMEDIATE',
    specialty: '机械工程',
  });
  const firm = { employerName: '长江智造有限公司', uscc: FIRM_USCC, sector: 'NON_PUBLIC' };
  const designated = people({ titles: [professor] }, { employerName: '华东大学', divisionCode: '310104' });
  const [applicant = '', designee = ''] = await registerAll({ actor, stage }, reform, [
    people({ titles: [professor] }, firm),
    designated,
  ]);
  return {
    stage,
    actor,
    people,
    committee,
    pool: committee.pool.id,
    cast: {
      organiser,
      authority: authorityOf('dept-education'),
      foreign: authorityOf('dept-health'),
      superior: departmentOf('dept-state-assets'),
      district: departmentOf('district-500103'),
      supervisor: { role: 'DISCIPLINE_SUPERVISOR', value: 'dept-education' },
    },
    applicant: { role: 'EXPERT', value: applicant },
    designee: { id: designee, idNumber: designated.idNumber },
    employer: { role: 'EMPLOYER', value: await stage.employerId(FIRM_USCC) },
    experts: [],
    members: [],
    filing: '',
    lastDay: '',
  };
}
