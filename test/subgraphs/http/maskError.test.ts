import { GraphQLError, Kind } from 'graphql';
import { codedError } from '../../../subgraphs/shared/codedError';
import { errorCodes, isErrorCode } from '../../../subgraphs/shared/errorCodes';
import { codeOf, maskError } from '../../../subgraphs/shared/http/maskError';

const audience = { requestId: 'r1', language: 'zh' } as const;
const masked = (thrown: unknown, change: Partial<Parameters<typeof maskError>[1]> = {}) =>
  maskError(thrown, { ...audience, ...change }).toJSON();

describe('maskError', () => {
  test.each(Object.keys(errorCodes).filter(isErrorCode))('%s keeps its code in both languages', (code) => {
    const { zh, en } = errorCodes[code].message;
    const inChinese = code === 'PERSISTED_QUERY_NOT_FOUND' ? en : zh;
    expect(masked(codedError(code))).toEqual({ message: inChinese, extensions: { code, requestId: 'r1' } });
    expect(masked(codedError(code), { language: 'en' }).message).toBe(en);
  });

  test('translates the table text in front of a detail once', () => {
    const inChinese = masked(codedError('BAD_USER_INPUT', 'first: 1–100'));
    expect(inChinese.message).toBe('输入有误: first: 1–100');
    const again = maskError(codedError('BAD_USER_INPUT', inChinese.message), { ...audience, language: 'en' });
    expect(again.message).toBe('The input is not valid: first: 1–100');
  });

  test.each(['UNAUTHENTICATED', 'INTERNAL', 'SUBGRAPH_UNAVAILABLE'] as const)(
    '%s never has a detail',
    (code) => {
      expect(masked(codedError(code, 'expired at db-1')).message).toBe(errorCodes[code].message.zh);
    },
  );

  test.each<[string, unknown]>([
    ['an error', new Error('db-1')],
    ['a text', 'db-1'],
    ['nothing', undefined],
    ['an error with a code of a driver', Object.assign(new Error('db-1'), { code: 'FORBIDDEN' })],
    ['a GraphQL error without code', new GraphQLError('db-1')],
    ['a GraphQL error with a foreign code', new GraphQLError('db-1', { extensions: { code: 'ER_DUP' } })],
    ['a code of the prototype', new GraphQLError('db-1', { extensions: { code: 'toString' } })],
  ])('%s is INTERNAL and reported', (_, thrown) => {
    const faults: unknown[] = [];
    const error = masked(thrown, { onFault: (fault) => faults.push(fault) });
    expect(error).toEqual({ message: '服务内部错误', extensions: { code: 'INTERNAL', requestId: 'r1' } });
    expect(faults).toEqual([thrown]);
  });

  test('passes on only the white-listed extensions', () => {
    const extras = {
      retryAfter: 3,
      stacktrace: ['at db-1'],
      response: { url: 'http://db-1' },
      http: { status: 418 },
    };
    expect(masked(codedError('RATE_LIMITED', undefined, extras)).extensions).toEqual({
      code: 'RATE_LIMITED',
      requestId: 'r1',
      retryAfter: 3,
    });
    expect(
      masked(codedError('RATE_LIMITED', undefined, { retryAfter: 'db-1' })).extensions,
    ).not.toHaveProperty('retryAfter');
  });

  test("takes a rule's own code from under Apollo's", () => {
    const own = codedError('COST_LIMIT_EXCEEDED', 'depth > 25');
    const wrapped = new GraphQLError('x', {
      originalError: own,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(codeOf(wrapped)).toBe('COST_LIMIT_EXCEEDED');
  });

  test('takes a value that does not fit for bad input', () => {
    const nodes = [{ kind: Kind.VARIABLE_DEFINITION }] as never;
    expect(codeOf(new GraphQLError('Variable "$x" got invalid value', { nodes }))).toBe('BAD_USER_INPUT');
  });
});
