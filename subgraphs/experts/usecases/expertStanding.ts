import { codedError } from '../../shared/codedError';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { requireScope } from '../../shared/identity/requireScope';
import { parseIdNumber } from '../domain/idNumber';
import {
  nothingOnRecord,
  standingOn,
  type ClaimedTitle,
  type Standing,
  type StandingPurpose,
} from '../domain/standing';
import { standingRepository } from '../persistence/standingRepository';
import { bodyOf } from './bodyOf';
import type { Deps } from './Deps';

/** OAuth scope of a token that may ask. */
export const STANDING_SCOPE = 'standing:read';
const MOST_QUESTIONS = 100;

export interface StandingQuestion {
  readonly idNumber: string;
  readonly title?: ClaimedTitle | null | undefined;
}

export interface ExpertStandingArguments {
  readonly purpose: StandingPurpose;
  readonly batch: readonly StandingQuestion[];
}

/**
 * How up to 100 people stand today, by their ID numbers, in the order asked. Who is not known answers as somebody with
 * nothing on record. The inquiry and a line in the access log of each person found are in the same transaction, before
 * anything is told. Throws FORBIDDEN, and BAD_USER_INPUT for an empty or too large batch and for what is no ID number,
 * by its places in the batch and never by the number.
 */
export async function expertStanding(
  { transaction, clock, personal }: Deps,
  caller: Caller,
  { purpose, batch }: ExpertStandingArguments,
): Promise<Standing[]> {
  requireRole(caller, 'PARTNER_AGENCY');
  requireScope(caller, STANDING_SCOPE);
  if (batch.length < 1 || batch.length > MOST_QUESTIONS)
    throw codedError('BAD_USER_INPUT', `batch: 1 to ${MOST_QUESTIONS}`);
  const today = clock.today();
  const numbers = batch.map(({ idNumber }) => parseIdNumber(idNumber, today));
  const wrong = numbers.flatMap((number, place) => (number.ok ? [] : [place]));
  if (wrong.length > 0) throw codedError('BAD_USER_INPUT', `batch.idNumber: ${wrong.join(', ')}`);
  const indexes = numbers.map((number) => (number.ok ? personal.indexesOf(number.value.text) : []));

  return transaction(async (session) => {
    const repository = standingRepository(session, clock);
    const people = await repository.peopleBy(indexes.flat());
    const found = indexes.map((some) =>
      some.map((index) => people.get(index)).find((id) => id !== undefined),
    );
    const expertIds = [...new Set(found.filter((id) => id !== undefined))];
    await repository.note(caller, bodyOf(caller), purpose, { asked: batch.length, expertIds });
    const recordsOf = await repository.recordsOf(expertIds);
    return batch.map(({ title }, place) => {
      const id = found[place];
      return standingOn(id === undefined ? nothingOnRecord : recordsOf(id), title, today);
    });
  });
}
