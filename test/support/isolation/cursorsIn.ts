/** Every text of an answer that is a cursor, with what it says when it is taken apart. */
export function cursorsIn(value: unknown): { readonly cursor: string; readonly inside: string }[] {
  if (typeof value === 'string') {
    const inside = /^[\w-]{12,}$/.test(value) ? Buffer.from(value, 'base64url').toString() : '';
    return /^(\[|\w+:)/.test(inside) ? [{ cursor: value, inside }] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(cursorsIn) : [];
}
