import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { titleSeriesByNumber } from '../../subgraphs/committees/domain/reference/titleSeries';
import { seniorityOf } from '../../subgraphs/experts/domain/HeldTitle';
import type { HeldTitle } from '../../subgraphs/experts/domain/HeldTitle';
import type { Sex } from '../../subgraphs/experts/domain/idNumber';
import type { RecordedEmployment } from '../../subgraphs/experts/domain/RecordedEmployment';
import { titleLevels, type TitleLevel } from '../../subgraphs/experts/domain/titles';
import type { IdSource } from '../idSource';
import { randomOf, type Random } from '../random';
import type { ClearExpert, DemoPerson, Traits } from './DemoPerson';
import type { DemoEmployer, Employers } from './employers';
import type { Identifiers } from './identifiers';
import { personName } from './personName';

/** Who is wanted. Days count back from the day of the data, so that who is found does not depend on that day. */
export interface WantedPerson {
  readonly seriesNo: number;
  /** Branch of the series whose names the titles have; any when the series has none of this name. */
  readonly branch: string | null;
  readonly level: TitleLevel;
  readonly traits: Traits;
  readonly daysAgo: number;
  /** How long the highest title had been held then, at least. */
  readonly heldForYears: number;
  /** As young, and with as new a title, as the other demands let a person be. */
  readonly young: boolean;
  /** 离退休 since a while ago. */
  readonly retired?: boolean;
  /** 公务员. */
  readonly civilServant?: boolean;
  /** Employer of a person on the organising unit's own staff. */
  readonly employer?: DemoEmployer | undefined;
}

interface Sources {
  readonly seed: string;
  readonly asOf: CivilDate;
  readonly ids: IdSource;
  readonly identifiers: Identifiers;
  readonly employers: Employers;
  readonly nameSortKey: (name: string) => string;
  /** Whether people carry the titles that came before their highest. */
  readonly titleHistory: boolean;
}

const YEAR = 365.25;
/** Names are of the fashion that people of an age had in this year, whatever the day of the data. */
const NAMED_IN = 2026;
/** Whole years are a day or two longer or shorter than their average. */
const MARGIN = 15;
/** Youngest age at which a title is usually obtained. */
const LEAST_AGE: Readonly<Record<TitleLevel, number>> = {
  SENIOR: 36,
  ASSOCIATE: 31,
  INTERMEDIATE: 27,
  ASSISTANT: 23,
  TECHNICIAN: 21,
};
const OLDEST_IN_SERVICE = 59;
const RETIREMENT_AGE = 60;
const RETIRED_DAYS_AGO = 300;

/** Invents people, each by chance of their own number. */
export function createPeople(sources: Sources): (wanted: WantedPerson) => DemoPerson {
  const { seed, asOf, ids, identifiers, nameSortKey } = sources;
  let count = 0;
  return (wanted) => {
    count += 1;
    const random = randomOf(seed, 'person', count);
    const id = ids('expert');
    const sex: Sex = random.chance(0.45) ? 'FEMALE' : 'MALE';
    const { titleDaysAgo, bornDaysAgo } = life(random, wanted);
    const birthDate = addDays(asOf, -bornDaysAgo);
    const name = personName(random, sex, NAMED_IN - Math.floor(bornDaysAgo / YEAR));
    const titles = titlesOf(random, wanted, titleDaysAgo, sources).map((title) => ({
      expertId: id,
      ...title,
    }));
    const expert: ClearExpert = {
      id,
      name,
      nameSortKey: nameSortKey(name),
      idNumber: identifiers.idNumber(birthDate, sex),
      phone: identifiers.mobile(),
      sex,
      birthDate,
      seniority: seniorityOf(titles, asOf),
      changedOn: asOf,
    };
    return {
      expert,
      seriesNo: wanted.seriesNo,
      level: wanted.level,
      titleDaysAgo,
      titles,
      employments: careerOf(random, wanted, { expertId: id, bornDaysAgo }, sources),
      attestations: [],
      sanctions: [],
      exemptions: [],
      credits: [],
      pools: new Set(),
      knownDaysAgo: wanted.daysAgo,
    };
  };
}

/** How many days ago the title was obtained and the person born, so that both are believable today. */
function life(
  random: Random,
  { level, daysAgo, heldForYears, young, retired = false }: WantedPerson,
): { titleDaysAgo: number; bornDaysAgo: number } {
  const least = LEAST_AGE[level];
  const wanted = daysAgo + heldForYears * YEAR + MARGIN;
  const room = Math.max(0, OLDEST_IN_SERVICE - 1 - least - Math.ceil(wanted / YEAR));
  const longer = random.int(0, Math.min(room, 9) * 365);
  const titleDaysAgo = Math.round(wanted) + (young ? 0 : longer) + random.int(1, 30);
  const years = Math.ceil(titleDaysAgo / YEAR);
  const older = random.int(0, Math.max(0, Math.min(8, OLDEST_IN_SERVICE - least - years)));
  const age = Math.max(least + years + (young ? 0 : older), retired ? RETIREMENT_AGE + 1 : 0);
  return { titleDaysAgo, bornDaysAgo: Math.round(age * YEAR) + random.int(0, 300) };
}

function titlesOf(
  random: Random,
  { seriesNo, level, branch }: WantedPerson,
  titleDaysAgo: number,
  { asOf, ids, titleHistory }: Sources,
): Omit<HeldTitle, 'expertId'>[] {
  const series = titleSeriesByNumber(seriesNo);
  if (!series) throw new RangeError(`series ${seriesNo} is not one of the 27`);
  const { levels } = series.branches.find(({ name }) => name === branch) ?? random.pick(series.branches);
  const highest = titleLevels.indexOf(level);
  const held = titleLevels.slice(
    highest,
    titleHistory ? titleLevels.indexOf('INTERMEDIATE') + 1 : highest + 1,
  );
  let daysAgo = titleDaysAgo;
  return (held.length > 0 ? held : [level]).map((each, place) => {
    if (place > 0) daysAgo += random.int(5 * 365, 7 * 365);
    const name = levels[each][0] ?? series.name;
    return { id: ids('title'), seriesNo, level: each, name, obtainedOn: addDays(asOf, -daysAgo) };
  });
}

/** Where the person works, and before retirement worked. */
function careerOf(
  random: Random,
  { seriesNo, traits, employer: own, retired, civilServant }: WantedPerson,
  { expertId, bornDaysAgo }: { readonly expertId: string; readonly bornDaysAgo: number },
  { asOf, ids, employers }: Sources,
): RecordedEmployment[] {
  const employer = own ?? employers.find(random, { seriesNo, ...traits });
  const work: RecordedEmployment = {
    id: ids('work'),
    expertId,
    status: civilServant ? 'CIVIL_SERVANT' : 'IN_SERVICE',
    employerId: employer.id,
    employerName: employer.name,
    employerUscc: employer.uscc,
    rootUscc: employer.rootUscc,
    sector: traits.sector,
    frontline: traits.frontline,
    divisionCode: employer.divisionCode,
    since: addDays(asOf, -bornDaysAgo + random.int(23 * 365, 27 * 365)),
    endedOn: null,
  };
  if (!retired) return [work];
  const since = addDays(asOf, -RETIRED_DAYS_AGO);
  return [
    { ...work, endedOn: since },
    { ...work, id: ids('work'), status: 'RETIRED', since },
  ];
}
