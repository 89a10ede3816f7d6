import type { Caller, Role } from './identity/Caller';

/** Who may read a field of a row that is visible to more roles, and what everybody else gets instead. */
export interface FieldReaders {
  readonly roles: readonly Role[];
  /** `null` for an object or a value, `[]` for a list. */
  readonly otherwise: null | readonly never[];
}

/** Readers by `Type.field`. */
export type FieldReaderTable = Readonly<Record<string, FieldReaders>>;

type Resolve = (parent: never, args: never, context: never, info: never) => unknown;
type ResolverMap = Readonly<Record<string, unknown>>;

/**
 * Puts the table of field readers in front of a subgraph's resolvers. A field without a resolver of its own gets
 * the one that reads the property of its name.
 * @throws Error for a type that has no resolvers: a slip of the pen must not open a field
 */
export function guardFields<Resolvers extends ResolverMap>(
  resolvers: Resolvers,
  table: FieldReaderTable,
): Resolvers {
  const guarded: Record<string, unknown> = { ...resolvers };
  for (const [path, readers] of Object.entries(table)) {
    const [type = '', field = ''] = path.split('.');
    const fields = guarded[type] as Record<string, unknown> | undefined;
    if (fields === undefined || field === '')
      throw new Error(`fieldReaders: there are no resolvers for ${path}`);
    guarded[type] = { ...fields, [field]: guard(field, fields[field] as Resolve | undefined, readers) };
  }
  return guarded as Resolvers;
}

function guard(field: string, resolve: Resolve | undefined, { roles, otherwise }: FieldReaders) {
  return (parent: never, args: never, context: { readonly caller: Caller }, info: never): unknown => {
    if (!roles.includes(context.caller.role)) return otherwise;
    return resolve
      ? resolve(parent, args, context as never, info)
      : (parent as Record<string, unknown>)[field];
  };
}
