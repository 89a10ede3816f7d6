import type { CivilDate } from '../../../shared/civilDate';
import { allOf, atLeast, everyOne, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';

/** Something that left the graph with members of a roster in it. */
export interface Disclosure {
  readonly id: string;
  readonly kind: 'EXPORT' | 'EARLY_OPENING' | 'PUBLICATION' | 'APPOINTMENT_LETTER';
  /** The role that did it; null when it is not on record. */
  readonly role: string | null;
  readonly reason: string | null;
}

/** A call to a seat, as it was sent. */
export interface SentNotice {
  readonly id: string;
  /** The way that it went by the call log; null when the log does not say. */
  readonly channel: 'SMS_12333' | 'OTHER' | null;
  readonly verifiable: boolean;
}

export interface SecrecyFacts {
  readonly asOf: CivilDate;
  readonly disclosures: readonly Disclosure[];
  /** The smallest group of people that a table shown to outsiders holds; null without such a table. */
  readonly smallestCell: number | null;
  readonly notices: readonly SentNotice[];
}

/** Below it a cell tells of persons. */
export const SMALLEST_CELL = 5;

const said = (text: string | null): boolean => (text ?? '').trim() !== '';

/** An export names who did it and why; a publication or a letter of appointment has no excuse. */
const mayLeave = ({ kind, role, reason }: Disclosure): boolean =>
  (kind === 'EXPORT' || kind === 'EARLY_OPENING') && said(role) && said(reason);

/** A way that nobody recorded decides nothing, unless there is no code in any case. */
const provesLeave = ({ channel, verifiable }: SentNotice): boolean | null =>
  verifiable ? channel && channel === 'SMS_12333' : false;

/** Rules about secrecy, T五(四). */
export const secrecyRules = {
  'R-62': {
    clause: 'T五(四)',
    also: ['T四(三)'],
    severity: 'HARD',
    requires: {
      zh: '专家库名单不公布、不发聘书;导出须有角色和理由,对外统计不含少于 5 人的单元',
      en: 'rosters are not published and no letters of appointment sent; an export has a role and a reason, a table no cell under 5',
    },
    applies: {
      zh: '有导出、公布或对外统计',
      en: 'something was exported, published or counted for outsiders',
    },
    appliesTo: ({ disclosures, smallestCell }) => disclosures.length > 0 || smallestCell !== null,
    check: ({ disclosures, smallestCell }) =>
      allOf({
        disclosures: everyOne(disclosures, mayLeave),
        ...(smallestCell !== null && { smallestCell: atLeast(smallestCell, SMALLEST_CELL) }),
      }),
  },
  'R-63': {
    clause: 'T五(四)',
    severity: 'HARD',
    requires: {
      zh: '抽取通知只经 12333 短信发出,每条可核验',
      en: 'whoever is drawn is told by 12333 SMS alone, and each message can be verified',
    },
    applies: { zh: '已发出通知', en: 'notices were sent' },
    appliesTo: ({ notices }) => notices.length > 0,
    check: ({ notices }) => everyOne(notices, provesLeave),
  },
} as const satisfies RuleTable<SecrecyFacts, keyof typeof policy>;
