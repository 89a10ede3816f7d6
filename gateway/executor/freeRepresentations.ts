import { Kind, visit, type DocumentNode } from 'graphql';
import { ownValue, setOwn, type JsonObject } from './JsonObject';

/** What every plan calls its own variable. */
const OURS = 'representations';

/** A document without a variable of the name that plans use, and the variables of a request under its names. */
export interface FreedDocument {
  readonly document: DocumentNode;
  /** Undefined when they are as they were. */
  readonly rename: ((variables: JsonObject) => JsonObject) | undefined;
}

/** Gives a client's variable `representations` another name, so that a plan can send its own beside it. */
export function freeRepresentations(document: DocumentNode): FreedDocument {
  const names = new Set<string>();
  visit(document, { Variable: ({ name }) => void names.add(name.value) });
  if (!names.has(OURS)) return { document, rename: undefined };
  let free = `${OURS}_`;
  while (names.has(free)) free += '_';
  return {
    document: visit(document, {
      Variable: (node) =>
        node.name.value === OURS ? { ...node, name: { kind: Kind.NAME, value: free } } : undefined,
    }),
    rename: (variables) => {
      const renamed: JsonObject = {};
      for (const name of Object.keys(variables))
        // a name that the document does not have is nobody's
        if (name !== free) setOwn(renamed, name === OURS ? free : name, ownValue(variables, name));
      return renamed;
    },
  };
}
