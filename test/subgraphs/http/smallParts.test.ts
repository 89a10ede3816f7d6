import { buildSchema } from 'graphql';
import { createBoundedCache } from '../../../subgraphs/shared/http/boundedCache';
import { describeFault } from '../../../subgraphs/shared/http/describeFault';
import { documentReader } from '../../../subgraphs/shared/http/documentReader';
import { requestIdOf } from '../../../subgraphs/shared/http/requestIdOf';

describe('a bounded cache', () => {
  test('forgets what was used longest ago', () => {
    const cache = createBoundedCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
  });
});

describe('a bounded cache of weights', () => {
  test('forgets as many as the newest needs', () => {
    const cache = createBoundedCache<string>(10);
    cache.set('a', 'a', 4);
    cache.set('b', 'b', 4);
    cache.set('c', 'c', 2);
    cache.set('d', 'd', 6);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([undefined, undefined, 'c', 'd']);
  });

  test('keeps the newest however heavy it is', () => {
    const cache = createBoundedCache<string>(10);
    cache.set('a', 'a', 4);
    cache.set('b', 'b', 40);
    expect([cache.get('a'), cache.get('b'), cache.size]).toEqual([undefined, 'b', 1]);
  });

  test('reckons a value that is set again once', () => {
    const cache = createBoundedCache<string>(10);
    for (let times = 0; times < 5; times += 1) cache.set('a', 'a', 4);
    cache.set('b', 'b', 4);
    expect(cache.size).toBe(2);
  });
});

describe('a document reader', () => {
  const read = documentReader(buildSchema('type Query { a: Int }'));

  test('parses a text once', () => {
    expect(read('{ a }').document).toBe(read('{ a }').document);
  });

  test('remembers no text that is not valid', () => {
    expect(read('{ b }').errors).not.toBe(read('{ b }').errors);
    expect(read('{ b }').errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('does not parse without end', () => {
    const deep = read('{ a '.repeat(20_000)).errors?.[0];
    expect([deep?.message, deep?.extensions]).toEqual(['too deep', { code: 'GRAPHQL_PARSE_FAILED' }]);
    const long = read(`{ ${'a '.repeat(60_000)} }`).errors?.[0];
    expect(long?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  });
});

describe('a fault in the log', () => {
  test('shows the innermost error and its place', () => {
    const inner = new TypeError('x is undefined');
    const outer = Object.assign(new Error('outer'), { originalError: inner });
    expect(describeFault(outer)).toMatchObject({ type: 'TypeError', message: 'x is undefined' });
    expect(describeFault(outer).at[0]).toMatch(/^at /);
  });

  test('blanks numbers and the values of drivers', () => {
    const driver = Object.assign(new Error("Duplicate entry '张三-110105194912310020'"), {
      code: 'ER_DUP_ENTRY',
    });
    expect(describeFault(driver)).toMatchObject({ driverCode: 'ER_DUP_ENTRY', message: 'Duplicate entry ?' });
    expect(describeFault(new Error('id 110105194912310020')).message).toBe('id #');
  });

  test('survives causes that form a ring', () => {
    const one = new Error('one');
    const two = new Error('two', { cause: one });
    one.cause = two;
    expect(['one', 'two']).toContain(describeFault(one).message);
  });

  test('takes anything that can be thrown', () => {
    expect(describeFault(undefined)).toEqual({
      type: 'undefined',
      message: 'thrown value is not an error',
      at: [],
    });
  });
});

describe('a request id', () => {
  test.each(['r-1', '0af7651916cd43dd8448eb211c80319c', 'a.b_c:d'])('%s is kept', (id) => {
    expect(requestIdOf(id)).toBe(id);
  });

  test.each([undefined, '', 'a b', 'a\nb', '{"a":1}', 'x'.repeat(129)])('%j is replaced', (id) => {
    expect(requestIdOf(id)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
