import type { CivilDate } from '../../../shared/civilDate';
import { everyOne, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';

/** What the training archive says of somebody of a panel or its reserves; null where it is not known. */
export interface TrainedPerson {
  /** The seat, or the place among the reserves. */
  readonly id: string;
  /** 任前培训 of this term, by the authority of the home pool. */
  readonly beforeTerm: boolean | null;
  /** 岗前培训 of the session's year, by the organiser. */
  readonly beforeWork: boolean | null;
  readonly signedIn: boolean;
  /** Hours of continuing education in the year before; 0 when there are none on record. */
  readonly hours: number | null;
}

export interface TrainingFacts {
  readonly asOf: CivilDate;
  readonly people: readonly TrainedPerson[];
}

const both = (one: boolean | null, other: boolean | null): boolean | null =>
  one === false || other === false ? false : one === null || other === null ? null : true;

const drawn = { zh: '已抽取', en: 'somebody is drawn' };
const someDrawn = ({ people }: TrainingFacts): boolean => people.length > 0;

/** Rules about training, T五(三). R-58 keeps people out of a draw; are met at sign-in. */
export const trainingRules = {
  'R-58': {
    clause: 'T五(三)',
    severity: 'HARD',
    requires: {
      zh: '专家库专家均已参加核准部门组织的本聘期任前培训',
      en: 'everybody has the pre-appointment training of this term, held by the filing authority',
    },
    applies: drawn,
    parameters: ['TRAINED_BEFORE_TERM_DAYS'],
    appliesTo: someDrawn,
    check: ({ people }) => everyOne(people, ({ beforeTerm }) => beforeTerm),
  },
  'R-59': {
    clause: 'T五(三)',
    severity: 'HARD',
    requires: {
      zh: '抽取的专家(含备选)均已参加组建单位当年的岗前培训',
      en: 'everybody drawn, reserves included, has this year’s pre-work training, held by the organiser',
    },
    applies: drawn,
    appliesTo: someDrawn,
    check: ({ people }) => everyOne(people, ({ beforeWork }) => beforeWork),
  },
  'R-60': {
    clause: 'T五(三)',
    severity: 'HARD',
    requires: {
      zh: '未参加任前、岗前培训的专家不得签到参与评审',
      en: 'nobody signs in without both trainings',
    },
    applies: { zh: '已有人签到', en: 'somebody has signed in' },
    appliesTo: ({ people }) => people.some(({ signedIn }) => signedIn),
    check: ({ people }) =>
      everyOne(
        people.filter(({ signedIn }) => signedIn),
        ({ beforeTerm, beforeWork }) => both(beforeTerm, beforeWork),
      ),
  },
  'R-61': {
    clause: 'T五(三)',
    severity: 'DUTY',
    requires: {
      zh: '专家按规定参加继续教育,有学时记录',
      en: 'hours of continuing education are on record',
    },
    applies: drawn,
    appliesTo: someDrawn,
    check: ({ people }) => everyOne(people, ({ hours }) => (hours === null ? null : hours > 0)),
  },
} as const satisfies RuleTable<TrainingFacts, keyof typeof policy>;
