import { getNamedType, isObjectType, parse, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { errorCodes, isErrorCode } from '../../../subgraphs/shared/errorCodes';
import type { GraphAnswer } from '../graphWorld';
import { cursorsIn } from './cursorsIn';
import type { Oracle } from './oracle';
import type { Operation } from './randomOperation';
import { readDocument, type Selected } from './readDocument';

/** What is wrong with an answer, as far as the oracle can tell: nothing when it is right. */
export function checkAnswer(
  schema: GraphQLSchema,
  { query, variables }: Operation,
  answer: GraphAnswer,
  oracle: Oracle,
): string[] {
  const problems = oracle
    .leaksIn([answer.text, ...cursorsIn(answer.data).map(({ inside }) => inside)].join('\n'))
    .map((leak) => `leaks ${leak}`);
  for (const { message, extensions, ...rest } of answer.errors ?? []) {
    const { code } = extensions;
    const said: readonly string[] = isErrorCode(code) ? Object.values(errorCodes[code].message) : [];
    // The one query that a token needs a scope for; it says so to everybody alike.
    if (code === 'FORBIDDEN' && query.includes('expertStanding') && said.includes(message)) continue;
    if (code !== 'BAD_USER_INPUT' || !said.includes(message)) problems.push(`error ${code}: ${message}`);
    const more = Object.keys({ ...extensions, ...rest }).filter(
      (key) => !['code', 'requestId', 'path', 'locations'].includes(key),
    );
    if (more.length > 0) problems.push(`error with ${more.join()}`);
  }
  const root = schema.getQueryType();
  if (answer.data === null || answer.data === undefined || !root) return problems;
  const whole = (answer.errors ?? []).length === 0;
  walk(root, readDocument(parse(query), variables), answer.data);
  return [...new Set(problems)];

  function walk(
    type: GraphQLObjectType,
    selected: readonly Selected[],
    value: Readonly<Record<string, unknown>>,
  ): void {
    const key = selected.find(({ name, as }) => name === 'id' && value[as] !== undefined);
    const id = key ? String(value[key.as]) : undefined;
    const ids = oracle.idsOfType(type.name);
    if (id !== undefined && ids && !ids.has(id)) problems.push(`${type.name} ${id}`);
    if (type.name === 'Expert') checkRecord(selected, value, id);
    for (const one of selected) {
      const given = value[one.as];
      const definition = type.getFields()[one.name];
      if (given === undefined || !definition) continue;
      const path = `${type.name}.${one.name}`;
      if (oracle.isClosed(path) && !isEmpty(given)) problems.push(`${path} is closed`);
      checkList(path, one, given, id);
      if (id !== undefined) checkEdge(path, one, given, id);
      const inner = getNamedType(definition.type);
      if (!isObjectType(inner)) continue;
      for (const item of Array.isArray(given) ? given : [given])
        if (isObject(item)) walk(inner, one.inner, item);
    }
  }

  /** An expert who may be named is not one whose record may be read. */
  function checkRecord(
    selected: readonly Selected[],
    value: Readonly<Record<string, unknown>>,
    id?: string,
  ): void {
    if (id === undefined || oracle.ids('expert').has(id)) return;
    const elsewhere = ['id', '__typename', 'memberships', 'seats', 'conductCases', 'termAssessments'];
    for (const { name, as } of selected)
      if (!elsewhere.includes(name) && !isEmpty(value[as] ?? null)) problems.push(`Expert.${name} of ${id}`);
  }

  function checkList(path: string, { args, inner }: Selected, given: unknown, id: string | undefined): void {
    const wanted = oracle.list(path, id);
    // a field of which nothing is asked, all its fields being skipped, is null
    if (!wanted || inner.length === 0 || (isEmpty(given) && !whole)) return;
    const isWhole = Object.keys(args).every((name) => ['first', 'after', 'orderBy'].includes(name));
    if (!isWhole) return;
    if (Array.isArray(given)) {
      if (given.length !== wanted.size) problems.push(`${path}: ${given.length} of ${wanted.size}`);
      return;
    }
    if (!isObject(given)) {
      if (whole) problems.push(`${path} is missing`);
      return;
    }
    const rows = args['after'] === undefined ? Math.min(Number(args['first'] ?? 20), wanted.size) : undefined;
    for (const { name, as } of inner) {
      const part = given[as] as number | readonly unknown[] | undefined;
      if (name === 'totalCount' && part !== undefined && part !== wanted.size)
        problems.push(`${path}.totalCount: ${JSON.stringify(part)} of ${wanted.size}`);
      if (
        (name === 'nodes' || name === 'edges') &&
        Array.isArray(part) &&
        rows !== undefined &&
        part.length !== rows
      )
        problems.push(`${path}.${name}: ${part.length} of ${rows}`);
    }
  }

  function checkEdge(path: string, { inner }: Selected, given: unknown, id: string): void {
    const wanted = oracle.edge(path, id);
    if (wanted === undefined || inner.length === 0) return;
    if (!isObject(given)) {
      // A stub whose record is out of reach becomes null as soon as a field of the record is asked for.
      const isRecord = wanted !== null && wanted.startsWith('expert_') && !oracle.ids('expert').has(wanted);
      if (wanted !== null && whole && !isRecord) problems.push(`${path} of ${id} is missing`);
      return;
    }
    const key = inner.find(({ name }) => name === 'id');
    if (wanted === null || (key && given[key.as] !== undefined && given[key.as] !== wanted))
      problems.push(`${path} of ${id} leads to ${JSON.stringify(given)}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null, an empty list, or a page without rows. */
function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every((part) => part === 0 || isPageOfNothing(part));
}

const isPageOfNothing = (part: unknown): boolean =>
  part === null ||
  (typeof part === 'string' && /(Connection|PageInfo)$/.test(part)) ||
  (Array.isArray(part) && part.length === 0) ||
  (isObject(part) && Object.values(part).every((flag) => flag === false || isPageOfNothing(flag)));
