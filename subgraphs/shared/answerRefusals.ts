import type { Language } from './language';
import { Refusal, refusalMessage } from './refusal';
import type { RuleFinding } from './rule';

/** A refusal as it stands in a payload. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly findings: readonly RuleFinding[];
}

/** What the wrapped resolvers share with the context of every subgraph. */
interface MutationContext {
  readonly language: Language;
  /** Drops what the loaders remember, so that a payload shows what was written. */
  forgetLoaded(): void;
}

type Resolve = (parent: never, args: never, context: never, info: never) => unknown;

/**
 * The one place where a refusal becomes payload data: wraps every mutation of a subgraph. Anything else that is
 * thrown goes on as a fault.
 */
export function answerRefusals<Mutations extends Readonly<Record<string, Resolve>>>(
  mutations: Mutations,
): Mutations {
  const wrapped = Object.entries(mutations).map(([name, resolve]) => [name, answering(resolve)]);
  return Object.fromEntries(wrapped) as Mutations;
}

const answering =
  (resolve: Resolve) =>
  async (parent: never, args: never, context: MutationContext, info: never): Promise<unknown> => {
    try {
      return await resolve(parent, args, context as never, info);
    } catch (error) {
      if (error instanceof Refusal) return { refusal: answerOf(error, context.language) };
      throw error;
    } finally {
      context.forgetLoaded();
    }
  };

const answerOf = (refusal: Refusal, language: Language): RefusalAnswer => ({
  code: refusal.code,
  message: refusalMessage(refusal, language),
  findings: refusal.findings,
});
