/** An object of an answer. Its names come from clients and subgraphs, so some may be those of Object.prototype. */
export type JsonObject = Record<string, unknown>;

/** Names that a plain object has before anybody sets them: reading one of these asks for an own property first. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Reads an own property; undefined when there is none. */
export const ownValue = (object: JsonObject, name: string): unknown =>
  INHERITED.has(name) && !Object.hasOwn(object, name) ? undefined : object[name];

/** Reads an own property of a name that is known beforehand. */
export const ownReader = (name: string): ((object: JsonObject) => unknown) =>
  INHERITED.has(name) ? (object) => ownValue(object, name) : (object) => object[name];

/** Sets an own property, `__proto__` too. */
export function setOwn(object: JsonObject, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
