import type { Language } from './language';
import type { RuleFinding } from './rule';

/** Resolvers of RuleFinding: the text in the caller's language, facts as `name=value`. */
export const findingResolvers = {
  message: ({ message }: RuleFinding, _: unknown, { language }: { readonly language: Language }): string =>
    message[language],
  facts: ({ facts }: RuleFinding): string[] =>
    Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`),
};
