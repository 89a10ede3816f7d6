import { createHash } from 'node:crypto';
import { Kind, print, visit, type DocumentNode } from 'graphql';

/** What may be somebody's: a text between quotes, a comment, a number of eight digits and more. */
const MAY_BE_PERSONAL = /["#]|\d{8}/;

/** SHA-256 of a text in hex, as manifests and Apollo Server make it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Under which hash an operation is kept: that of its text, by which manifests and the log know it. A text that may hold
 * something personal is hashed without that, so that nobody can try ID numbers against a hash, and a client that writes
 * values into its texts is one operation and not thousands.
 * @param textHash SHA-256 of the text in hex
 */
export function operationHash(text: string, textHash: string, document: DocumentNode): string {
  return MAY_BE_PERSONAL.test(text) ? sha256(print(blanked(document))) : textHash;
}

/** A name as it may be kept: without long numbers, 64 characters at most, as the log has it. */
export const keptName = (name: string): string => name.slice(0, 64).replace(/\d{8,}/g, '_');

const blanked = (document: DocumentNode): DocumentNode =>
  visit(document, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => (isLong(node.value) ? { kind: Kind.INT, value: '0' } : undefined),
    FloatValue: (node) => (isLong(node.value) ? { kind: Kind.INT, value: '0' } : undefined),
    Name: (node) => (isLong(node.value) ? { ...node, value: node.value.replace(/\d{8,}/g, '_') } : undefined),
  });

const isLong = (text: string): boolean => /\d{8}/.test(text);
