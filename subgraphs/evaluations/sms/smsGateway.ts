import type { SmsGateway } from '../domain/notices/SmsGateway';
import { consoleSms } from './consoleSms';
import { fileSms } from './fileSms';
import { httpSms } from './httpSms';

/** Which way messages go, and what that way needs. */
export type SmsSettings =
  | { readonly kind: 'console' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'http'; readonly url: string; readonly secret: string; readonly timeoutMs: number };

/**
 * The way that the settings name.
 * @param now the instant, for signatures
 * @param write takes a line of the console
 */
export function smsGateway(
  settings: SmsSettings,
  now: () => Date,
  write: (line: string) => void,
): SmsGateway {
  switch (settings.kind) {
    case 'console':
      return consoleSms(write);
    case 'file':
      return fileSms(settings.path);
    case 'http':
      return httpSms({ ...settings, now });
  }
}
