import { z } from 'zod';
import { KeyRingError, parseKeyRing } from './keyRing';

/** `kid:base64,kid2:base64`, the current key first; see parseKeyRing. */
export const keyRingVariable = z.string().transform((text, issues) => {
  try {
    return parseKeyRing(text);
  } catch (error) {
    if (!(error instanceof KeyRingError)) throw error;
    for (const message of error.problems) issues.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
});
