/** What reading a text gave: the value in its one spelling, or a coded problem that never repeats the text. */
export type Parsed<Value, Problem extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const parsed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const problem = <Problem extends string>(code: Problem) => ({ ok: false, problem: code }) as const;
