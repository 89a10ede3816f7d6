/** What can be wrong with the form of a record. */
export type ShapeProblemCode = 'UNKNOWN_FIELD' | 'FIELD_MISSING' | 'FIELD_INVALID';

/** One thing wrong with a record's form, and where: a path such as `public.times.drawn`. */
export interface ShapeProblem {
  readonly code: string;
  readonly at: string;
}

/** Looks at one value and names what is wrong with it. */
export type Shape = (value: unknown, at: string) => ShapeProblem[];

const invalid = (at: string): ShapeProblem[] => [{ code: 'FIELD_INVALID' satisfies ShapeProblemCode, at }];

/** A value that a predicate accepts. */
export const where =
  (accepts: (value: unknown) => boolean): Shape =>
  (value, at) =>
    accepts(value) ? [] : invalid(at);

export const text = (pattern: RegExp): Shape =>
  where((value) => typeof value === 'string' && pattern.test(value));

export const whole = (least: number): Shape =>
  where((value) => Number.isSafeInteger(value) && (value as number) >= least);

export const oneOf = (...values: readonly (string | number | boolean)[]): Shape =>
  where((value) => (values as readonly unknown[]).includes(value));

export const orNull =
  (shape: Shape): Shape =>
  (value, at) =>
    value === null ? [] : shape(value, at);

export const listOf =
  (shape: Shape): Shape =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, index) => shape(one, `${at}[${index}]`))
      : invalid(at);

/** Exactly these fields: one that is missing, or that nobody knows, is refused. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at || '$');
    const given = value as Readonly<Record<string, unknown>>;
    const path = (name: string): string => (at === '' ? name : `${at}.${name}`);
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shapes, name));
    return [
      ...unknown.map((name): ShapeProblem => ({ code: 'UNKNOWN_FIELD', at: path(name) })),
      ...Object.entries(shapes).flatMap(([name, shape]) =>
        Object.hasOwn(given, name)
          ? shape(given[name], path(name))
          : [{ code: 'FIELD_MISSING', at: path(name) }],
      ),
    ];
  };
