import { isJsonObject, ownValue, setOwn, type JsonObject } from './JsonObject';

/**
 * Adds what a subgraph answered to what is there: objects and lists of one length are merged, anything else is
 * replaced. What is not there yet is taken over as it is, not copied; so one object may stand in several places.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const existing = ownValue(target, name);
    if (existing === value) continue;
    if (existing === undefined || existing === null) setOwn(target, name, value);
    else if (isJsonObject(existing) && isJsonObject(value)) mergeInto(existing, value);
    else if (Array.isArray(existing) && Array.isArray(value) && existing.length === value.length)
      mergeLists(existing, value);
    else setOwn(target, name, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (let index = 0; index < source.length; index += 1) {
    const existing = target[index];
    const value = source[index];
    if (existing === value) continue;
    if (isJsonObject(existing) && isJsonObject(value)) mergeInto(existing, value);
    else target[index] = value;
  }
}
