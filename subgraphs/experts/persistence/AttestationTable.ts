import { civilDate, id, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { SignedAttestation } from '../domain/SignedAttestation';
import { authorityUnitExpert } from './expertReaders';

const schema = entityTable<SignedAttestation>({
  table: 'attestation',
  columns: {
    id: primary(id()),
    expertId: id(),
    item: text(16),
    by: text(10),
    signedOn: civilDate(),
    signedBy: id(),
  },
  indexes: [
    {
      name: 'attestation_expert',
      columns: ['expertId', 'item', 'by', 'signedOn', 'signedBy'],
      unique: true,
    },
  ],
});

export const AttestationTable = defineTable<SignedAttestation>({ schema, policy: authorityUnitExpert });
