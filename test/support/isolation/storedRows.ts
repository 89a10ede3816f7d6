import { drawSeal } from '../../../subgraphs/evaluations/persistence/drawSeal';
import { codeHash, noticeSeal } from '../../../subgraphs/evaluations/persistence/noticeSeal';
import type { GraphWorld } from '../graphWorld';
import type { DataSet, RowOf, TableName } from './DataSet';
import { isNamed } from './visibleRows';

type World = Pick<GraphWorld, 'graph' | 'clock'>;

/** Rows of a table as they are stored: what is personal, or tells who was drawn, under the graph's own keys. */
export function storedRows({ graph, clock }: World, rows: DataSet, name: TableName): readonly object[] {
  const { personal } = graph.experts.deps;
  const { seal } = graph.evaluations.deps;
  const sealed = noticeSeal(seal);
  const draws = drawSeal(seal);
  const nameless = (row: { readonly expertId: string }) =>
    Object.fromEntries(Object.entries(row).filter(([property]) => property !== 'expertId'));
  const sealedPerson = (person: RowOf<'expert'>) => {
    const { id, idNumber, phone } = person;
    const clear = ['idNumber', 'phone', 'registeredBy'];
    const stored = Object.entries(person).filter(([property]) => !clear.includes(property));
    return { ...Object.fromEntries(stored), ...personal.seal(id, { idNumber, phone }) };
  };
  switch (name) {
    case 'expert':
      return rows.expert.map(sealedPerson);
    case 'access_record':
      return rows.access_record.map(({ sealedSeat, ...look }) => ({
        ...look,
        expertId: sealedSeat ?? look.expertId,
      }));
    case 'panel_draw':
      return rows.panel_draw.map((draw) => ({
        ...draw,
        sealedInput: draws.close(draw, 'sealedInput', JSON.parse(draw.sealedInput)),
        sealedFacts: draws.close(draw, 'sealedFacts', JSON.parse(draw.sealedFacts)),
      }));
    case 'draw_share':
      return rows.draw_share.map((share) => ({
        ...share,
        sealedShare: share.sealedShare && draws.closeShare(share, share.sealedShare),
      }));
    case 'seat':
      return rows.seat.map((seat) =>
        seat.opensAt <= clock.now() ? seal.openSeat(seat) : seal.sealedSeat(seat),
      );
    case 'pledge':
      return rows.pledge.map(nameless);
    case 'violation_report':
      return rows.violation_report.map(nameless);
    case 'conduct_case':
      return rows.conduct_case.map((one) => ({
        ...nameless(one),
        expertId: isNamed({ rows, now: clock.now() }, one) ? one.expertId : null,
      }));
    case 'notice':
      return rows.notice.map(({ code, ...notice }: RowOf<'notice'>) => ({
        ...nameless(notice),
        sealedRecipient: sealed.recipient(notice.id, notice.sessionId, notice.expertId),
        codeHash: codeHash(code),
        sealedCode: sealed.code(notice.id, notice.sessionId, code),
      }));
    case 'notice_attempt':
      return rows.notice_attempt.map(nameless);
    case 'notice_reply':
      return rows.notice_reply.map(({ evidence, ...reply }: RowOf<'notice_reply'>) => ({
        ...nameless(reply),
        sealedEvidence: sealed.evidence(reply.id, reply.sessionId, evidence),
      }));
    default:
      return rows[name];
  }
}
