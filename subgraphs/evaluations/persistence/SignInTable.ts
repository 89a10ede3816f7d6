import { id, instant, json, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { SignIn } from '../domain/SignIn';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<SignIn>({
  table: 'sign_in',
  columns: {
    id: primary(id()),
    sessionId: id(),
    seatId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    documentKind: text(20),
    facts: json(),
    findings: json(),
    signedInAt: instant(),
  },
  indexes: [{ name: 'sign_in_seat', columns: ['seatId'], unique: true }],
  foreignKeys: [
    { name: 'fk_sign_in_session', columns: ['sessionId'], references: 'evaluation_session' },
    { name: 'fk_sign_in_seat', columns: ['seatId'], references: 'seat' },
  ],
});

/** What the rules found of a person is for the offices that decide, as at an admission. */
export const SignInTable = defineTable<SignIn>({
  schema,
  policy: { FILING_AUTHORITY: ownAuthority, ORGANISING_UNIT: ownUnit },
});
