import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  Kind,
  parse,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { subgraphNames } from '../../commands/subgraphNames';

const root = resolve(__dirname, '../..');
const document = (name: string): DocumentNode =>
  parse(readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8'));
const definitions = (name: string): readonly DefinitionNode[] => document(name).definitions;
const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

const undescribed = (definition: DefinitionNode): string[] => {
  if (!('name' in definition) || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
  const name = definition.name?.value ?? '';
  const own = 'description' in definition && definition.description === undefined ? [name] : [];
  const parts = 'fields' in definition ? definition.fields : 'values' in definition ? definition.values : [];
  const missing = (parts ?? []).filter((part) => part.description === undefined);
  return [...own, ...missing.map((part) => `${name}.${part.name.value}`)];
};
const has = (type: ObjectTypeDefinitionNode, directive: string): boolean =>
  type.directives?.some(({ name }) => name.value === directive) === true;

describe.each(subgraphNames)('the schema of %s', (name) => {
  const objects = definitions(name).filter(
    (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
  );

  it('describes every type, field and value', () => {
    expect(definitions(name).flatMap(undescribed)).toEqual([]);
  });

  it('says of every entity who reads its rows', () => {
    const publicReference = ['Authority'];
    const silent = objects.filter((type) => has(type, 'key') && !has(type, 'rowScope'));
    expect(silent.map((type) => type.name.value).filter((type) => !publicReference.includes(type))).toEqual(
      [],
    );
  });

  it('gives every growing list a page size and a cost', () => {
    const connections = objects.flatMap((type) =>
      (type.fields ?? []).filter((field) => {
        const named = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
        return named.kind === Kind.NAMED_TYPE && named.name.value.endsWith('Connection');
      }),
    );
    expect(connections.length).toBeGreaterThan(1);
    const bare = connections.filter(
      (field) =>
        !field.directives?.some((directive) => directive.name.value === 'listSize') ||
        !['first', 'after'].every((argument) => field.arguments?.some(({ name: n }) => n.value === argument)),
    );
    expect(bare.map((field) => field.name.value)).toEqual([]);
  });

  it('gives every other list a size', () => {
    const unsized = objects.flatMap((type) => {
      const items = type.name.value.endsWith('Connection') ? ['nodes', 'edges'] : [];
      return (type.fields ?? [])
        .filter(({ type: given }) => isList(given))
        .filter((field) => !items.includes(field.name.value))
        .filter((field) => !field.directives?.some((directive) => directive.name.value === 'listSize'))
        .map((field) => `${type.name.value}.${field.name.value}`);
    });
    expect(unsized).toEqual([]);
  });

  it('prices fields and nothing else', () => {
    const elsewhere: string[] = [];
    visit(document(name), {
      Directive: ({ name: directive }, _, __, ___, ancestors) => {
        const place = ancestors.at(-1) as { readonly kind?: Kind } | undefined;
        if (directive.value === 'cost' && place?.kind !== Kind.FIELD_DEFINITION)
          elsewhere.push(String(place?.kind));
      },
    });
    expect(elsewhere).toEqual([]);
  });
});
