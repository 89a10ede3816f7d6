import { authorities } from '../../subgraphs/committees/domain/reference/authorities';
import type { PoolDraft } from '../world/PoolDraft';

/** A filing with so many days left covers two yearly meetings and the next; the one before it covers two as well. */
const DAYS_LEFT = { least: 120, most: 300 } as const;
const MOST_SEATS = 15;

/** An authority that took over from another one is left out: whose trainings count would change in the middle. */
const suits = ({ plan: { quirk, lineage, meetsNow, seats, groups }, pool }: PoolDraft): boolean =>
  quirk === null &&
  !meetsNow &&
  groups === 0 &&
  seats <= MOST_SEATS &&
  lineage.next === undefined &&
  lineage.daysLeft !== null &&
  lineage.daysLeft >= DAYS_LEFT.least &&
  lineage.daysLeft <= DAYS_LEFT.most &&
  authorities.some(
    ({ id, validFrom, validTo }) => id === pool.filingAuthorityId && validFrom === null && validTo === null,
  );

/** What a committee stands for: who files it, what kind of unit it has, and its level. */
const kindOf = ({ pool, unit, plan }: PoolDraft): string =>
  [authorities.find(({ id }) => id === pool.filingAuthorityId)?.kind, unit.kind, plan.level].join('/');

/** So many committees with nothing wrong, of as many kinds as there are, 自主评审 in front: the first of each kind before a second. */
export function livedAmong(drafts: readonly PoolDraft[], wanted: number): ReadonlySet<PoolDraft> {
  const byKind = new Map<string, PoolDraft[]>();
  const fitting = drafts.filter(suits);
  const isAutonomous = ({ unit }: PoolDraft) => unit.kind === 'AUTONOMOUS';
  const ordered = [...fitting.filter(isAutonomous), ...fitting.filter((draft) => !isAutonomous(draft))];
  for (const draft of ordered) byKind.set(kindOf(draft), [...(byKind.get(kindOf(draft)) ?? []), draft]);
  const rows = [...byKind.values()];
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, place) => rows.flatMap((row) => row[place] ?? []));
  return new Set(inTurn.flat().slice(0, wanted));
}
