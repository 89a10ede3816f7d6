import type { CivilDate } from '../../shared/civilDate';
import type { ConductCase, ConductKind, ConductOccasion } from './ConductCase';
import { checkedText } from './checkedText';
import { refuse } from './refusals';
import type { Seat, VacancyReason } from './Seat';

const MOST_PAPERS = 20;

/** Seats given up for these reasons were not refused by their holder. */
const notRefused: readonly VacancyReason[] = ['CONFLICT', 'CONTACT_WRONG', 'INELIGIBLE'];

/** What an organiser proposes. */
export interface ConductProposal {
  readonly kind: ConductKind;
  readonly occasion: ConductOccasion;
  readonly occurredOn: CivilDate;
  readonly account: string;
  readonly evidence: readonly string[];
}

/** The proposal as it is stored. Throws INVALID_TEXT, NO_EVIDENCE, TOO_MUCH_EVIDENCE, DATE_IN_FUTURE, WRONG_OCCASION. */
export function checkedProposal(given: ConductProposal, today: CivilDate): ConductProposal {
  const { kind, occasion, occurredOn, evidence } = given;
  if (occurredOn > today) throw refuse('DATE_IN_FUTURE', { field: 'occurredOn' });
  if (kind !== 'REFUSAL' && occasion !== 'MEETING') throw refuse('WRONG_OCCASION');
  if (evidence.length === 0) throw refuse('NO_EVIDENCE');
  if (evidence.length > MOST_PAPERS) throw refuse('TOO_MUCH_EVIDENCE', { max: MOST_PAPERS });
  return {
    kind,
    occasion,
    occurredOn,
    account: checkedText('account', given.account, 2000),
    evidence: evidence.map((paper) => checkedText('evidence', paper, 200)),
  };
}

/** A refusal of a seat: it was given up by its holder, or nobody came. Throws WRONG_OCCASION, NOT_REFUSED. */
export function requireRefused(
  { status, vacancyReason, attendance }: Pick<Seat, 'status' | 'vacancyReason' | 'attendance'>,
  { kind, occasion }: Pick<ConductProposal, 'kind' | 'occasion'>,
): void {
  if (occasion !== 'MEETING') throw refuse('WRONG_OCCASION');
  if (kind !== 'REFUSAL') return;
  const givenUp = status === 'VACATED' && vacancyReason !== null && !notRefused.includes(vacancyReason);
  if (!givenUp && attendance !== 'ABSENT') throw refuse('NOT_REFUSED');
}

/** Nobody answers twice for the same: one refusal a seat or an occasion, one violation of a kind. */
export const subjectKeyOf = (
  of: { readonly seatId: string } | { readonly memberId: string },
  { kind, occasion, occurredOn }: ConductProposal,
): string => ('seatId' in of ? `${of.seatId}:${kind}` : `${of.memberId}:${kind}:${occasion}:${occurredOn}`);

/** What is not known yet of a case that has only been proposed. */
export const notYetRuled = {
  statement: null,
  statedOn: null,
  status: 'PROPOSED',
  ruling: null,
  reasons: null,
  ruledOn: null,
  rulingNo: null,
  ruledBy: null,
  appealEndsOn: null,
  appealGrounds: null,
  appealedOn: null,
  appealReasons: null,
  appealDecidedOn: null,
  appointmentKey: null,
  termFrom: null,
  termTo: null,
  effect: null,
  creditRecordId: null,
} as const satisfies Partial<ConductCase>;
