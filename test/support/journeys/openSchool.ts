import { addYears, dayBefore } from '../../../subgraphs/shared/civilDate';
import type { Identity } from '../graphWorld';
import { authorityOf, reform, registerCommittee, registerUnit } from './committeeSteps';
import { createActor } from './createActor';
import { createPeople, type People } from './createPeople';
import { file, type FilingSeen } from './filingSteps';
import { admitAllOnPaper, recommendAll, registerAll, type Acting } from './memberSteps';
import type { Stage } from './Stage';

/** A district's school; 21 lecturers are enough for a junior committee of seven. All are attested and trained. */
export interface School extends Acting {
  readonly people: People;
  readonly organiser: Identity;
  readonly authority: Identity;
  readonly experts: readonly string[];
}

/** A pool of the school with a filing. */
export interface SchoolPool {
  readonly pool: string;
  readonly code: string;
  readonly members: readonly string[];
  readonly filing: FilingSeen;
}

/** Opens the school in the district 500103, with 21 lecturers unless told. Its pools are filed there (T一(二), row 2). */
export async function openSchool(stage: Stage, size = 21, people = createPeople()): Promise<School> {
  const actor = createActor(stage.ask);
  const organiser = await registerUnit(actor, reform, { kind: 'DISTRICT', district: 'district-500103' });
  const authority = authorityOf('district-500103');
  const acting = { actor, stage };
  const persons = Array.from({ length: size }, () => people());
  const experts = await registerAll(acting, organiser, persons);
  const school = { ...acting, people, organiser, authority, experts };
  const { pool } = await registerCommittee(actor, organiser, 'first-sight', { expectedApplicants: 40 });
  await recommendAll(acting, organiser, pool.id, experts);
  await admitAllOnPaper(acting, organiser, authority, experts);
  return school;
}

/** A new junior pool of the school with a draft; with everybody in it R-11 is waived, and the rest holds. */
export async function draftedPool(school: School, code: string, size = 21): Promise<SchoolPool> {
  const { actor, organiser, authority, stage } = school;
  const { pool } = await registerCommittee(actor, organiser, code, { expectedApplicants: 40 });
  const members = await recommendAll(school, organiser, pool.id, school.experts.slice(0, size));
  const draft = await file(actor, organiser, 'startFiling', { pool: pool.id });
  const request = {
    filing: draft.id,
    rule: 'R-11',
    reason: '首批建库,遴选和认定随后开展',
    evidence: '渝中职改〔2026〕3号',
    expiresOn: addYears(stage.today(), 1),
  };
  const { waiver } = await actor.act<{ waiver: { id: string; version: number } }>(
    organiser,
    'requestWaiver',
    request,
    'waiver { id version }',
  );
  await actor.act(authority, 'decideWaiver', { ...waiver, granted: true, reason: '同意' }, 'waiver { id }');
  return { pool: pool.id, code, members, filing: draft };
}

/** As draftedPool, submitted. */
export async function submittedPool(school: School, code: string, size = 21): Promise<SchoolPool> {
  const drafted = await draftedPool(school, code, size);
  const { id, version } = drafted.filing;
  const filing = await file(school.actor, school.organiser, 'submitFiling', { id, version });
  return { ...drafted, filing };
}

/** What approves a filing from today for three years. */
export function approvalOf({ stage }: School, { id, version }: Pick<FilingSeen, 'id' | 'version'>) {
  const firstDay = stage.today();
  return { id, version, decision: 'APPROVE', firstDay, lastDay: dayBefore(addYears(firstDay, 3)) };
}
