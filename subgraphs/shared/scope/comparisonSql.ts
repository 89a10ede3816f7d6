import { NO_ROW, EVERY_ROW } from './scopePredicate';
import type { SqlColumn, SqlWriter } from './sqlWriter';
import type { Comparison, Scalar } from './Where';

type Operator = keyof Comparison<Scalar>;
type Compile = (writer: SqlWriter, column: SqlColumn, operand: unknown) => string;

const compareBy =
  (sign: string): Compile =>
  (writer, column, operand) =>
    `${column.sql} ${sign} ${writer.bind(column, operand)}`;

const compilers: Readonly<Record<Operator, Compile>> = {
  in: (writer, column, operand) => {
    const values = listOf(operand);
    return values.length > 0 ? `${column.sql} IN (${writer.bindList(column, values)})` : NO_ROW;
  },
  notIn: (writer, column, operand) => {
    const values = listOf(operand);
    if (values.length === 0) return EVERY_ROW;
    return `(${column.sql} NOT IN (${writer.bindList(column, values)}) OR ${column.sql} IS NULL)`;
  },
  not: (writer, column, operand) =>
    operand === null
      ? `${column.sql} IS NOT NULL`
      : `(${column.sql} <> ${writer.bind(column, operand)} OR ${column.sql} IS NULL)`,
  gt: compareBy('>'),
  gte: compareBy('>='),
  lt: compareBy('<'),
  lte: compareBy('<='),
  startsWith: (writer, column, operand) => {
    const prefix = textOf(operand);
    if (prefix === '') return `${column.sql} IS NOT NULL`;
    const lower = `${column.sql} >= ${writer.bind(column, prefix)}`;
    const next = nextText(prefix);
    return next === undefined ? lower : `${lower} AND ${column.sql} < ${writer.bind(column, next)}`;
  },
  contains: (writer, column, operand) => `INSTR(${column.sql}, ${writer.bind(column, textOf(operand))}) > 0`,
  isNull: (_, column, operand) => `${column.sql} IS ${operand === true ? '' : 'NOT '}NULL`,
};

/**
 * Compiles what a Where says about one column. Throws TypeError for an unknown operator, an empty comparison and
 * an undefined operand.
 */
export function comparisonSql(writer: SqlWriter, column: SqlColumn, condition: unknown): string {
  if (condition === null) return `${column.sql} IS NULL`;
  if (typeof condition !== 'object' || condition instanceof Date)
    return compareBy('=')(writer, column, condition);
  const operators = Object.entries(condition);
  if (operators.length === 0) throw new TypeError('an empty comparison says nothing');
  return operators
    .map(([operator, operand]: [string, unknown]) => {
      if (!isOperator(operator) || operand === undefined)
        throw new TypeError(`no comparison ${operator} with this`);
      return compilers[operator](writer, column, operand);
    })
    .join(' AND ');
}

const isOperator = (name: string): name is Operator => Object.hasOwn(compilers, name);

function listOf(operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) throw new TypeError('a list is needed here');
  return operand;
}

function textOf(operand: unknown): string {
  if (typeof operand !== 'string') throw new TypeError('a text is needed here');
  return operand;
}

/**
 * The first text after all that begin with a prefix, by code point; undefined when there is none. A range is
 * exact on both databases and uses an index, where LIKE folds case on one and needs escapes that differ.
 */
function nextText(prefix: string): string | undefined {
  const points = [...prefix].map((letter) => letter.codePointAt(0) ?? 0);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    if (last < 0x10ffff) return String.fromCodePoint(...points, last === 0xd7ff ? 0xe000 : last + 1);
  }
  return undefined;
}
