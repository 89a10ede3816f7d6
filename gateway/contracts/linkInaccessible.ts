import { Kind, parse, type DefinitionNode, type SchemaDefinitionNode } from 'graphql';

const LINK = parse(
  `schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }
   directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`,
  { noLocation: true },
).definitions;

/** Links @inaccessible where the supergraph did not use it yet. */
export function linkInaccessible(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const isKnown = definitions.some(
    (node) => node.kind === Kind.DIRECTIVE_DEFINITION && node.name.value === 'inaccessible',
  );
  if (isKnown) return definitions;
  const [link, definition] = LINK as [SchemaDefinitionNode, DefinitionNode];
  return [
    ...definitions.map((node) =>
      node.kind === Kind.SCHEMA_DEFINITION
        ? { ...node, directives: [...(node.directives ?? []), ...(link.directives ?? [])] }
        : node,
    ),
    definition,
  ];
}
