import type { CivilDate } from '../../../shared/civilDate';
import { allOf, atLeast, everyOne, insufficient, verdict, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';
import { recusalStatement } from './recusalStatement';
import type { SeatOrigin } from '../Seat';

/** An executive seat that is held. */
export interface DrawnSeat {
  readonly id: string;
  readonly origin: SeatOrigin;
  /** Whether the record of its draw is there and verifies; null when that is not known. */
  readonly traced: boolean | null;
  /** From a pool shared with the committee's. */
  readonly guest: boolean;
  /** Whether a guest passes the level rule here while the home filing is valid; null when not known. */
  readonly maySit: boolean | null;
}

/** What the rules are told of a draw, or of one that is about to be prepared. */
export interface DrawRuleFacts {
  readonly asOf: CivilDate;
  /** Seats that are held; none before a draw. */
  readonly held: readonly DrawnSeat[];
  /** Conflicts of units with the applicants' (R-51); null while applicants are not registered. */
  readonly conflicts: {
    /** Candidates, or holders of seats, whose unit has applicants. */
    readonly people: number;
    /** The organiser leaves them to recusal at the vote. */
    readonly leftToVote: boolean;
  } | null;
  /** Null before there is a ceremony. */
  readonly supervision: {
    /** The authority whose discipline department supervises; null when nobody does. */
    readonly supervisor: string | null;
    readonly filingAuthority: string;
    readonly signedBeforeReveal: boolean;
    /** Null while there is no result to sign. */
    readonly signedResult: boolean | null;
  } | null;
  readonly reserves: { readonly listed: number; readonly wanted: number };
  /** Groups of the committee, and people of the pool who stand in none of them. */
  readonly groups: { readonly count: number; readonly without: number };
}

/** Rules about how a panel comes about, T五(一). */
export const drawRules = {
  'R-51': {
    ...recusalStatement,
    parameters: ['FORMER_EMPLOYER_YEARS', 'UNIT_CONFLICT_AT_DRAW'],
    check: ({ conflicts }) => {
      if (conflicts === null) return insufficient(['applicants']);
      const { people, leftToVote } = conflicts;
      return verdict(
        people === 0 || leftToVote,
        {
          zh: `单位层面利害关系 ${people} 人${leftToVote ? ',留待表决时回避' : ''}`,
          en: `${people} in conflict by unit${leftToVote ? ', left to recusal at the vote' : ''}`,
        },
        { people, leftToVote },
      );
    },
  },
  'R-52': {
    clause: 'T五(一)',
    also: ['T一(一)'],
    severity: 'HARD',
    requires: {
      zh: '每个执行评委席位均出自可验证的随机抽取记录',
      en: 'every executive seat traces to a draw whose record verifies',
    },
    applies: { zh: '已有席位', en: 'there are seats' },
    appliesTo: ({ held }) => held.length > 0,
    check: ({ held }) => everyOne(held, ({ origin, traced }) => (origin === 'ARCHIVE' ? null : traced)),
  },
  'R-53': {
    clause: 'T五(一)',
    severity: 'HARD',
    requires: {
      zh: '抽取由核准部门的纪检监督部门监督,揭示前和结果后签字',
      en: 'the filing authority’s discipline department supervises, and signs before the reveal and after the result',
    },
    applies: { zh: '已开始抽取', en: 'a draw has begun' },
    appliesTo: ({ supervision }) => supervision !== null,
    check: ({ supervision }) => {
      if (supervision === null) return insufficient(['supervision']);
      const { supervisor, filingAuthority, signedBeforeReveal, signedResult } = supervision;
      const ofFiler = supervisor === filingAuthority;
      const facts = { ofFiler, signedBeforeReveal, signedResult };
      if (ofFiler && signedBeforeReveal && signedResult === null) return insufficient(['signedResult']);
      return verdict(
        ofFiler && signedBeforeReveal && signedResult === true,
        {
          zh: `${ofFiler ? '由核准部门监督' : '非核准部门监督'},揭示前${signedBeforeReveal ? '已' : '未'}签,结果${signedResult === true ? '已' : '未'}签`,
          en: `${ofFiler ? 'the filing authority’s' : 'not the filing authority’s'}, ${signedBeforeReveal ? 'signed' : 'not signed'} before the reveal, result ${signedResult === true ? 'signed' : 'not signed'}`,
        },
        facts,
      );
    },
  },
  'R-54': {
    clause: 'T五(一)',
    severity: 'HARD',
    requires: {
      zh: '超员配置:按序备选人数不少于所定人数',
      en: 'as many ordered reserves as were asked for',
    },
    parameters: ['RESERVES'],
    check: ({ reserves: { listed, wanted } }) => atLeast(listed, Math.max(1, wanted)),
  },
  'R-55': {
    clause: 'T五(一)',
    severity: 'ENCOURAGED',
    requires: {
      zh: '鼓励专家共享和跨区域交叉抽取;外库专家须符合本级别要求且原库备案有效',
      en: 'experts of shared pools are welcome; a guest passes the level rule here, and the home filing is valid',
    },
    applies: { zh: '已有席位', en: 'there are seats' },
    appliesTo: ({ held }) => held.length > 0,
    check: ({ held }) => {
      const guests = held.filter(({ guest }) => guest);
      return allOf({ guests: atLeast(guests.length, 1), eligible: everyOne(guests, ({ maySit }) => maySit) });
    },
  },
  'R-72': {
    clause: 'house',
    because: {
      zh: '席位按专业组抽取,不在任何专业组的专家无席位可抽',
      en: 'seats are drawn by group, so whoever stands in none can have no seat',
    },
    severity: 'DUTY',
    requires: {
      zh: '设专业组的评委会,参加抽取的专家均在某一专业组',
      en: 'in a committee with groups everybody in the draw stands in one',
    },
    applies: { zh: '设专业组', en: 'committees with groups' },
    appliesTo: ({ groups: { count } }) => count > 0,
    check: ({ groups: { without } }) =>
      verdict(
        without === 0,
        { zh: `${without} 人不在任何专业组`, en: `${without} stand in no group` },
        { without },
      ),
  },
} as const satisfies RuleTable<DrawRuleFacts, keyof typeof policy>;
