import { id, instant, integer, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { StandingInquiry } from '../domain/StandingInquiry';

/** A row for each batch that a partner asks, also when nobody of it is known: for auditors, out of every scope. */
export const StandingInquiryTable = defineTable<StandingInquiry>({
  schema: entityTable<StandingInquiry>({
    table: 'standing_inquiry',
    columns: {
      id: primary(id()),
      at: instant(),
      agency: text(100),
      subject: text(200),
      purpose: text(16),
      asked: integer(),
    },
    indexes: [{ name: 'standing_inquiry_agency', columns: ['agency', 'id'] }],
  }),
  policy: {},
});
