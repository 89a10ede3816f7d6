import { getDirectiveValues, buildASTSchema, Kind, parse, type FieldDefinitionNode } from 'graphql';
import { namedTypeOf } from '../namedTypeOf';

/** What `@cost` and `@listSize` say of one field. */
export interface FieldCost {
  /** Each time the field is resolved. */
  readonly weight: number;
  /** How many items it gives, or how many each sized field of its type gives. */
  readonly size?: ListSize;
}

export interface ListSize {
  /** When no argument says it. */
  readonly assumedSize: number | undefined;
  /** Arguments that say it; the largest counts. */
  readonly slicingArguments: readonly string[];
  /** Fields of the returned type that are the list; without any, the field itself is. */
  readonly sizedFields: readonly string[];
}

export interface FieldCosts {
  /** By coordinate, `Query.pools`. Fields of which nothing is said are absent. */
  readonly fields: ReadonlyMap<string, FieldCost>;
  /** Names of the fields that are the list of a type, `nodes` and `edges` of a connection, by the type's name. */
  readonly sizedFields: ReadonlyMap<string, readonly string[]>;
}

/** Reads the directives from a supergraph: composition keeps the largest value that a subgraph gave. */
export function fieldCostsOf(supergraphSdl: string): FieldCosts {
  const document = parse(supergraphSdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true });
  const read = (field: FieldDefinitionNode): FieldCost | undefined => {
    const [cost, size] = ['cost', 'listSize'].map((name) => {
      const directive = schema.getDirective(name);
      return directive ? getDirectiveValues(directive, field) : undefined;
    });
    if (!cost && !size) return undefined;
    return { weight: numberOf(cost?.['weight']) ?? 0, ...(size && { size: listSizeOf(size) }) };
  };
  const fields = new Map<string, FieldCost>();
  const sizedFields = new Map<string, readonly string[]>();
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const cost = read(field);
      if (!cost) continue;
      fields.set(`${type.name.value}.${field.name.value}`, cost);
      if (cost.size && cost.size.sizedFields.length > 0)
        sizedFields.set(namedTypeOf(field.type), cost.size.sizedFields);
    }
  }
  return { fields, sizedFields };
}

const listSizeOf = (given: Record<string, unknown>): ListSize => ({
  assumedSize: numberOf(given['assumedSize']),
  slicingArguments: namesOf(given['slicingArguments']),
  sizedFields: namesOf(given['sizedFields']),
});

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const namesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
