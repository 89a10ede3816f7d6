import { addDays } from '../civilDate';
import { codedError } from '../codedError';
import type { Caller, Role } from '../identity/Caller';
import { RULE_SET_VERSION } from '../rule';
import type { Asked, StatisticsDeps } from './Asked';
import type { Class } from './classesOf';
import { SMALLEST_CLASS } from './smallestClass';
import { snapshotOf } from './snapshotOf';
import { statisticsOfClasses } from './statisticsOfClasses';
import { statisticsOfRows } from './statisticsOfRows';
import type { Figures, Statistics, StatisticsQuestion } from './Subject';

/** Dimensions of one question; more would list combinations rather than figures. */
const MOST_DIMENSIONS = 3;

/** The code of the whole city in a ministry's token (GB/T 2260). */
const WHOLE_CITY = '500000';
const DIVISION_CODE = /^\d{6}$/;

/** Who is told figures: of the rows that the role reads, or of classes. Everybody else is told of no rows at all. */
export interface StatisticsReaders {
  readonly ofRows: readonly Role[];
  readonly ofClasses: readonly Role[];
}

/**
 * Answers a question for figures: readers of rows as of today and about their own rows, readers of classes as of the
 * last day of the last full month. Throws BAD_USER_INPUT for too many dimensions, a dimension named twice, too many
 * cells, and a comparison that does not say of which year.
 */
export async function askStatistics<Row extends object>(
  deps: StatisticsDeps,
  caller: Caller,
  readers: StatisticsReaders,
  question: StatisticsQuestion<Row>,
): Promise<Statistics> {
  const { groupBy, year, compareTo } = question;
  if (groupBy.length > MOST_DIMENSIONS || new Set(groupBy).size < groupBy.length)
    throw codedError('BAD_USER_INPUT');
  if (compareTo != null && (year == null || year === compareTo)) throw codedError('BAD_USER_INPUT');
  if (readers.ofClasses.includes(caller.role)) return ofClasses(deps, caller, question);
  const asOf = deps.clock.today();
  const asked = askedOn(deps, caller, question, asOf);
  const answered = readers.ofRows.includes(caller.role) ? await statisticsOfRows(asked) : nothing(asked);
  return {
    asOf,
    compiledAt: deps.clock.now(),
    ruleSet: RULE_SET_VERSION,
    smallestClass: 1,
    withheld: false,
    leftOut: 0,
    ...answered,
  };
}

async function ofClasses<Row extends object>(
  deps: StatisticsDeps,
  caller: Caller,
  question: StatisticsQuestion<Row>,
): Promise<Statistics> {
  const asOf = addDays(`${deps.clock.today().slice(0, 8)}01`, -1);
  const asked = askedOn(deps, caller, question, asOf);
  const { dealt, compiledAt, ruleSet } = await snapshotOf(deps, caller.role, asked.subject, asOf);
  const division = DIVISION_CODE.test(caller.claims.division ?? '') ? caller.claims.division : undefined;
  return {
    asOf,
    compiledAt,
    ruleSet,
    smallestClass: SMALLEST_CLASS,
    withheld: dealt.withheld,
    ...statisticsOfClasses(asked, ofDivision(asked.subject, dealt.classes, division)),
  };
}

/** The classes that a division binds its reader to; none without a code. */
const ofDivision = (
  { outside }: { readonly outside: { readonly division: string } },
  classes: readonly Class[],
  division: string | undefined,
): readonly Class[] => {
  if (division === undefined) return [];
  return division === WHOLE_CITY
    ? classes
    : classes.filter(({ told }) => told[outside.division] === division);
};

function askedOn<Row extends object>(
  deps: StatisticsDeps,
  caller: Caller,
  question: StatisticsQuestion<Row>,
  asOf: string,
): Asked<Row> {
  const subject = question.subjectOn(asOf);
  const shares = question.figures.filter((name) => name in subject.shares);
  const measures = question.figures.filter((name) => name in (subject.measures ?? {}));
  const counts = question.figures.flatMap((name) => {
    if (measures.includes(name)) return [];
    const share = subject.shares[name];
    return share ? [share.part, share.whole] : [name];
  });
  return { deps, caller, question, subject, asOf, counts: [...new Set(counts)], shares, measures };
}

function nothing<Row extends object>({ question, counts }: Asked<Row>) {
  const none: Figures = Object.fromEntries(counts.map((name) => [name, { count: 0, pooled: 0 }]));
  return { total: none, comparedTotal: question.compareTo == null ? null : none, cells: [] };
}
