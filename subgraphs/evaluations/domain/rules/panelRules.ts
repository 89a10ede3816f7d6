import type { CivilDate } from '../../../shared/civilDate';
import {
  allOf,
  atLeast,
  ceilHalf,
  everyOne,
  tally,
  type RuleTable,
  type Verdict,
} from '../../../shared/rule';
import type { CommitteeLevel } from '../draw/DrawFacts';
import type { policy } from '../policy';

/** Somebody of a panel; a level is null where the titles are not known. */
export interface PanelTitles {
  /** The seat. */
  readonly id: string;
  /** 党政机关领导: the title is relaxed, and counts only when it is held. */
  readonly leader: boolean;
  readonly senior: boolean | null;
  readonly associateOrAbove: boolean | null;
  readonly intermediateOrAbove: boolean | null;
}

export interface PanelFacts {
  readonly asOf: CivilDate;
  readonly level: CommitteeLevel;
  /** The panel, complete. */
  readonly panel: readonly PanelTitles[];
}

type Test = (person: PanelTitles) => boolean | null;

const everybodyBut = (panel: readonly PanelTitles[], test: Test): Verdict =>
  everyOne(
    panel.filter(({ leader }) => !leader),
    test,
  );
const half = (panel: readonly PanelTitles[], test: Test): Verdict => {
  const counted = tally(panel, test);
  const found = atLeast(counted, ceilHalf(counted.total));
  return { ...found, facts: { ...found.facts, total: counted.total } };
};
const ofLevel =
  (wanted: CommitteeLevel) =>
  ({ level, panel }: PanelFacts): boolean =>
    level === wanted && panel.length > 0;

/** The ratios of T二(五) at the panel; the pool is held to the same when it is filed (policy RATIO_APPLIES_TO). */
export const panelRules = {
  'R-22': {
    clause: 'T二(五)2',
    severity: 'HARD',
    requires: {
      zh: '副高级评委会的专家全部具有副高级及以上职称',
      en: 'all experts of a 副高 committee hold 副高 or above',
    },
    applies: { zh: '副高级评委会', en: '副高 committees' },
    appliesTo: ofLevel('ASSOCIATE'),
    check: ({ panel }) => everybodyBut(panel, ({ associateOrAbove }) => associateOrAbove),
  },
  'R-22P': {
    clause: 'T二(五)2',
    severity: 'IN_PRINCIPLE',
    requires: {
      zh: '副高级评委会的正高级专家不少于 1/2',
      en: 'at least half of a 副高 committee hold 正高',
    },
    applies: { zh: '副高级评委会', en: '副高 committees' },
    appliesTo: ofLevel('ASSOCIATE'),
    check: ({ panel }) => half(panel, ({ senior }) => senior),
  },
  'R-23': {
    clause: 'T二(五)3',
    severity: 'HARD',
    requires: {
      zh: '中级评委会的专家全部具有中级及以上职称,副高级及以上不少于 1/2',
      en: 'all experts of a 中级 committee hold 中级 or above, at least half of them 副高 or above',
    },
    applies: { zh: '中级评委会', en: '中级 committees' },
    appliesTo: ofLevel('INTERMEDIATE'),
    check: ({ panel }) =>
      allOf({
        level: everybodyBut(panel, ({ intermediateOrAbove }) => intermediateOrAbove),
        half: half(panel, ({ associateOrAbove }) => associateOrAbove),
      }),
  },
} as const satisfies RuleTable<PanelFacts, keyof typeof policy>;
