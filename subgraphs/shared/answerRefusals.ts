import type { Language } from './language';
import { Refusal, refusalMessage } from './refusal';
import type { RuleFinding } from './rule';

/** A refusal as it stands in a payload. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: string;
  readonly findings: readonly RuleFinding[];
}

type Resolve<Parent, Arguments, Context, Answer> = (
  parent: Parent,
  args: Arguments,
  context: Context,
) => Promise<Answer>;

/**
 * The one place where a refusal becomes payload data: wraps every mutation of a subgraph. Anything else that is
 * thrown goes on as a fault.
 */
export function answerRefusals<Parent, Arguments, Context extends { readonly language: Language }, Answer>(
  mutations: Readonly<Record<string, Resolve<Parent, Arguments, Context, Answer>>>,
): Record<string, Resolve<Parent, Arguments, Context, Answer | { refusal: RefusalAnswer }>> {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]) => [
      name,
      (parent: Parent, args: Arguments, context: Context) =>
        resolve(parent, args, context).catch((error: unknown) => ({
          refusal: answerOf(error, context.language),
        })),
    ]),
  );
}

function answerOf(error: unknown, language: Language): RefusalAnswer {
  if (!(error instanceof Refusal)) throw error;
  return { code: error.code, message: refusalMessage(error, language), findings: error.findings };
}
