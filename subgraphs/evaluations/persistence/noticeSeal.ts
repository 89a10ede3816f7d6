import { digest } from '../../shared/hashing/digest';
import type { FieldPlace } from '../../shared/encryption/fieldCipher';
import type { Notice, NoticeReply } from '../domain/notices/Notice';
import type { PanelSeal } from './panelSeal';

type Recipient = Pick<Notice, 'id' | 'sessionId' | 'sealedRecipient'>;
type Coded = Pick<Notice, 'id' | 'sessionId' | 'sealedCode'>;
type Worded = Pick<NoticeReply, 'id' | 'sessionId' | 'sealedEvidence'>;

const placed = (table: string, column: string, rowId: string): FieldPlace => ({ table, column, rowId });
const recipientPlace = (id: string) => placed('notice', 'sealed_recipient', id);
const codePlace = (id: string) => placed('notice', 'sealed_code', id);
const evidencePlace = (id: string) => placed('notice_reply', 'sealed_evidence', id);

/** What of a notice is stored under the key of its session. Reading throws CipherError for altered values. */
export const noticeSeal = (seal: PanelSeal) => ({
  recipient: (id: string, sessionId: string, expertId: string): string =>
    seal.of(sessionId).encrypt(expertId, recipientPlace(id)),
  recipientOf: ({ id, sessionId, sealedRecipient }: Recipient): string =>
    seal.of(sessionId).decrypt(sealedRecipient, recipientPlace(id)),
  code: (id: string, sessionId: string, code: string): string =>
    seal.of(sessionId).encrypt(code, codePlace(id)),
  codeOf: ({ id, sessionId, sealedCode }: Coded): string | null =>
    sealedCode === null ? null : seal.of(sessionId).decrypt(sealedCode, codePlace(id)),
  evidence: (id: string, sessionId: string, text: string): string =>
    seal.of(sessionId).encrypt(text, evidencePlace(id)),
  evidenceOf: ({ id, sessionId, sealedEvidence }: Worded): string | null =>
    sealedEvidence === null ? null : seal.of(sessionId).decrypt(sealedEvidence, evidencePlace(id)),
  /** Ties a code to one employer; notices of one employer do not look alike. */
  employerKey: (noticeId: string, employerId: string): string =>
    seal.fingerprint(`${noticeId} ${employerId}`),
  /** Whether a code is tied to an employer, under whichever key of the ring. */
  isOfEmployer: ({ id, employerKey }: Pick<Notice, 'id' | 'employerKey'>, employerId: string): boolean =>
    seal.fingerprints(`${id} ${employerId}`).includes(employerKey ?? ''),
});

export type NoticeSeal = ReturnType<typeof noticeSeal>;

/** What is stored and looked up of a code: of 60 random bits, so that the hash needs no key. */
export const codeHash = (typed: string): string => digest('sha256', 'notice-code:', typed).toString('hex');
