import type { CivilDate } from '../../../shared/civilDate';
import { insufficient, verdict, type RuleTable, type Verdict } from '../../../shared/rule';
import type { PersonArchive } from '../draw/DrawFacts';

/** What the rules are told of one person who is about to take the seat. */
export interface StandingFacts {
  readonly asOf: CivilDate;
  /** Null for somebody whom the archive does not know. */
  readonly archive: Pick<PersonArchive, 'sanctions' | 'creditRecords'> | null;
}

type Category = PersonArchive['sanctions'][number]['category'];

/** Both days of an interval count, and an end that is not known is still to come. */
const covers = (from: CivilDate, until: CivilDate | null, asOf: CivilDate): boolean =>
  from <= asOf && (until === null || asOf <= until);

const none = (count: number): Verdict =>
  verdict(count === 0, { zh: `${count} 项`, en: `${count} on record` }, { count });

const freeOf =
  (category: Category) =>
  ({ asOf, archive }: StandingFacts): Verdict =>
    archive === null
      ? insufficient(['archive'])
      : none(
          archive.sanctions.filter(
            (interval) => interval.category === category && covers(interval.start, interval.end, asOf),
          ).length,
        );

/** T二(六) for one person on the day of sign-in; what changed after the draw counts. */
export const standingRules = {
  'R-30': {
    clause: 'T二(六)1',
    severity: 'HARD',
    requires: {
      zh: '不在党纪政纪处分期间或影响期内',
      en: 'nobody is under a disciplinary sanction or in its period of effect',
    },
    check: freeOf('DISCIPLINE'),
  },
  'R-31': {
    clause: 'T二(六)2',
    severity: 'HARD',
    requires: { zh: '不在政务处分期内', en: 'nobody is in the period of a 政务处分' },
    check: freeOf('ADMINISTRATIVE'),
  },
  'R-32': {
    clause: 'T二(六)3',
    severity: 'HARD',
    requires: { zh: '未被立案调查或接受组织调查', en: 'nobody is under investigation' },
    check: freeOf('INVESTIGATION'),
  },
  'R-33': {
    clause: 'T二(六)',
    severity: 'HARD',
    requires: {
      zh: '不得入库的情形在每次决定之日重新核查',
      en: 'exclusions are checked anew on the day of each act',
    },
    check: ({ asOf, archive }) =>
      verdict(
        archive !== null,
        archive === null
          ? { zh: '档案中没有此人,无法核查', en: 'the archive does not know the person' }
          : { zh: `核查于 ${asOf}`, en: `checked on ${asOf}` },
        { asOf },
      ),
  },
  'R-34': {
    clause: 'T二(六)4',
    also: ['T二(六)5', 'T二(六)6'],
    severity: 'HARD',
    requires: {
      zh: '无经认定且仍有效的取消资格记录',
      en: 'nobody has an adjudicated exclusion that is still open',
    },
    check: ({ asOf, archive }) =>
      archive === null
        ? insufficient(['archive'])
        : none(
            archive.creditRecords.filter(
              ({ effect, ruledOn, until }) => effect === 'EXCLUDE' && covers(ruledOn, until, asOf),
            ).length,
          ),
  },
} as const satisfies RuleTable<StandingFacts>;
