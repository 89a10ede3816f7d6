import { buildSchema } from 'graphql';
import { schemaChanges } from '../../commands/schemaChanges';

const published = buildSchema(`type Query {
  old: String @deprecated(reason: "use fresh; removal after 2026-06-30")
  doomed: String @deprecated(reason: "use fresh")
  fresh(first: Int): String
}`);
const now = (fields: string, today = '2026-07-01') =>
  schemaChanges(published, buildSchema(`type Query { ${fields} }`), today);
const DOOMED = 'doomed: String @deprecated(reason: "use fresh")';

describe('a change of a published schema', () => {
  it('is none of an addition', async () => {
    expect(await now(`old: String ${DOOMED} fresh(first: Int, after: String): String more: Int`)).toEqual([]);
  });

  it.each([
    ['a field that goes unannounced', `old: String fresh(first: Int): String`, 'Query.doomed'],
    ['an argument that goes', `old: String ${DOOMED} fresh: String`, 'Query.fresh'],
    ['a type that changes', `old: Int ${DOOMED} fresh(first: Int): String`, 'Query.old'],
    [
      'an argument that is required',
      `old: String ${DOOMED} fresh(first: Int, of: ID!): String`,
      'Query.fresh.of',
    ],
  ])('is refused for %s', async (_, fields, path) => {
    expect(await now(fields)).toEqual([expect.stringContaining(path)]);
  });

  it('lets a field go after its announced date and not on it', async () => {
    const without = `${DOOMED} fresh(first: Int): String`;
    expect(await now(without, '2026-06-30')).toHaveLength(1);
    expect(await now(without, '2026-07-01')).toEqual([]);
  });
});
