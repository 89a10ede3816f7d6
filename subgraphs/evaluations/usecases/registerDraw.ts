import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { drawHashing } from '../../shared/hashing/drawHashing';
import { systemScope } from '../../shared/scope/systemScope';
import type { Ceremony } from '../domain/ceremony/failureAt';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { canonicalText } from '../domain/record/canonicalText';
import type { CeremonyTimes, ChainPlace, DrawCause, DrawRecord } from '../domain/record/DrawRecord';
import { drawParties, type ByParty } from '../domain/record/DrawParty';
import { makeRecord, type CeremonyFacts } from '../domain/record/makeRecord';
import { publicPartOf } from '../domain/record/publicPartOf';
import { drawRecordRepository } from '../persistence/drawRecordRepository';
import { drawSeal } from '../persistence/drawSeal';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { drawFromShares, openDraw } from './drawFromShares';
import { ceremonyOf, lockCeremony } from './lockCeremony';

const scope = systemScope('a record follows from its draw, whoever signed');

/**
 * Closes the record of a draw that has its result and puts it at the end of the committee's chain: the public part in
 * the register, the whole under the session's key. Done once; draws of one committee wait for each other at the chain's
 * unique place, and whoever loses comes again with the job. The draw is run again from its shares, so that a result
 * that was changed in the database is not what is recorded.
 */
export async function registerDraw(deps: Deps, drawId: string): Promise<void> {
  const ceremony = await ceremonyOf(deps.session, scope, drawId);
  if (ceremony.draw.state !== 'DRAWN' || ceremony.draw.sealedRecord !== null) return;
  const opened = openDraw(deps, ceremony);
  const drawn = drawFromShares(ceremony.draw, opened);
  await deps.transaction(async (session) => {
    const locked = await lockCeremony(session, scope, drawId);
    if (locked.draw.sealedRecord !== null) return;
    const chain = await nextPlace(session, locked.draw);
    const facts = { ...factsOf(locked), input: opened.input, shares: opened.shares, chain };
    const record = makeRecord(facts, drawn, drawHashing(locked.draw.hash));
    await store(session, deps, locked.draw, record);
  });
}

async function nextPlace(session: DatabaseSession, { committeeId }: PanelDraw): Promise<ChainPlace> {
  const [last] = await drawRecordRepository(session).find({
    where: { committeeId },
    order: [{ column: 'position', direction: 'DESC' }],
    limit: 1,
  });
  return { committee: committeeId, position: (last?.position ?? 0) + 1, previous: last?.recordHash ?? null };
}

function factsOf({ draw, shares, signOffs }: Ceremony): Omit<CeremonyFacts, 'input' | 'shares' | 'chain'> {
  const commitments = Object.fromEntries(
    shares.map(({ party, commitment }) => [party, commitment]),
  ) as unknown as ByParty<string>;
  const assisted = new Set(shares.filter((share) => share.assisted).map(({ party }) => party));
  return {
    commitments,
    assisted: drawParties.filter((party) => assisted.has(party)),
    beacon: draw.beacon ?? { kind: 'NONE' },
    times: timesOf(draw),
    // whose department signed is public, which of its officers is not
    signOffs: signOffs
      .map(({ stage, opinion, signedAt }) => ({
        stage,
        opinion,
        by: draw.filingAuthorityId,
        at: signedAt.toISOString(),
      }))
      .sort((one, other) => (one.stage === 'BEFORE_REVEAL' ? -1 : other.stage === 'BEFORE_REVEAL' ? 1 : 0)),
    follows: causeOf(draw),
  };
}

function timesOf({ preparedAt, committedAt, revealedAt, drawnAt }: PanelDraw): CeremonyTimes {
  const text = (at: Date | null): string => (at ?? preparedAt).toISOString();
  return {
    prepared: text(preparedAt),
    committed: text(committedAt),
    revealed: text(revealedAt),
    drawn: text(drawnAt),
  };
}

const causeOf = ({ kind, parentId, reason }: PanelDraw): DrawCause | null =>
  kind === 'INITIAL' || parentId === null ? null : { kind, drawId: parentId, reason: reason ?? '' };

async function store(
  session: DatabaseSession,
  { seal, clock }: Deps,
  draw: PanelDraw,
  record: DrawRecord,
): Promise<void> {
  await drawRecordRepository(session).insert({
    id: draw.id,
    committeeId: draw.committeeId,
    position: record.public.chain.position,
    recordHash: record.hash,
    previousHash: record.public.chain.previous,
    publicText: canonicalText(publicPartOf(record, drawHashing(draw.hash))),
    registeredAt: clock.now(),
  });
  const sealedRecord = drawSeal(seal).close(draw, 'sealedRecord', record);
  await panelDrawRepository(session, scope).update(draw.id, {}, { sealedRecord });
}
