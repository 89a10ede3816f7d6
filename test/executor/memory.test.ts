import { buildSchema, Kind, parse } from 'graphql';
import { fieldCollection } from '../../gateway/executor/fieldCollection';
import { mergeInto } from '../../gateway/executor/mergeInto';
import { compileShape } from '../../gateway/executor/resultShape';
import { typeRelations } from '../../gateway/executor/typeRelations';
import { marketGateway } from '../support/market/marketGateway';

jest.mock('../../gateway/executor/fieldCollection', () => {
  const actual = jest.requireActual<object>('../../gateway/executor/fieldCollection');
  return { ...actual, fieldCollection: jest.fn((actual as { fieldCollection: jest.Mock }).fieldCollection) };
});

/** How often a schema was asked for a type. */
function countedSchema() {
  const schema = buildSchema(
    'type Query { a: Node } interface Node { id: ID } type Pool implements Node { id: ID }',
  );
  const asked: string[] = [];
  const getType = schema.getType.bind(schema);
  schema.getType = (name) => {
    asked.push(name);
    return getType(name);
  };
  return { schema, timesOf: (name: string) => asked.filter((one) => one === name).length };
}

describe('what an executor remembers', () => {
  test('of type conditions ends with the types of the schema', () => {
    const { schema, timesOf } = countedSchema();
    const meets = typeRelations(schema);
    const ask = (name: string) => [meets(name, 'Node'), meets(name, 'Node')];
    expect(ask('Pool')).toEqual([true, true]);
    const afterOne = timesOf('Pool');
    expect(ask('Pool')).toEqual([true, true]);
    expect(timesOf('Pool')).toBe(afterOne);
    expect(ask('Stranger')).toEqual([false, false]);
    const strange = timesOf('Stranger');
    expect(ask('Stranger')).toEqual([false, false]);
    expect(timesOf('Stranger')).toBeGreaterThan(strange);
  });

  test('of shapes ends with the types of the schema', () => {
    const { schema, timesOf } = countedSchema();
    const document = parse('{ a { id } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const collect = fieldCollection(schema, document, () => true);
    const root = schema.getQueryType();
    if (!root) throw new Error('no root');
    const shape = compileShape(schema, root, operation.selectionSet, collect);
    for (const name of ['Pool', 'Pool', 'Stranger', 'Stranger']) shape({ a: { __typename: name, id: '1' } });
    expect([timesOf('Pool'), timesOf('Stranger')]).toEqual([1, 2]);
  });

  test('of conditions is how the last sixteen turned out', async () => {
    const { ask } = await marketGateway();
    const head = [0, 1, 2, 3, 4].map((n) => `$v${n}: Boolean!`).join(', ');
    const fields = [0, 1, 2, 3, 4].map((n) => `f${n}: id @include(if: $v${n})`).join(' ');
    const query = `query (${head}) { me { id ${fields} } }`;
    const turn = async (number: number) => {
      const variables = Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`v${n}`, ((number >> n) & 1) === 1]));
      const { data } = await ask({ query, variables });
      return Object.keys(data?.['me'] as object).length - 1;
    };
    const made = () => jest.mocked(fieldCollection).mock.calls.length;
    for (let number = 0; number <= 16; number += 1) await turn(number);
    const before = made();
    expect(await turn(16)).toBe(1);
    expect(made()).toBe(before);
    expect(await turn(0)).toBe(0);
    expect(made()).toBe(before + 1);
  });
});

describe('merging', () => {
  test('does not walk what is there already', () => {
    const shared = Object.defineProperty({}, 'x', {
      enumerable: true,
      get: () => {
        throw new Error('walked');
      },
    });
    const target = { shared };
    mergeInto(target, { shared });
    expect(target.shared).toBe(shared);
  });
});
