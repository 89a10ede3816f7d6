import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse, type DefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { subgraphNames } from '../../commands/subgraphNames';

const root = resolve(__dirname, '../..');
const definitions = (name: string): readonly DefinitionNode[] =>
  parse(readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8')).definitions;

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
});
