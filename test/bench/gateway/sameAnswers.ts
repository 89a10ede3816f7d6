import { isDeepStrictEqual } from 'node:util';
import { openClient, type CheckAnswer } from './ask';
import { shapeNames, type Shape, type Shapes } from './benchGraph';
import type { Peer } from './peers';

/** Asks every peer every shape. Throws when one answers otherwise than the first, or with errors; gives the texts. */
export async function sameAnswers(
  peers: readonly Peer[],
  shapes: Shapes,
  token?: string,
): Promise<Record<Shape, string>> {
  const first: Partial<Record<Shape, string>> = {};
  for (const { name, url } of peers) {
    const client = openClient(url, 1, token);
    for (const shape of shapeNames) {
      const text = await client.ask(shapes[shape]);
      const answer = JSON.parse(text) as { readonly errors?: unknown };
      const expected = (first[shape] ??= text);
      if (answer.errors !== undefined || !isDeepStrictEqual(answer, JSON.parse(expected)))
        throw new Error(`${name} answers ${shape} otherwise: ${text.slice(0, 300)}`);
    }
    await client.close();
  }
  return first as Record<Shape, string>;
}

/** Refuses every answer that is not the expected one; a text that has been accepted once is not read again. */
export function equalTo(expected: string): CheckAnswer {
  const value: unknown = JSON.parse(expected);
  let accepted = expected;
  return (text) => {
    if (text === accepted) return;
    if (!isDeepStrictEqual(JSON.parse(text), value))
      throw new Error(`another answer than before: ${text.slice(0, 300)}`);
    accepted = text;
  };
}
