import { createHash } from 'node:crypto';
import type { FrozenInput } from '../../../subgraphs/evaluations/domain/draw/FrozenInput';
import { inputHashOf } from '../../../subgraphs/evaluations/domain/record/makeRecord';
import { drawParties } from '../../../subgraphs/evaluations/domain/record/DrawParty';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import type { DataSet, RowOf } from './DataSet';
import { NOW } from './instants';

type Session = RowOf<'evaluation_session'>;
type Draws = Pick<
  DataSet,
  'panel_draw' | 'draw_share' | 'draw_sign_off' | 'draw_incident' | 'draw_record' | 'early_opening'
>;

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const endOf = ({ id }: Session): string => id.replace(/^[a-z]+_/, '');
const at = (day: string): Date => new Date(`2025-10-${day}T01:00:00.000Z`);

/** The id of the draw of a session. */
export const drawIdOf = (session: Session): string => `draw_${endOf(session)}`;

/** The ceremony of a session: drawn when the session has opened, waiting for the reveals when it has not. */
export function drawRows(session: Session, holders: readonly string[]): Draws {
  const end = endOf(session);
  const ofDraw = {
    drawId: drawIdOf(session),
    filingAuthorityId: session.filingAuthorityId,
    organisingUnitId: session.organisingUnitId,
  };
  const drawn = session.opensAt <= new Date(NOW);
  return {
    panel_draw: [drawRow(session, holders, drawn)],
    draw_share: drawParties.map((party) => ({
      ...ofDraw,
      id: `share_${end}_${party.toLowerCase()}`,
      sessionId: session.id,
      party,
      commitment: hexOf(`commitment ${end} ${party}`),
      committedAt: at('02'),
      committedBy: `hidden_committer_${end}`,
      assisted: false,
      sealedShare: drawn ? hexOf(`share ${end} ${party}`) : null,
      revealedAt: drawn ? at('03') : null,
      revealedBy: drawn ? `hidden_revealer_${end}` : null,
    })),
    draw_sign_off: [
      {
        ...ofDraw,
        id: `signoff_${end}`,
        stage: 'BEFORE_REVEAL',
        opinion: 'APPROVED',
        comment: `opinion_of_sign_${end}`,
        signedBy: `hidden_signer_${end}`,
        signedAt: at('02'),
      },
    ],
    draw_incident: [
      { ...ofDraw, id: `incident_${end}`, kind: 'OBJECTION', party: 'SUPERVISOR', occurredAt: at('04') },
    ],
    draw_record: drawn
      ? [
          {
            id: drawIdOf(session),
            committeeId: session.committeeId,
            position: Number(end.split('_')[1]),
            recordHash: `record_hash_${end}`,
            previousHash: null,
            publicText: `public_record_${end}`,
            registeredAt: at('04'),
          },
        ]
      : [],
    early_opening: [
      {
        id: `opening_${end}`,
        sessionId: session.id,
        filingAuthorityId: session.filingAuthorityId,
        organisingUnitId: session.organisingUnitId,
        reason: `why_early_${end}`,
        opensAt: at('05'),
        requestedAt: at('04'),
        requestedRole: 'ORGANISING_UNIT',
        requestedBy: `hidden_asker_${end}`,
        approvedAt: null,
        approvedBy: null,
        liveKey: session.id,
      },
    ],
  };
}

function drawRow(session: Session, holders: readonly string[], drawn: boolean): RowOf<'panel_draw'> {
  const id = drawIdOf(session);
  return {
    id,
    sessionId: session.id,
    committeeId: session.committeeId,
    poolId: session.poolId,
    filingId: session.filingId,
    filingAuthorityId: session.filingAuthorityId,
    organisingUnitId: session.organisingUnitId,
    year: session.year,
    kind: 'INITIAL',
    parentId: null,
    reason: null,
    attempt: 1,
    state: drawn ? 'DRAWN' : 'COMMITTED',
    voidReason: null,
    voidedBy: null,
    outcome: drawn ? 'DRAWN' : null,
    hash: 'sha256',
    inputHash: inputHashOf(drawHashing('sha256'), frozen(session, holders)),
    seats: holders.length,
    drawnSeats: holders.length,
    reserves: 0,
    candidates: holders.length,
    excluded: [],
    feasible: '1',
    exact: true,
    piMin: '1/1',
    piMax: '1/1',
    tries: drawn ? 1 : null,
    chairDegenerate: false,
    beaconKind: 'NONE',
    beaconReference: null,
    beaconDueAt: null,
    beacon: null,
    commitBy: at('02'),
    revealBy: new Date('2027-01-01T00:00:00.000Z'),
    firstValidDay: '2024-03-01',
    lastValidDay: '2027-02-28',
    sealedInput: JSON.stringify(frozen(session, holders)),
    sealedFacts: JSON.stringify({
      conditions: { unitConflicts: 'EXCLUDED' },
      facts: `hidden_draw_facts_${endOf(session)}`,
    }),
    sealedResult: null,
    sealedChecked: null,
    sealedRecord: null,
    preparedAt: session.opensAt,
    committedAt: at('02'),
    revealedAt: drawn ? at('03') : null,
    drawnAt: drawn ? at('03') : null,
    voidedAt: null,
    checkedAt: drawn ? at('03') : null,
    liveKey: drawn ? null : session.id,
    panelKey: drawn ? session.id : null,
  };
}

/** In clear; the loader seals it. */
const frozen = (session: Session, holders: readonly string[]): FrozenInput => ({
  version: 1,
  hash: 'sha256',
  drawId: drawIdOf(session),
  attempt: 1,
  filingId: session.filingId,
  ruleSet: '2023-270/1',
  seats: holders.length,
  reserves: 0,
  limits: {},
  candidates: [...holders].sort().map((id) => ({
    id,
    senior: true,
    lastYear: false,
    employer: 'u1',
    nonPublic: false,
    outside: false,
  })),
  excluded: [],
});
