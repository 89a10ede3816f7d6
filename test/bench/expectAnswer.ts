/** Throws when an answer is not what it has to be: a bench that measures a wrong answer measures nothing. */
export function expectAnswer(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`wrong answer: ${what}`);
}
