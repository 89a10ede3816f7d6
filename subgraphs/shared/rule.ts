import type { CivilDate } from './civilDate';
import type { Clause, NoticeClause, Order40Article } from './notice';

/** Version of the rule catalogue; stored beside every set of findings so that a decision can be re-read. */
export const RULE_SET_VERSION = '2023-270/1';

/** Binding force: must · 原则上, may be waived · encouraged, indicator only · duty without a stated sanction. */
export type Severity = 'HARD' | 'IN_PRINCIPLE' | 'ENCOURAGED' | 'DUTY';
export type Outcome = 'PASS' | 'FAIL' | 'WAIVED' | 'NOT_APPLICABLE' | 'INSUFFICIENT_DATA';
/** `P` marks the in-principle half of a hard rule, `H` the hard half of an in-principle one. */
export type RuleId = `R-${number}` | `R-${number}P` | `R-${number}H`;

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Named readings of what the notice leaves open. The version changes with the value. */
export type PolicyTable = Readonly<
  Record<string, { readonly value: unknown; readonly version: string; readonly reading: Text }>
>;

export type FindingFacts = Readonly<Record<string, string | number | boolean | null>>;

/** What one rule says of one set of facts. Facts are the computed numbers, never names or ID numbers. */
export interface RuleFinding {
  readonly rule: string;
  readonly clause: Clause;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly message: Text;
  readonly facts: FindingFacts;
  /** Ids of the members (or sessions) that break the rule or whose facts are missing. */
  readonly subjects?: readonly string[];
}

/** What a check returns: its outcome, the numbers behind it, and a short text that shows them. */
export interface Verdict {
  readonly outcome: Exclude<Outcome, 'WAIVED'>;
  readonly detail: Text;
  readonly facts: FindingFacts;
  readonly subjects?: readonly string[];
}

type Citation =
  | { readonly clause: NoticeClause | Order40Article; readonly because?: never }
  /** A rule of our own says why it exists; it never borrows a clause. */
  | { readonly clause: 'house'; readonly because: Text };

type Applicability<Facts> =
  | { readonly appliesTo?: never; readonly applies?: never }
  /** `null` means that the facts do not say whether the rule applies. `applies` is the same in words. */
  | { readonly appliesTo: (facts: Facts) => boolean | null; readonly applies: Text };

export type Rule<Facts, Parameter extends string = string> = Citation &
  Applicability<Facts> & {
    /** Further clauses the rule carries out. */
    readonly also?: readonly Clause[];
    readonly severity: Severity;
    readonly requires: Text;
    /** Policy parameters the check reads. */
    readonly parameters?: readonly Parameter[];
    readonly check: (facts: Facts) => Verdict;
  };

/** Rules of one topic by id; ids are kept for ever. */
export type RuleTable<Facts, Parameter extends string = string> = Readonly<
  Partial<Record<RuleId, Rule<Facts, Parameter>>>
>;

/** An exception from an IN_PRINCIPLE rule. It counts from `acceptedOn` to `expiresOn`, both included. */
export interface Waiver {
  readonly rule: string;
  readonly acceptedOn: CivilDate | null;
  readonly expiresOn: CivilDate;
  /** The members it covers; absent: the rule as a whole. */
  readonly subjects?: readonly string[];
}

/**
 * Applies every rule of a table, in table order, as of `facts.asOf`. An accepted, unexpired waiver turns the FAIL
 * of an IN_PRINCIPLE rule into WAIVED, never into PASS; on any other rule it changes nothing. Missing facts give
 * INSUFFICIENT_DATA. Throws only for dates that do not exist.
 */
export function evaluate<Facts extends { readonly asOf: CivilDate }>(
  table: RuleTable<Facts>,
  facts: Facts,
  waivers: readonly Waiver[] = [],
): RuleFinding[] {
  return Object.entries(table).map(([id, rule]) => {
    const verdict = judge(rule as Rule<Facts>, facts);
    const { clause, severity, requires } = rule as Rule<Facts>;
    const waived = severity === 'IN_PRINCIPLE' && isWaived(id, verdict, waivers, facts.asOf);
    return {
      rule: id,
      clause,
      severity,
      outcome: waived ? 'WAIVED' : verdict.outcome,
      message: {
        zh: `${requires.zh}:${verdict.detail.zh}${waived ? '(已准予例外)' : ''}`,
        en: `${requires.en}: ${verdict.detail.en}${waived ? ' (exception granted)' : ''}`,
      },
      facts: verdict.facts,
      ...(verdict.subjects && verdict.subjects.length > 0 ? { subjects: verdict.subjects } : {}),
    };
  });
}

/** Whether a finding stands in the way of an approval: a binding rule that fails, or that cannot be judged. */
export function isBroken({ severity, outcome }: Pick<RuleFinding, 'severity' | 'outcome'>): boolean {
  const binding = severity === 'HARD' || severity === 'IN_PRINCIPLE';
  return binding && (outcome === 'FAIL' || outcome === 'INSUFFICIENT_DATA');
}

function judge<Facts>(rule: Rule<Facts>, facts: Facts): Verdict {
  const applies = rule.appliesTo ? rule.appliesTo(facts) : true;
  if (applies === null) return insufficient(['appliesTo']);
  return applies ? rule.check(facts) : notApplicable();
}

