import type { DataSet, RowOf } from './DataSet';

type Applicant = RowOf<'applicant'>;
type Seat = RowOf<'seat'>;
type Cases = Pick<DataSet, 'recusal' | 'opinion' | 'vote' | 'vote_roll'>;

const FIRST_HOUR = new Date('2025-11-03T02:00:00.000Z');

/**
 * What happened in a case: the first of those who came is recused and had signed before, the last one signed as well,
 * and the vote on the first applicant of a session is over.
 */
export function caseRows(applicant: Applicant, signedIn: readonly Seat[]): Cases {
  const [first] = signedIn;
  const last = signedIn.at(-1);
  if (!first || !last || first === last || applicant.withdrawnOn !== null)
    return { recusal: [], opinion: [], vote: [], vote_roll: [] };
  const end = applicant.id.replace(/^[a-z]+_/, '');
  const place = (seat: Seat) => ({
    sessionId: applicant.sessionId,
    applicantId: applicant.id,
    seatId: seat.id,
    expertId: seat.expertId,
    filingAuthorityId: applicant.filingAuthorityId,
    organisingUnitId: applicant.organisingUnitId,
  });
  return {
    recusal: [
      {
        id: `recusal_${end}`,
        ...place(first),
        conflictType: 'KIN',
        origin: 'DECLARED',
        status: 'IN_FORCE',
        pinned: true,
        note: `rnote_${end}`,
        reason: `rreason_${end}`,
        recordedAt: FIRST_HOUR,
      },
    ],
    opinion: [first, last].map((seat, index) => ({
      id: `opinion_${end}_${index + 1}`,
      ...place(seat),
      readByAuthor: seat === last,
      text: `otext_${end}_${index + 1}`,
      recommendation: 'RECOMMEND',
      contentHash: `ohash_${end}_${index + 1}`,
      signedAt: FIRST_HOUR,
    })),
    vote: [voteRow(applicant, end, signedIn.length)],
    vote_roll: signedIn.map((seat, index) => ({
      id: `roll_${end}_${index + 1}`,
      voteId: `vote_${end}`,
      seatId: seat.id,
      expertId: seat.expertId,
      recused: seat === first,
      hasVoted: seat !== first,
    })),
  };
}

const voteRow = (applicant: Applicant, end: string, present: number): RowOf<'vote'> => ({
  id: `vote_${end}`,
  sessionId: applicant.sessionId,
  applicantId: applicant.id,
  filingAuthorityId: applicant.filingAuthorityId,
  organisingUnitId: applicant.organisingUnitId,
  round: 1,
  status: 'CLOSED',
  openedAt: FIRST_HOUR,
  closedAt: FIRST_HOUR,
  seats: present,
  present,
  recused: 1,
  voted: present - 1,
  sealedTally: null,
  yes: present - 1,
  no: 0,
  abstain: 0,
  outcome: 'PASSED',
  findings: [
    {
      rule: 'R-70',
      clause: 'Order40-meeting',
      severity: 'HARD',
      outcome: 'PASS',
      message: { zh: `vfound_${end}`, en: `vfound_${end}` },
      facts: {},
    },
  ],
});
