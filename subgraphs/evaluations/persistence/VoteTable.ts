import { id, instant, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Vote } from '../domain/vote/Vote';
import { forDashboards, ownAuthority, ownUnit } from './sessionReaders';
import { VoteRollTable } from './VoteRollTable';

const schema = entityTable<Vote>({
  table: 'vote',
  columns: {
    id: primary(id()),
    sessionId: id(),
    applicantId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    round: integer(),
    status: text(20),
    openedAt: instant(),
    closedAt: optional(instant()),
    seats: integer(),
    present: integer(),
    recused: integer(),
    voted: integer(),
    sealedTally: optional(text(200)),
    yes: optional(integer()),
    no: optional(integer()),
    abstain: optional(integer()),
    outcome: optional(text(20)),
    findings: json(),
    version: integer(),
  },
  indexes: [
    { name: 'vote_round', columns: ['applicantId', 'round'], unique: true },
    { name: 'vote_session', columns: ['sessionId', 'status'] },
  ],
  foreignKeys: [{ name: 'fk_vote_applicant', columns: ['applicantId'], references: 'applicant' }],
});

/** Of the experts, those see a vote who may vote in it. */
export const VoteTable = defineTable<Vote>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: {
      kind: 'exists',
      table: VoteRollTable.schema,
      on: { voteId: 'id' },
      column: 'expertId',
      claim: 'expert',
      where: { recused: [false] },
    },
  },
});
