import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import type { Expert } from '../domain/Expert';
import type { ExpertAccess } from '../domain/ExpertAccess';
import { seniorityOf } from '../domain/HeldTitle';
import { refuse } from '../domain/refusals';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { identityRepository } from '../persistence/identityRepository';
import { nameSortKey } from '../persistence/nameSortKey';
import { bodyOf } from './bodyOf';
import { checkedPerson, type CheckedPerson, type PersonInput } from './checkedPerson';
import type { Deps } from './Deps';

export interface RegisterExpertInput extends PersonInput {
  readonly idempotencyKey: string;
}

/** What a registration comes to when the person is there already. */
const KNOWN = 'ALREADY_REGISTERED';
/** What stands in the access log of somebody whom another one tried to register. */
const FOUND_WHILE_REGISTERING = '登记时发现该人员已在册';

/**
 * Registers a person, whom the registering authority or organiser then sees. Somebody who is registered already is
 * refused without a word of who it is, and the attempt is logged like the look-up that it amounts to. Throws
 * FORBIDDEN; refuses ALREADY_REGISTERED and what checkedPerson finds.
 */
export async function registerExpert(
  deps: Deps,
  caller: Caller,
  input: RegisterExpertInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const { session: committed, transaction, clock, personal } = deps;
  const person = checkedPerson(input, clock.today());
  const { idempotencyKey: key, ...told } = input;
  // the stored trace of the request must not let anybody try ID numbers against it
  const request = personal.fingerprint(JSON.stringify(told));
  const act = { caller, operation: 'registerExpert', key, request, now: clock.now() };
  const id = await transaction((session) =>
    once(session, act, () => addOrLog(session, deps, caller, person)),
  );
  if (id === KNOWN) throw refuse('ALREADY_REGISTERED');
  return expertRepository(committed, caller, clock).inReach(id);
}

/** Not a refusal inside the transaction, because the line in the access log must be committed. */
async function addOrLog(
  session: DatabaseSession,
  deps: Deps,
  caller: Caller,
  person: CheckedPerson,
): Promise<string> {
  const identities = identityRepository(session, deps.clock);
  const known = await identities.personBy(deps.personal.indexesOf(person.idNumber.text));
  if (!known) return add(session, deps, caller, person);
  await identities.record({
    expertId: known.id,
    role: caller.role,
    reader: bodyOf(caller),
    subject: caller.subject,
    purpose: 'ADMISSION',
    reason: FOUND_WHILE_REGISTERING,
    fields: [],
  });
  return KNOWN;
}

async function add(
  session: DatabaseSession,
  deps: Deps,
  caller: Caller,
  person: CheckedPerson,
): Promise<string> {
  const { clock, personal } = deps;
  const { name, idNumber, phone, status, employment, titles } = person;
  const [now, today] = [clock.now(), clock.today()];
  const id = newId('expert', now);
  const expert = {
    id,
    name,
    nameSortKey: nameSortKey(name),
    ...personal.seal(id, { idNumber: idNumber.text, phone }),
    sex: idNumber.sex,
    birthDate: idNumber.birthDate,
    seniority: seniorityOf(titles, today),
    registeredOn: today,
    changedOn: today,
  };
  await expertRepository(session, caller, clock).add(expert, registrationOf(id, caller, now));
  const archive = archiveRepository(session, caller, clock);
  const employerId = await identityRepository(session, clock).employerId(employment.employerUscc);
  const work = { id: newId('work', now), expertId: id, ...employment, employerId, status, endedOn: null };
  await archive.addEmployment(work);
  await archive.addTitles(titles.map((title) => ({ id: newId('title', now), expertId: id, ...title })));
  return id;
}

const registrationOf = (expertId: string, caller: Caller, now: Date): ExpertAccess => ({
  id: newId('reach', now),
  expertId,
  via: 'REGISTRATION',
  viaId: expertId,
  authorityId: caller.claims.authority ?? null,
  unitId: caller.claims.unit ?? null,
  visibleFrom: now,
  visibleUntil: null,
});
