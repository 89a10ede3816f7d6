import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isJsonObject, ownReader, setOwn, type JsonObject } from './JsonObject';
import { mergeInto } from './mergeInto';
import type { Rewrite } from './rewrites';
import type { MeetsType } from './typeRelations';

/** What is sent to an owner for some entities: each different one once, and who is meant by it. */
export interface Representations {
  readonly sent: readonly JsonObject[];
  /** For each entity its index in `sent`, rising at the first of its kind; NOT_SENT for one that is not asked for. */
  readonly sentFor: readonly number[];
}

export type Represent = (entities: readonly JsonObject[]) => Representations;

export const NOT_SENT = -1;

type Pick = (source: JsonObject) => JsonObject | null;

/**
 * Compiles the selection that a fetch requires of each entity. An entity that lacks a required field, or that is of
 * none of the types asked for, is not sent. Two are the same when they are of one type and what is sent is the same:
 * a rewrite may give two types the name of their interface, but what comes back is of each type's own.
 */
export function compileRepresentations(
  requires: readonly QueryPlanSelectionNode[],
  rewrite: Rewrite | undefined,
  meets: MeetsType,
): Represent {
  const pick = compilePick(requires, meets);
  return (entities) => {
    const sent: JsonObject[] = [];
    const sentFor: number[] = [];
    const known = new Map<string, number>();
    for (const entity of entities) {
      const representation = pick(entity);
      if (!representation?.['__typename']) {
        sentFor.push(NOT_SENT);
        continue;
      }
      // before a rewrite: it changes the type and nothing that tells two of one type apart
      const key = keyOf(representation);
      const already = known.get(key);
      if (already !== undefined) {
        sentFor.push(already);
        continue;
      }
      known.set(key, sent.length);
      sentFor.push(sent.length);
      rewrite?.(representation);
      sent.push(representation);
    }
    return { sent, sentFor };
  };
}

/**
 * A text that two representations share when JSON.stringify would say the same of them, made without quoting: each
 * part says its kind and its length.
 */
function keyOf(representation: JsonObject): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    if (typeof value === 'string') key += `${name.length}:${name}s${value.length}:${value}`;
    else {
      const text = JSON.stringify(value) ?? '';
      key += `${name.length}:${name}j${text.length}:${text}`;
    }
  }
  return key;
}

function compilePick(selections: readonly QueryPlanSelectionNode[], meets: MeetsType): Pick {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? fieldPart(selection, meets) : fragmentPart(selection, meets),
  );
  return (source) => {
    const picked: JsonObject = {};
    for (const part of parts) if (!part(source, picked)) return null;
    return picked;
  };
}

/** Whether everything needed was there. */
type Part = (source: JsonObject, picked: JsonObject) => boolean;

function fieldPart(field: Extract<QueryPlanSelectionNode, { kind: 'Field' }>, meets: MeetsType): Part {
  const name = field.alias ?? field.name;
  const inner = field.selections && compilePick(field.selections, meets);
  const valueOf = ownReader(name);
  const copy = (value: unknown): unknown => {
    if (!inner || value === null) return value;
    return Array.isArray(value) ? value.map(copy) : isJsonObject(value) ? inner(value) : null;
  };
  return (source, picked) => {
    const value = valueOf(source);
    if (value === undefined) return false;
    setOwn(picked, name, copy(value));
    return true;
  };
}

function fragmentPart(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  meets: MeetsType,
): Part {
  const inner = compilePick(selections, meets);
  return (source, picked) => {
    if (typeCondition === undefined || meets(source['__typename'], typeCondition) !== true) return true;
    const part = inner(source);
    if (part) mergeInto(picked, part);
    return true;
  };
}
