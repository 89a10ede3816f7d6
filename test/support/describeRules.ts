import type { CivilDate } from '../../subgraphs/shared/civilDate';
import {
  evaluate,
  type Outcome,
  type Rule,
  type RuleFinding,
  type RuleTable,
} from '../../subgraphs/shared/rule';

/** Says what the example shows, then the facts, then numbers the finding must carry. */
export type Example<Facts> = readonly [says: string, facts: Facts, numbers?: RuleFinding['facts']];
type AtLeastOne<Item> = readonly [Item, ...Item[]];

/** Boundary examples of one rule; a rule without an allowing and a refusing one does not compile. */
export interface Examples<Facts> {
  readonly allows: AtLeastOne<Example<Facts>>;
  readonly refuses: AtLeastOne<Example<Facts>>;
  readonly leavesOpen?: AtLeastOne<Example<Facts>>;
  readonly skips?: AtLeastOne<Example<Facts>>;
}

type FactsOf<Table> = Table[keyof Table] extends { check: (facts: infer Facts) => unknown } ? Facts : never;

const outcomes = {
  allows: 'PASS',
  refuses: 'FAIL',
  leavesOpen: 'INSUFFICIENT_DATA',
  skips: 'NOT_APPLICABLE',
} as const satisfies Record<keyof Examples<unknown>, Outcome>;

/** Turns a table and its boundary examples into tests: `R-23 T二(五)3 … refuses 7 of 15`. */
export function describeRules<Facts extends { readonly asOf: CivilDate }, Table extends RuleTable<Facts>>(
  title: string,
  table: Table & RuleTable<Facts>,
  examples: { readonly [Id in keyof Table]: Examples<FactsOf<Table> & Facts> },
): void {
  describe(title, () => {
    for (const [id, rule] of Object.entries(table) as [string, Rule<Facts>][]) {
      const given = examples[id as keyof Table];
      for (const kind of ['allows', 'refuses', 'leavesOpen', 'skips'] as const) {
        const verb = kind === 'leavesOpen' ? 'leaves open' : kind;
        for (const [says, facts, numbers] of given[kind] ?? []) {
          it(`${id} ${rule.clause} … ${verb} ${says}`, () => {
            const found = evaluate<Facts>(table, facts).find((finding) => finding.rule === id);
            expect(found).toMatchObject({ rule: id, clause: rule.clause, outcome: outcomes[kind] });
            expect(found?.facts).toMatchObject(numbers ?? {});
          });
        }
      }
    }
  });
}
