import type { RuleFinding } from './rule';

/** A text in both languages of the graph. `{name}` places are filled from a refusal's facts. */
export interface RefusalText {
  readonly zh: string;
  readonly en: string;
}

export type RefusalTable = Readonly<Record<string, RefusalText>>;

/** Facts that fill a refusal's text; never personal data. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

/**
 * A business "no": thrown where it is found, inside the transaction so that it rolls back, and turned into
 * payload data in exactly one place.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: string,
    readonly text: RefusalText,
    readonly facts: RefusalFacts = {},
    readonly findings: readonly RuleFinding[] = [],
  ) {
    super(code);
  }
}

/** Builds the thrower of one subgraph's refusal table: `throw refuse('NOT_FOUND')`. */
export function defineRefusals<Table extends RefusalTable>(table: Table) {
  return (
    code: keyof Table & string,
    facts: RefusalFacts = {},
    findings: readonly RuleFinding[] = [],
  ): Refusal => new Refusal(code, table[code] as RefusalText, facts, findings);
}

/** The text of a refusal in the caller's language, its places filled. */
export function refusalMessage(refusal: Refusal, language: 'zh' | 'en'): string {
  return refusal.text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    name in refusal.facts ? String(refusal.facts[name]) : place,
  );
}
