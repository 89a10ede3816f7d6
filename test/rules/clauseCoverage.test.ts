import { createHash } from 'node:crypto';
import { notSoftware, pendingClauses } from '../../commands/clauseCoverage';
import { policies, ruleTables } from '../../commands/ruleTables';
import { rulesDocument } from '../../commands/rulesDocument';
import { clauseText, notice, order40 } from '../../subgraphs/shared/notice';

const stated = ruleTables.flatMap(({ subgraph, rules }) =>
  Object.entries(rules).map(([id, rule]) => ({ id, subgraph, rule })),
);
const cited = new Set<string>(stated.flatMap(({ rule }) => [rule.clause, ...(rule.also ?? [])]));

describe('the notice', () => {
  it('accounts for every clause exactly once', () => {
    const accounts = [
      [...cited].filter((clause) => clause in notice),
      Object.keys(notSoftware),
      Object.keys(pendingClauses),
    ];
    expect(accounts.flat().sort()).toEqual(Object.keys(notice).sort());
  });

  it('keeps the wording it was typed from', () => {
    const text = Object.values(notice).join('\n');
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'afbf518063e6c22caa588329e28f247bc3f4685b3b54f110c16f1ccb695d52f2',
    );
  });

  it('never quotes an order not verified', () => {
    for (const article of Object.keys(order40) as (keyof typeof order40)[]) {
      expect(order40[article].verified).toBe(false);
      expect(clauseText(article)).toContain('条文未核对');
    }
  });
});

describe('the catalogue', () => {
  const asked = [
    ...Array.from({ length: 14 }, (_, index) => index + 1),
    ...Array.from({ length: 21 }, (_, index) => index + 20),
    50,
    ...Array.from({ length: 21 }, (_, index) => index + 51),
  ].map((number) => `R-${String(number).padStart(2, '0')}`);

  it('holds every rule promised so far', () => {
    expect(asked.filter((id) => !stated.some((entry) => entry.id === id))).toEqual([]);
  });

  it('gives an id one meaning everywhere', () => {
    const meanings = new Map<string, string>();
    for (const { id, rule } of stated) {
      const meaning = JSON.stringify([rule.clause, rule.severity, rule.requires]);
      expect(meanings.get(id) ?? meaning).toBe(meaning);
      meanings.set(id, meaning);
    }
  });

  it('names only policy parameters that exist', () => {
    const unknown = stated.flatMap(({ subgraph, rule }) =>
      (rule.parameters ?? []).filter((name) => !(name in (policies[subgraph] ?? {}))),
    );
    expect(unknown).toEqual([]);
  });

  it('is documented rule by rule', () => {
    const document = rulesDocument();
    for (const { id, rule } of stated) {
      expect(document).toContain(
        `| ${id} | ${[rule.clause, ...(rule.also ?? [])].join(' ')} | ${rule.severity} |`,
      );
    }
  });
});
