import type { RuleFinding } from '../../../subgraphs/shared/rule';
import type { DataSet, RowOf } from './DataSet';

type Session = RowOf<'evaluation_session'>;
type Seat = RowOf<'seat'>;

const AT = new Date('2025-11-03T03:00:00.000Z');
const endOf = ({ id }: { readonly id: string }): string => id.replace(/^[a-z]+_/, '');
const bodies = ({ filingAuthorityId, organisingUnitId }: Session | Seat) => ({
  filingAuthorityId,
  organisingUnitId,
});
const finding = (rule: string, mark: string): RuleFinding => ({
  rule,
  clause: 'house',
  severity: 'HARD',
  outcome: 'PASS',
  message: { zh: mark, en: mark },
  facts: {},
});

/** What is kept of a meeting: who signed in by what, when the results were public, and what the last expert reported. */
export const recordRows = (
  session: Session,
  signedIn: readonly Seat[],
): Pick<DataSet, 'sign_in' | 'publicity' | 'violation_report'> => ({
  sign_in: signedIn.map((seat) => ({
    id: `signin_${endOf(seat)}`,
    sessionId: session.id,
    seatId: seat.id,
    ...bodies(seat),
    documentKind: 'ID_CARD',
    facts: {
      asOf: '2025-11-03',
      seatId: seat.id,
      year: session.year,
      organisingUnitId: session.organisingUnitId,
      person: null,
      pledge: { signedAt: `hidden_known_${endOf(seat)}`, textHash: `phash_${endOf(seat)}` },
    },
    findings: [finding('R-59', `signfound_${endOf(seat)}`)],
    signedInAt: AT,
  })),
  publicity:
    session.status === 'CLOSED'
      ? [
          {
            id: `publicity_${endOf(session)}`,
            sessionId: session.id,
            ...bodies(session),
            firstDay: session.lastMeetingDay,
            lastDay: session.lastMeetingDay,
            findings: [finding('R-71', `pubfound_${endOf(session)}`)],
            recordedAt: AT,
          },
        ]
      : [],
  violation_report: signedIn.slice(-1).map((seat) => ({
    id: `report_${endOf(seat)}`,
    sessionId: session.id,
    ...bodies(seat),
    kind: 'LEAK',
    text: `reporttext_${endOf(seat)}`,
    expertId: seat.expertId,
    reporterSeatId: seat.id,
    reportedAt: AT,
  })),
});
