import type { Identity } from '../graphWorld';
import type { DataSet, RowOf, TableName } from './DataSet';
import { isNamed, isOpen } from './visibleRows';

interface Reader {
  readonly rows: DataSet;
  readonly who: Identity;
  readonly now: Date;
}

const stewards = ['FILING_AUTHORITY', 'ORGANISING_UNIT'];
const withExpert = [...stewards, 'EXPERT'];
const officials = [...stewards, 'DISCIPLINE_SUPERVISOR'];

const only = (roles: readonly string[], { who }: Reader, ...values: unknown[]) =>
  roles.includes(who.role) ? values : [];
const factsOfPool = ({ rows }: Reader, id: string) => rows.expert_pool.find((pool) => pool.id === id)?.name;

/**
 * What the schema shows of a row to a reader who may see the row: ids and texts. Everything else of the row is marked
 * as well, and must never be in an answer: whole columns (exit notes, facts of a roster, who signed) show to nobody. The
 * ids of lines and looks show in the cursors of their pages.
 */
export const shownColumns: {
  readonly [Name in TableName]: (reader: Reader, row: RowOf<Name>) => readonly unknown[];
} = {
  organising_unit: (_, { id, name, uscc }) => [id, name, uscc],
  review_committee: (_, { id, code, name, specialty, adjustmentReason }) => [
    id,
    code,
    name,
    specialty,
    adjustmentReason,
  ],
  professional_group: (_, { name }) => [name],
  expert_pool: (_, { id, code, name }) => [id, code, name],
  pool_member: (reader, row) => [
    row.id,
    factsOfPool(reader, row.poolId),
    ...only(withExpert, reader, row.expertId, row.fieldExperience),
  ],
  social_application: (reader, row) => [
    row.id,
    row.statement,
    factsOfPool(reader, row.poolId),
    ...only(withExpert, reader, row.expertId),
  ],
  application_step: (_, { note }) => [note],
  filing: (_, { id, rosterHash, returnReasons }) => [id, rosterHash, returnReasons],
  consent: (_, { id, rosterHash, reason }) => [id, rosterHash, reason],
  filing_roster_entry: (_, { id, memberId, expertId }) => [id, memberId, expertId],
  filing_finding: (_, { message }) => [message],
  waiver: (_, { id, memberId, reason, evidence, decisionReason }) => [
    id,
    memberId,
    reason,
    evidence,
    decisionReason,
  ],
  sharing_agreement: (reader, { id, poolId, otherPoolId }) => [
    id,
    factsOfPool(reader, poolId),
    factsOfPool(reader, otherPoolId),
  ],

  employer: () => [],
  expert: (_, { id }) => [id],
  expert_access: () => [],
  employment: () => [],
  title: () => [],
  attestation: () => [],
  sanction_interval: (_, { id }) => [id],
  exemption: (_, { evidence }) => [evidence],
  training: (_, { heldBy }) => [heldBy],
  continuing_education: () => [],
  credit_record: (_, { clause }) => [clause],
  credit_lift: () => [],
  contact_change: () => [],
  access_record: (_, { id, reader, reason }) => [id, reader, reason],

  evaluation_session: (reader, { id, code, name, groups, findings, poolId }) => [
    id,
    code,
    name,
    groups,
    ...only(officials, reader, poolId, findings),
  ],
  applicant: (reader, { id, code, unitUscc, rootUscc, groupId, withdrawReason }) => [
    id,
    code,
    unitUscc,
    rootUscc,
    groupId,
    ...only(officials, reader, withdrawReason),
  ],
  recusal: (reader, { id, applicantId, seatId, note, reason }) => [
    id,
    applicantId,
    seatId,
    ...only(withExpert, reader, note, reason),
  ],
  opinion: (_, { id, applicantId, seatId, text, contentHash }) => [
    id,
    applicantId,
    seatId,
    text,
    contentHash,
  ],
  vote: (reader, { id, applicantId, findings }) => [id, applicantId, ...only(officials, reader, findings)],
  vote_roll: () => [],
  sign_in: (_, { findings }) => [findings],
  publicity: (_, { findings }) => [findings],
  violation_report: (reader, { id, text, reporterSeatId }) => [
    id,
    text,
    ...only(['FILING_AUTHORITY', 'EXPERT'], reader, reporterSeatId),
  ],
  pledge: (_, { textVersion, textHash }) => [textVersion, textHash],
  panel_draw: (_, { id, sessionId, parentId }) => [id, sessionId, parentId],
  draw_share: () => [],
  draw_sign_off: (_, { comment }) => [comment],
  draw_incident: () => [],
  draw_record: (_, { recordHash, publicText }) => [recordHash, publicText],
  early_opening: (_, { reason }) => [reason],
  seat: (reader, { id, sessionId, expertId }) => [
    id,
    sessionId,
    ...(reader.who.value === expertId || isOpen(reader, { sessionId }) ? [expertId] : []),
  ],
  conduct_case: (reader, row) => [
    row.id,
    row.seatId,
    row.account,
    row.evidence,
    row.statement,
    row.reasons,
    row.appealGrounds,
    row.appealReasons,
    ...only(withExpert, reader, row.memberId),
    ...only(officials, reader, row.violationReportId),
    ...(reader.who.value === row.expertId || isNamed(reader, row) ? [row.expertId] : []),
  ],
  term_assessment: (reader, { id, memberId, expertId, remarks, correctionReason }) => [
    id,
    memberId,
    expertId,
    correctionReason,
    ...only(stewards, reader, remarks),
  ],
  commendation_letter: (reader, { id, assessmentId, expertId, text, findings }) => [
    id,
    text,
    ...only(withExpert, reader, assessmentId, expertId),
    ...only(stewards, reader, findings),
  ],
  notice: (reader, { id, sessionId, seatId, code }) => [
    id,
    sessionId,
    seatId,
    ...only(['EXPERT'], reader, code),
  ],
  notice_attempt: () => [],
  notice_reply: (reader, { sessionId, evidence }) => [
    ...only(['EXPERT'], reader, evidence),
    ...(namesAreOpen(reader, sessionId) ? only(stewards, reader, evidence) : []),
  ],
};

/** Words of a reply wait for the job that opens the names, not for the hour alone. */
const namesAreOpen = ({ rows }: Reader, sessionId: string) =>
  rows.evaluation_session.some(({ id, namesOpenedAt }) => id === sessionId && namesOpenedAt !== null);
