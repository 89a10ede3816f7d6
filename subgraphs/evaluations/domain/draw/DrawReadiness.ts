import type { CivilDate } from '../../../shared/civilDate';
import type { RuleFinding } from '../../../shared/rule';
import type { ExclusionRule } from './exclusionsOf';
import type { Fraction } from './inclusion';
import type { LimitName } from './limitNames';

/** How many members of the own pool a rule keeps out. */
export interface DrawExclusion {
  readonly rule: ExclusionRule;
  readonly people: number;
}

/** A limit of the draw, and whether it costs panels. */
export interface ReadyLimit {
  readonly limit: LimitName;
  /** The rule that asks for it; null for a condition of the organiser or of the committee's make-up. */
  readonly rule: string | null;
  readonly value: number;
  /** Whether there would be other panels without it; null where that was too much to count. */
  readonly binds: boolean | null;
}

/** A limit made softer, by which panels would exist. People decide; nothing is relaxed. */
export interface ReadyRelaxation {
  readonly limit: LimitName;
  readonly from: number;
  readonly to: number;
}

/** People that are missing whatever the limits. */
export interface DrawShortage {
  /** 专业组; null for the panel as a whole. */
  readonly group: string | null;
  readonly missing: number;
}

/** Whether a draw can be held, and what stands in its way: numbers alone, never who. */
export interface DrawReadiness {
  readonly asOf: CivilDate;
  readonly seats: number;
  readonly reserves: number;
  /** Members of the own pool and guests who may be drawn. */
  readonly candidates: number;
  readonly guests: number;
  /** Members of the own pool who may not, each once. */
  readonly excludedMembers: number;
  readonly exclusions: readonly DrawExclusion[];
  /** N; null where it is too large to be counted while somebody waits. */
  readonly feasiblePanels: bigint | null;
  /** False where N is an upper bound. */
  readonly exact: boolean;
  readonly piMin: Fraction | null;
  readonly piMax: Fraction | null;
  readonly limits: readonly ReadyLimit[];
  readonly relaxations: readonly ReadyRelaxation[];
  readonly shortage: DrawShortage | null;
  readonly findings: readonly RuleFinding[];
}
