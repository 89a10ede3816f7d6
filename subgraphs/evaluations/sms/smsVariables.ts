import { z } from 'zod';
import { environmentValue } from '../../shared/parseEnvironment';
import type { SmsSettings } from './smsGateway';

/** Environment variables of the way that messages go. */
export const smsVariables = {
  /** console prints them, file appends them to SMS_FILE, http posts them to SMS_URL. */
  SMS_GATEWAY: z.enum(['console', 'file', 'http']),
  SMS_FILE: z.string().optional(),
  SMS_URL: environmentValue.url.optional(),
  /** Shared with the platform. */
  SMS_SECRET: z.string().min(32).optional(),
  /** For one message; the lease of a batch holds longer than four of these. */
  SMS_TIMEOUT_MS: z.coerce.number().int().min(100).max(20_000).default(5_000),
} as const;

type SmsVariables = z.output<z.ZodObject<typeof smsVariables>>;
type Given = Readonly<Record<string, string | undefined>>;

const needed: Readonly<Record<string, readonly string[]>> = {
  file: ['SMS_FILE'],
  http: ['SMS_URL', 'SMS_SECRET'],
};

/** What the chosen way lacks, for parseEnvironment. */
export const smsProblems = (given: Given): string[] =>
  (needed[given['SMS_GATEWAY'] ?? ''] ?? [])
    .filter((name) => given[name] === undefined)
    .map((name) => `${name}: is required with SMS_GATEWAY=${given['SMS_GATEWAY']}`);

/** The settings that the variables stand for; they have passed smsProblems. */
export function smsSettingsOf(variables: SmsVariables): SmsSettings {
  const { SMS_GATEWAY: kind, SMS_FILE = '', SMS_URL = '', SMS_SECRET = '', SMS_TIMEOUT_MS } = variables;
  if (kind === 'file') return { kind, path: SMS_FILE };
  if (kind === 'http') return { kind, url: SMS_URL, secret: SMS_SECRET, timeoutMs: SMS_TIMEOUT_MS };
  return { kind };
}
