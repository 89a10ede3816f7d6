import { countPanels, tableLimit } from '../domain/draw/countPanels';
import type { CommitteeLevel } from '../domain/draw/DrawFacts';
import { drawFigures } from '../domain/draw/drawFigures';
import type { DrawReadiness, ReadyLimit } from '../domain/draw/DrawReadiness';
import { problemOf } from '../domain/draw/DrawProblem';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import { limitNames, nameOfLimit, type LimitName, type NamedLimit } from '../domain/draw/limitNames';
import { relaxationOf } from '../domain/draw/relaxationOf';
import type { TableLimit } from '../domain/draw/segmentStates';

/** Half of what a draw may take: the figures are asked for at every change of a condition, and once for each limit. */
export const readinessLimit = { states: tableLimit.states / 2, cells: tableLimit.cells / 2 } as const;

/** Relaxations tried before the answer is that none was found. */
const RELAXATIONS = 20;

type Figures = Pick<
  DrawReadiness,
  'feasiblePanels' | 'exact' | 'piMin' | 'piMax' | 'limits' | 'relaxations' | 'shortage'
>;

/** Other work of the process has its turn between two counts. */
const otherWork = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** N, the range of chances, the limits that bind and what would help, each counted in a turn of its own. */
export async function readinessFigures(
  input: FrozenInput,
  level: CommitteeLevel,
  limit: TableLimit = readinessLimit,
): Promise<Figures> {
  const table = countPanels(problemOf(input), limit);
  const total = table?.total ?? null;
  const exact = table !== undefined && (table.uncapped.length === 0 || table.total === 0n);
  await otherWork();
  const figures = exact ? drawFigures(input, table) : undefined;
  const limits: ReadyLimit[] = [];
  for (const [name, { rule, valueIn, without }] of Object.entries(limitNames) as [LimitName, NamedLimit][]) {
    const value = valueIn(input);
    if (value === undefined) continue;
    await otherWork();
    const freed = exact ? exactTotal(without(input), limit) : undefined;
    const binds = freed === undefined ? null : freed !== total;
    limits.push({ limit: name, rule: ruleAt(level, name, rule), value, binds });
  }
  return {
    feasiblePanels: total,
    exact,
    piMin: figures?.piMin ?? null,
    piMax: figures?.piMax ?? null,
    limits,
    ...(total === 0n ? whatWouldHelp(input) : { relaxations: [], shortage: null }),
  };
}

function exactTotal(input: FrozenInput, limit: TableLimit): bigint | undefined {
  const table = countPanels(problemOf(input), limit);
  return table && table.uncapped.length === 0 ? table.total : undefined;
}

function whatWouldHelp(input: FrozenInput): Pick<Figures, 'relaxations' | 'shortage'> {
  const answer = relaxationOf(input, RELAXATIONS);
  if (answer.kind === 'TOO_FEW_CANDIDATES')
    return { relaxations: [], shortage: { group: answer.group, missing: answer.missing } };
  if (answer.kind !== 'RELAX') return { relaxations: [], shortage: null };
  const relaxations = answer.relaxations.flatMap((one) =>
    one.limit === 'apart' ? [] : { limit: nameOfLimit[one.limit], from: one.from, to: one.to },
  );
  return { relaxations, shortage: null };
}

/** The ratio of seniors is R-22P of a 副高 committee and part of R-23 of a 中级 one. */
const ruleAt = (level: CommitteeLevel, limit: LimitName, rule: string | null): string | null =>
  limit === 'SENIOR_AT_LEAST' ? (level === 'INTERMEDIATE' ? 'R-23' : 'R-22P') : rule;
