import type { CivilDate } from '../../../shared/civilDate';
import { everyOne, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';

/** Whether an expert gave the pledge for a session in time. Instants are ISO texts in UTC. */
export interface PledgedSeat {
  readonly id: string;
  readonly pledgedAt: string | null;
  /** Hash of the text that was signed; null without one. */
  readonly textHash: string | null;
  /** When the first case was opened to the expert; null before. */
  readonly firstMaterialAt: string | null;
}

/** What was ruled of somebody within one appointment: one pool, one term. */
export interface Appointment {
  readonly id: string;
  /** Refusals ruled UNJUSTIFIED after a hearing; one without an answer or a ruling is none. */
  readonly unjustifiedRefusals: number;
  /** Rulings on 人情分, interference with others, or a leak. */
  readonly breaches: number;
}

export interface CreditRuleFacts {
  readonly asOf: CivilDate;
  readonly seats: readonly PledgedSeat[];
  readonly appointments: readonly Appointment[];
}

/** 两次以上 includes two (T五(五)). */
export const REFUSALS_THAT_DISQUALIFY = 2;

const inTime = ({ pledgedAt, textHash, firstMaterialAt }: PledgedSeat): boolean =>
  pledgedAt !== null && textHash !== null && (firstMaterialAt === null || pledgedAt <= firstMaterialAt);

const ofAppointments = {
  applies: { zh: '有聘任', en: 'there are appointments' },
  appliesTo: ({ appointments }: CreditRuleFacts): boolean => appointments.length > 0,
};

/** Rules about pledges and the credit archive, T五(五). Broken by, a qualification ends everywhere. */
export const creditRules = {
  'R-64': {
    clause: 'T五(五)',
    severity: 'HARD',
    requires: {
      zh: '每次评审会议均在打开首份材料前签订《个人承诺书》,文本版本留存',
      en: 'a pledge for this session, of a text on record, precedes the first case',
    },
    applies: { zh: '有席位', en: 'there are seats' },
    appliesTo: ({ seats }) => seats.length > 0,
    check: ({ seats }) => everyOne(seats, inTime),
  },
  'R-65': {
    clause: 'T五(五)',
    severity: 'HARD',
    requires: {
      zh: '一个聘期内经认定的无故拒绝不足两次',
      en: 'fewer than two refusals were ruled unjustified in one appointment',
    },
    ...ofAppointments,
    parameters: ['REFUSALS_COUNT_PER'],
    check: ({ appointments }) =>
      everyOne(appointments, ({ unjustifiedRefusals }) => unjustifiedRefusals < REFUSALS_THAT_DISQUALIFY),
  },
  'R-66': {
    clause: 'T五(五)',
    severity: 'HARD',
    requires: {
      zh: '未经认定打人情分、干扰其他专家评审或泄露评审会信息',
      en: 'no favour in scoring, interference or leak was ruled',
    },
    ...ofAppointments,
    check: ({ appointments }) => everyOne(appointments, ({ breaches }) => breaches === 0),
  },
} as const satisfies RuleTable<CreditRuleFacts, keyof typeof policy>;