function isWaived(rule: string, verdict: Verdict, waivers: readonly Waiver[], asOf: CivilDate): boolean {
  if (verdict.outcome !== 'FAIL') return false;
  const valid = waivers.filter(
    (waiver) =>
      waiver.rule === rule &&
      waiver.acceptedOn !== null &&
      waiver.acceptedOn <= asOf &&
      waiver.expiresOn >= asOf,
  );
  if (valid.some((waiver) => !waiver.subjects)) return true;
  const covered = new Set(valid.flatMap((waiver) => waiver.subjects ?? []));
  const failing = verdict.subjects ?? [];
  return failing.length > 0 && failing.every((subject) => covered.has(subject));
}

/** A verdict that the facts decide outright. */
export function verdict(
  holds: boolean,
  detail: Text,
  facts: FindingFacts,
  subjects?: readonly string[],
): Verdict {
  return { outcome: holds ? 'PASS' : 'FAIL', detail, facts, ...(subjects && !holds ? { subjects } : {}) };
}

/** The facts needed are missing; names which. Never a pass and never guessed. */
export function insufficient(missing: readonly string[], subjects?: readonly string[]): Verdict {
  const names = missing.join(', ');
  return {
    outcome: 'INSUFFICIENT_DATA',
    detail: { zh: `缺少数据(${names})`, en: `data is missing (${names})` },
    facts: { missing: names },
    ...(subjects ? { subjects } : {}),
  };
}

export function notApplicable(): Verdict {
  return { outcome: 'NOT_APPLICABLE', detail: { zh: '不适用', en: 'does not apply' }, facts: {} };
}

/** How many of a group are so, are not, and are not known. */
export interface Tally {
  readonly total: number;
  readonly yes: number;
  readonly unknown: number;
  readonly failing: readonly string[];
  readonly unclear: readonly string[];
}

interface Identified {
  readonly id: string;
}

/** Counts a group by a test that may answer "not known" (`null`). */
export function tally<Item extends Identified>(
  group: readonly Item[],
  test: (item: Item) => boolean | null,
): Tally {
  const failing: string[] = [];
  const unclear: string[] = [];
  for (const item of group) {
    const answer = test(item);
    if (answer === null) unclear.push(item.id);
    else if (!answer) failing.push(item.id);
  }
  const unknown = unclear.length;
  return { total: group.length, yes: group.length - failing.length - unknown, unknown, failing, unclear };
}

/** Passes when nobody in the group fails; one certain failure outweighs what is not known of others. Nobody: no verdict. */
export function everyOne<Item extends Identified>(
  group: readonly Item[],
  test: (item: Item) => boolean | null,
): Verdict {
  const { total, failing, unclear, unknown } = tally(group, test);
  if (total === 0) return notApplicable();
  const facts = { total, failing: failing.length, unknown };
  if (failing.length === 0 && unknown > 0) {
    return {
      outcome: 'INSUFFICIENT_DATA',
      detail: { zh: `${total} 人中 ${unknown} 人数据不全`, en: `data is missing for ${unknown} of ${total}` },
      facts,
      subjects: unclear,
    };
  }
  const detail = {
    zh: failing.length === 0 ? `${total} 人全部符合` : `${total} 人中 ${failing.length} 人不符合`,
    en: failing.length === 0 ? `all ${total} comply` : `${failing.length} of ${total} do not comply`,
  };
  return verdict(failing.length === 0, detail, facts, failing);
}

/** Passes at or above the number required (以上 includes it). What is not known can only leave it undecided. */
export function atLeast(counted: number | Tally, required: number): Verdict {
  const { yes, unknown } =
    typeof counted === 'number'
      ? { yes: counted, unknown: 0 }
      : { yes: counted.yes, unknown: counted.unknown };
  const facts = { actual: yes, required, unknown };
  if (yes < required && yes + unknown >= required) {
    return {
      outcome: 'INSUFFICIENT_DATA',
      detail: {
        zh: `实有 ${yes},应有 ${required},${unknown} 人数据不全`,
        en: `${yes} of ${required}, ${unknown} not known`,
      },
      facts,
      ...(typeof counted === 'number' ? {} : { subjects: counted.unclear }),
    };
  }
  return verdict(
    yes >= required,
    { zh: `实有 ${yes},应不少于 ${required}`, en: `${yes}, at least ${required} required` },
    facts,
  );
}

/**
 * One rule with several parts: fails when any part fails, is undecided when any part is, and shows each part's
 * numbers under its name (`level.failing`).
 */
export function allOf(legs: Readonly<Record<string, Verdict>>): Verdict {
  const parts = Object.entries(legs).filter(([, leg]) => leg.outcome !== 'NOT_APPLICABLE');
  if (parts.length === 0) return notApplicable();
  const outcome =
    (['FAIL', 'INSUFFICIENT_DATA'] as const).find((worst) =>
      parts.some(([, leg]) => leg.outcome === worst),
    ) ?? 'PASS';
  const subjects = parts.flatMap(([, leg]) => (leg.outcome === outcome ? (leg.subjects ?? []) : []));
  return {
    outcome,
    detail: {
      zh: parts.map(([, { detail }]) => detail.zh).join(';'),
      en: parts.map(([, { detail }]) => detail.en).join('; '),
    },
    facts: Object.fromEntries(
      parts.flatMap(([name, { facts }]) =>
        Object.entries(facts).map(([key, value]) => [`${name}.${key}`, value]),
      ),
    ),
    ...(outcome === 'PASS' ? {} : { subjects: [...new Set(subjects)] }),
  };
}

/** Half of a number of people, rounded up: 不少于 1/2 of 25 is 13. */
export const ceilHalf = (people: number): number => Math.ceil(people / 2);
/** The least number that is 多数, more than half: 13 of 25, 14 of 26. */
export const moreThanHalf = (people: number): number => Math.floor(people / 2) + 1;
