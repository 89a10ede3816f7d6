import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { SharingAgreement } from '../domain/SharingAgreement';
import { forPeers, ownAuthority, ownUnit } from './poolReaders';

const schema = entityTable<SharingAgreement>({
  table: 'sharing_agreement',
  columns: {
    id: primary(id()),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    otherPoolId: id(),
    otherAuthorityId: id(),
    otherUnitId: id(),
    status: text(20),
    proposedOn: civilDate(),
    agreedOn: optional(civilDate()),
    endsOn: civilDate(),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'sharing_agreement_live', columns: ['liveKey'], unique: true },
    { name: 'sharing_agreement_pool', columns: ['poolId', 'id'] },
    { name: 'sharing_agreement_other_pool', columns: ['otherPoolId', 'id'] },
    { name: 'sharing_agreement_authority', columns: ['filingAuthorityId'] },
    { name: 'sharing_agreement_other_authority', columns: ['otherAuthorityId'] },
  ],
  foreignKeys: [
    { name: 'fk_sharing_agreement_pool', columns: ['poolId'], references: 'expert_pool' },
    { name: 'fk_sharing_agreement_other_pool', columns: ['otherPoolId'], references: 'expert_pool' },
  ],
});

/** Both sides see the agreement; each sees the other pool as plain facts only. */
export const SharingAgreementTable = defineTable({
  schema,
  policy: {
    FILING_AUTHORITY: [ownAuthority, { kind: 'column', column: 'otherAuthorityId', claim: 'authority' }],
    ORGANISING_UNIT: [ownUnit, { kind: 'column', column: 'otherUnitId', claim: 'unit' }],
    SERVICE: forPeers,
  },
});
