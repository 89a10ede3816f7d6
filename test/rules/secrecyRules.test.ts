import {
  secrecyRules,
  type Disclosure,
  type SecrecyFacts,
  type SentNotice,
} from '../../subgraphs/evaluations/domain/rules/secrecyRules';
import { describeRules } from '../support/describeRules';

const facts = (change: Partial<SecrecyFacts>): SecrecyFacts => ({
  asOf: '2026-03-10',
  disclosures: [],
  smallestCell: null,
  notices: [],
  ...change,
});
const left = (change: Partial<Disclosure> = {}) =>
  facts({
    disclosures: [{ id: 'export_1', kind: 'EXPORT', role: 'FILING_AUTHORITY', reason: '审计', ...change }],
  });
const sent = (change: Partial<SentNotice> = {}) =>
  facts({ notices: [{ id: 'notice_1', channel: 'SMS_12333', verifiable: true, ...change }] });

describeRules('保密', secrecyRules, {
  'R-62': {
    allows: [
      ['an export with role and reason', left()],
      ['an early opening with role and reason', left({ kind: 'EARLY_OPENING' })],
      ['a cell of five', facts({ smallestCell: 5 })],
    ],
    refuses: [
      ['an export without a reason', left({ reason: ' ' })],
      ['an export by nobody', left({ role: null })],
      ['a roster made public, whatever the reason', left({ kind: 'PUBLICATION' })],
      ['a letter of appointment', left({ kind: 'APPOINTMENT_LETTER' })],
      ['a cell of four', facts({ smallestCell: 4 }), { 'smallestCell.actual': 4 }],
    ],
    skips: [['where nothing left', facts({})]],
  },
  'R-63': {
    allows: [['a 12333 message with a code', sent()]],
    refuses: [
      ['a written invitation', sent({ channel: 'OTHER' })],
      ['a message without a code', sent({ verifiable: false })],
      ['one without a code that went nobody knows how', sent({ channel: null, verifiable: false })],
    ],
    leavesOpen: [['a message of which the call log knows nothing', sent({ channel: null })]],
    skips: [['before any notice', facts({})]],
  },
});
