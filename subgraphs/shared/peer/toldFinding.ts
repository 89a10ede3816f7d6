import type { RuleFinding } from '../rule';

/** A finding as one subgraph tells it to another: both languages, facts as `name=value`. */
export interface ToldFinding extends Pick<RuleFinding, 'rule' | 'clause' | 'severity' | 'outcome'> {
  readonly zh: string;
  readonly en: string;
  readonly facts: readonly string[];
}

/** A finding of another subgraph, to be shown as it is. */
export const toldFinding = ({ zh, en, facts, ...finding }: ToldFinding): RuleFinding => ({
  ...finding,
  message: { zh, en },
  facts: Object.fromEntries(
    facts.map((fact) => {
      const at = fact.indexOf('=');
      return [fact.slice(0, at), fact.slice(at + 1)];
    }),
  ),
});

/** Resolvers of the type that tells a finding to another subgraph. */
export const tellingFinding = {
  zh: ({ message }: RuleFinding): string => message.zh,
  en: ({ message }: RuleFinding): string => message.en,
  facts: ({ facts }: RuleFinding): string[] =>
    Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`),
};
