import { createHash } from 'node:crypto';
import type { EntityMetadata } from 'typeorm';
import { codedError } from '../codedError';
import type { RowOrder } from './rowOrder';
import { fitsColumn } from './storedValue';

const VERSION = 1;
const LONGEST = 2_000;

/** What a cursor belongs to: the table, the digest of the scope, the order and the shape of the filter. */
export interface CursorBinding {
  readonly entity: EntityMetadata;
  readonly scope: string;
  readonly order: RowOrder;
  readonly shape: string;
}

type Stored = string | number | boolean | null;

/**
 * An opaque cursor for the position of a row. It carries the values the order looks at and a hash that ties them
 * to the binding. The hash is no secret: whoever forges one moves along rows that the scope lets through anyway.
 * Do not order by a column whose value the reader of the cursor may not know.
 */
export function cursorOf(binding: CursorBinding, row: Readonly<Record<string, unknown>>): string {
  const position = binding.order.map(({ column }) => toStored(row[column]));
  return encode(binding, position);
}

/**
 * The position in a cursor, one value for each column of the order. Throws BAD_USER_INPUT for a text that is not
 * exactly a cursor of this binding: another scope, order, filter, table or version, or one changed letter.
 */
export function positionOf(binding: CursorBinding, cursor: string): unknown[] {
  const stored = cursor.length <= LONGEST ? decode(cursor) : undefined;
  if (stored?.length !== binding.order.length || encode(binding, stored) !== cursor)
    throw codedError('BAD_USER_INPUT');
  return binding.order.map(({ column }, place) => fromStored(binding.entity, column, stored[place] ?? null));
}

function encode({ entity, scope, order, shape }: CursorBinding, position: readonly Stored[]): string {
  const bound = JSON.stringify([
    VERSION,
    entity.name,
    scope,
    order.map((one) => [one.column, one.direction]),
    shape,
    position,
  ]);
  const hash = createHash('sha256').update(bound).digest('base64url').slice(0, 22);
  return Buffer.from(JSON.stringify([VERSION, hash, ...position])).toString('base64url');
}

function decode(cursor: string): Stored[] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed[0] !== VERSION) return undefined;
    const position: unknown[] = parsed.slice(2);
    return position.every(isStored) ? position : undefined;
  } catch {
    return undefined;
  }
}

const isStored = (value: unknown): value is Stored =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function toStored(value: unknown): Stored {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.getTime();
  if (isStored(value)) return value;
  throw new TypeError('rows are ordered by plain values only');
}

function fromStored(entity: EntityMetadata, column: string, stored: Stored): unknown {
  const metadata = entity.findColumnWithPropertyName(column);
  const isInstant = metadata?.type === 'datetime' || metadata?.type === Date;
  const value = isInstant && typeof stored === 'number' ? new Date(stored) : stored;
  if (!metadata || (value !== null && !fitsColumn(metadata, value))) throw codedError('BAD_USER_INPUT');
  return value;
}
