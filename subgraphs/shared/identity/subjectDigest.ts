import { createHash } from 'node:crypto';
import type { Caller } from './Caller';

/** A hash of who acts, whatever for: to tell whether two acts were one person's without keeping the name of the token. */
export const subjectDigest = ({ subject }: Caller): string =>
  createHash('sha256').update(subject).digest('base64url');
