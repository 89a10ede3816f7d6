import { flag, id, primary } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { VoteRoll } from '../domain/vote/Vote';

const schema = entityTable<VoteRoll>({
  table: 'vote_roll',
  columns: {
    id: primary(id()),
    voteId: id(),
    seatId: id(),
    expertId: id(),
    recused: flag(),
    hasVoted: flag(),
  },
  indexes: [
    { name: 'vote_roll_seat', columns: ['voteId', 'seatId'], unique: true },
    { name: 'vote_roll_expert', columns: ['expertId', 'voteId'] },
  ],
  foreignKeys: [{ name: 'fk_vote_roll_vote', columns: ['voteId'], references: 'vote' }],
});

/**
 * Who may vote and who has. It has no instant, no version and no ballot: what somebody voted is written nowhere. Only
 * the expert reads the own row; officials read how many have voted, not who.
 */
export const VoteRollTable = defineTable<VoteRoll>({
  schema,
  policy: { EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' } },
});
