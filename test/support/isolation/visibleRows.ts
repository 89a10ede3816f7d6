import type { Identity } from '../graphWorld';
import { closingOf, endOfDay } from './accessRows';
import type { DataSet, RowOf, TableName } from './DataSet';

/** Everything a statement of the oracle may look at. */
export interface Question {
  readonly rows: DataSet;
  readonly who: Identity;
  readonly now: Date;
}

interface OfPool {
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
}

/**
 * Who may see which row of which table, said once more from architecture.md part 4 and the descriptions of the
 * schema, over plain arrays. It does not look at the row policies: when the two disagree, one of them is wrong. A table
 * that is not named is of the mechanism, and nobody sees a row of it.
 */
export const visibleRows: {
  readonly [Name in TableName]: (question: Question, row: RowOf<Name>) => boolean;
} = {
  organising_unit: ({ rows, who }, { id, registeredBy }) => {
    const committees = rows.review_committee.filter(({ organisingUnitId }) => organisingUnitId === id);
    return (
      (is(who, 'ORGANISING_UNIT') && id === who.value) ||
      (is(who, 'FILING_AUTHORITY') && registeredBy === who.value) ||
      (is(who, 'FILING_AUTHORITY', 'DISCIPLINE_SUPERVISOR') &&
        committees.some(({ filingAuthorityId }) => filingAuthorityId === who.value)) ||
      committees.some(({ poolId }) => isAskedFor(rows, who, poolId))
    );
  },
  review_committee: ({ rows, who }, row) => seesPool(rows, who, row),
  professional_group: ({ rows, who }, row) => seesPool(rows, who, row),
  expert_pool: ({ rows, who }, row) => seesPool(rows, who, { ...row, poolId: row.id }),
  pool_member: ({ rows, who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    isAskedFor(rows, who, row.poolId) ||
    isExpert(who, row.expertId),
  social_application: ({ who }, row) => takesPart(who, row),
  application_step: ({ who }, row) => takesPart(who, row),

  filing: ({ rows, who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'CONSENTING_DEPARTMENT') &&
      rows.consent.some((consent) => consent.filingId === row.id && asks(consent, who))),
  consent: ({ who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'CONSENTING_DEPARTMENT') && row.departmentId === who.value),
  filing_roster_entry: ({ who }, row) => files(who, row) || organises(who, row),
  filing_finding: ({ who }, row) => files(who, row) || organises(who, row),
  waiver: ({ who }, row) => files(who, row) || organises(who, row),
  sharing_agreement: ({ who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'FILING_AUTHORITY') && row.otherAuthorityId === who.value) ||
    (is(who, 'ORGANISING_UNIT') && row.otherUnitId === who.value),

  employer: () => false,
  expert: (question, { id }) => isExpert(question.who, id) || knows(question, id) || supervises(question, id),
  expert_access: ({ who, now }, row) =>
    row.visibleFrom <= now &&
    (row.visibleUntil === null || row.visibleUntil > now) &&
    ((is(who, 'FILING_AUTHORITY') && row.authorityId === who.value) ||
      (is(who, 'ORGANISING_UNIT') && row.unitId === who.value)),
  employment: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  title: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  attestation: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  exemption: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  training: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  continuing_education: (question, row) =>
    isExpert(question.who, row.expertId) || knows(question, row.expertId),
  contact_change: (question, row) => isExpert(question.who, row.expertId) || knows(question, row.expertId),
  sanction_interval: (question, row) => seesRulings(question, row.expertId),
  credit_record: (question, row) => seesRulings(question, row.expertId),
  credit_lift: (question, row) => seesRulings(question, row.expertId),
  access_record: ({ who }, row) => row.sealedSeat === undefined && isExpert(who, row.expertId),

  evaluation_session: ({ rows, who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value) ||
    rows.seat.some((seat) => seat.sessionId === row.id && isExpert(who, seat.expertId)),
  applicant: ({ rows, who }, row) =>
    oversees(who, row) ||
    rows.seat.some(
      (seat) =>
        seat.sessionId === row.sessionId && isExpert(who, seat.expertId) && seat.status === 'SIGNED_IN',
    ),
  recusal: ({ who }, row) => oversees(who, row) || isExpert(who, row.expertId),
  opinion: ({ who }, row) =>
    files(who, row) || organises(who, row) || (row.readByAuthor && isExpert(who, row.expertId)),
  vote: ({ rows, who }, row) =>
    oversees(who, row) ||
    rows.vote_roll.some((one) => one.voteId === row.id && !one.recused && isExpert(who, one.expertId)),
  sign_in: ({ who }, row) => files(who, row) || organises(who, row),
  publicity: ({ who }, row) => oversees(who, row),
  violation_report: ({ who }, row) => oversees(who, row) || isExpert(who, row.expertId),
  vote_roll: ({ who }, row) => isExpert(who, row.expertId),
  pledge: ({ who }, row) => oversees(who, row) || isExpert(who, row.expertId),
  panel_draw: ({ who }, row) => watches(who, row),
  draw_share: ({ who }, row) => watches(who, row),
  draw_sign_off: ({ who }, row) => watches(who, row),
  draw_incident: ({ who }, row) => watches(who, row),
  early_opening: ({ who }, row) => watches(who, row),
  draw_record: () => true,
  seat: ({ who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value) ||
    isExpert(who, row.expertId),
  conduct_case: ({ who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value) ||
    isExpert(who, row.expertId),
  term_assessment: ({ who }, row) => files(who, row) || organises(who, row) || isExpert(who, row.expertId),
  commendation_letter: ({ who }, row) =>
    files(who, row) ||
    organises(who, row) ||
    isExpert(who, row.expertId) ||
    (is(who, 'EMPLOYER') && row.employerId === who.value),
  notice: ({ who }, row) => isTold(who, row),
  notice_attempt: ({ who }, row) => isTold(who, row),
  notice_reply: ({ who }, row) => isTold(who, row),
};

/** Who runs the session, and whom the notice tells. */
const isTold = (who: Identity, row: OfPool & { readonly expertId: string }) =>
  files(who, row) ||
  organises(who, row) ||
  (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value) ||
  isExpert(who, row.expertId);

const is = (who: Identity, ...roles: readonly Identity['role'][]) => roles.includes(who.role);
const files = (who: Identity, { filingAuthorityId }: OfPool) =>
  is(who, 'FILING_AUTHORITY') && filingAuthorityId === who.value;
const organises = (who: Identity, { organisingUnitId }: OfPool) =>
  is(who, 'ORGANISING_UNIT') && organisingUnitId === who.value;
/** Organiser, filing authority, and the supervisor of that authority. */
const oversees = (who: Identity, row: OfPool) =>
  files(who, row) ||
  organises(who, row) ||
  (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value);
/** Takes part in the draws of a pool. */
const watches = (who: Identity, row: OfPool) =>
  files(who, row) ||
  organises(who, row) ||
  (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value);
const isExpert = (who: Identity, expertId: string) => is(who, 'EXPERT') && expertId === who.value;

const asks = ({ departmentId, status }: RowOf<'consent'>, who: Identity) =>
  departmentId === who.value && (status === 'REQUESTED' || status === 'GRANTED');
const isAskedFor = (rows: DataSet, who: Identity, poolId: string) =>
  is(who, 'CONSENTING_DEPARTMENT') &&
  rows.consent.some((consent) => consent.poolId === poolId && asks(consent, who));

const seesPool = (rows: DataSet, who: Identity, row: OfPool & { readonly poolId: string }) =>
  files(who, row) ||
  organises(who, row) ||
  (is(who, 'DISCIPLINE_SUPERVISOR') && row.filingAuthorityId === who.value) ||
  isAskedFor(rows, who, row.poolId);

const takesPart = (who: Identity, row: OfPool & { readonly expertId: string; readonly employerId: string }) =>
  files(who, row) ||
  organises(who, row) ||
  isExpert(who, row.expertId) ||
  (is(who, 'EMPLOYER') && row.employerId === who.value);

/** Whether the names of a seat's session are open: from its opening on, and never when it was cancelled. */
export function isOpen(
  { rows, now }: Pick<Question, 'rows' | 'now'>,
  { sessionId }: Pick<RowOf<'seat'>, 'sessionId'>,
): boolean {
  const session = rows.evaluation_session.find(({ id }) => id === sessionId);
  return session !== undefined && session.status !== 'CANCELLED' && session.opensAt <= now;
}

/** Whether a case names its expert: it is of no seat, or of one whose names are open. */
export const isNamed = (
  question: Pick<Question, 'rows' | 'now'>,
  { sessionId }: Pick<RowOf<'conduct_case'>, 'sessionId'>,
): boolean => sessionId === null || isOpen(question, { sessionId });

const never = new Date(8e15);

/** An authority or organiser: by a membership or an application until it is over, an open seat, or a registration. */
function knows({ rows, who, now }: Question, expertId: string): boolean {
  const ofOurs = (row: OfPool & { readonly expertId: string }) =>
    row.expertId === expertId && (files(who, row) || organises(who, row));
  const { registeredBy } = rows.expert.find(({ id }) => id === expertId) ?? {};
  return (
    rows.pool_member.some((one) => ofOurs(one) && (one.exitedOn === null || now < endOfDay(one.exitedOn))) ||
    rows.social_application.some(
      (one) => ofOurs(one) && (closingOf(one, rows.application_step) ?? never) > now,
    ) ||
    rows.seat.some((seat) => ofOurs(seat) && isOpen({ rows, now }, seat)) ||
    (is(who, 'FILING_AUTHORITY') && registeredBy?.authority === who.value) ||
    (is(who, 'ORGANISING_UNIT') && registeredBy?.unit === who.value)
  );
}

/** A supervisor: by an open seat in a session filed with that authority. */
const supervises = ({ rows, who, now }: Question, expertId: string) =>
  is(who, 'DISCIPLINE_SUPERVISOR') &&
  rows.seat.some(
    (seat) =>
      seat.expertId === expertId && seat.filingAuthorityId === who.value && isOpen({ rows, now }, seat),
  );

const seesRulings = (question: Question, expertId: string) =>
  isExpert(question.who, expertId) || (is(question.who, 'FILING_AUTHORITY') && knows(question, expertId));
