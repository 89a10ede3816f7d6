import type { DrawLimits, FrozenInput } from './FrozenInput';

/** A limit of a draw by its name in the graph, the rule it carries out, and how the input is without it. */
export interface NamedLimit {
  readonly rule: string | null;
  /** What it asks for; undefined where the input does not have it. */
  readonly valueIn: (input: FrozenInput) => number | undefined;
  readonly without: (input: FrozenInput) => FrozenInput;
}

const limit = (name: keyof DrawLimits, rule: string | null): NamedLimit => ({
  rule,
  valueIn: ({ limits }) => limits[name],
  without: (input) => ({ ...input, limits: omit(input.limits, name) }),
});

/** A copy without one member: an absent limit does not bind. */
const omit = <Whole extends object>(whole: Whole, name: keyof Whole & string): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as Whole;

/** Every limit of a draw but the apart pairs. */
export const limitNames = {
  GROUPS: {
    rule: null,
    valueIn: ({ groups }) => groups?.length,
    without: (input) => omit(input, 'groups'),
  },
  SENIOR_AT_LEAST: limit('seniorAtLeast', 'R-22'),
  KEPT_FROM_LAST_YEAR_AT_MOST: limit('keptFromLastYearAtMost', 'R-56'),
  PER_EMPLOYER_AT_MOST: limit('perEmployerAtMost', null),
  NON_PUBLIC_AT_LEAST: limit('nonPublicAtLeast', 'R-38'),
  OUTSIDE_AT_LEAST: limit('outsideAtLeast', 'R-40'),
  CHAIR_AT_LEAST: limit('chairAtLeast', null),
} as const satisfies Readonly<Record<string, NamedLimit>>;

export type LimitName = keyof typeof limitNames;

/** The name of a member of the input's limits. */
export const nameOfLimit = {
  seniorAtLeast: 'SENIOR_AT_LEAST',
  keptFromLastYearAtMost: 'KEPT_FROM_LAST_YEAR_AT_MOST',
  perEmployerAtMost: 'PER_EMPLOYER_AT_MOST',
  nonPublicAtLeast: 'NON_PUBLIC_AT_LEAST',
  outsideAtLeast: 'OUTSIDE_AT_LEAST',
  chairAtLeast: 'CHAIR_AT_LEAST',
} as const satisfies Readonly<Record<keyof DrawLimits, LimitName>>;
