import { codedError } from '../../subgraphs/shared/codedError';
import { smallGateway } from '../support/market/smallGateway';

const sdl = `
  type Query { any: [Any] }
  union Any = One | Two
  type One { left: Any  p: Int  bad: Int }
  type Two { right: Any  q: Int  worse: Int }`;
const fail = () => {
  throw codedError('FORBIDDEN');
};
const resolvers = {
  Query: { any: () => [{ __typename: 'One' }, { __typename: 'Two' }] },
  One: { left: () => ({ __typename: 'Two' }), p: () => 1, bad: fail },
  Two: { right: () => ({ __typename: 'Two' }), q: () => 2, worse: fail },
};

describe('fields of two types under one name', () => {
  test('keep their values however deep they stand', async () => {
    const { ask } = await smallGateway(sdl, resolvers);
    const inner = '{ __typename ... on One { y: p } ... on Two { y: q } }';
    const answer = await ask({
      query: `{ any { ... on One { x: left ${inner} } ... on Two { x: right ${inner} } } }`,
    });
    const two = { __typename: 'Two', y: 2 };
    expect(answer).toEqual({ data: { any: [{ x: two }, { x: two }] } });
  });

  test('have the client’s name in the path of an error', async () => {
    const { ask } = await smallGateway(sdl, resolvers);
    const inner = '{ ... on One { y: bad } ... on Two { y: worse } }';
    const { errors } = await ask({
      query: `{ any { ... on One { x: left ${inner} } ... on Two { x: right ${inner} } } }`,
    });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['any', 0, 'x', 'y'],
      ['any', 1, 'x', 'y'],
    ]);
  });
});
