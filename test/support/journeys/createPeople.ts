import { idNumberCheckCharacter } from '../../../subgraphs/experts/domain/idNumber';
import { usccOf } from '../committeeRows';

/** RegisterExpertInput without its key. */
export interface Person {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly status: string;
  readonly employment: Readonly<Record<string, unknown>>;
  readonly titles: readonly object[];
}

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const givenNames = ['明远', '晓芸', '志强', '丽华', '建国', '静怡', '海波', '思琪', '文博'];

/** Titles of 高等学校教师 (series 1). */
export const lecturer = { seriesNo: 1, level: 'INTERMEDIATE', name: '讲师', obtainedOn: '2014-06-30' };
export const associate = { seriesNo: 1, level: 'ASSOCIATE', name: '副教授', obtainedOn: '2016-06-30' };
export const professor = { seriesNo: 1, level: 'SENIOR', name: '教授', obtainedOn: '2015-06-30' };

/** The employer of everybody who is not said to work elsewhere. */
export const UNIVERSITY_USCC = usccOf(700_001);

/**
 * People who differ, each with valid identifiers; the ID numbers are of the area 500199, which is nobody's.
 * @param before how many are left out: two crowds in one graph must not have a person in common
 */
export function createPeople(before = 0) {
  let count = before;
  return (change: Partial<Person> = {}, employment: Readonly<Record<string, unknown>> = {}): Person => {
    count += 1;
    const year = 1972 + (count % 15);
    const digits = `500199${year}0506${String(count % 1000).padStart(3, '0')}`;
    return {
      name: `${surnames[count % surnames.length]}${givenNames[count % givenNames.length]}`,
      idNumber: digits + idNumberCheckCharacter(digits),
      phone: String(13_900_000_000 + count),
      status: 'IN_SERVICE',
      employment: {
        employerName: '嘉陵大学',
        uscc: UNIVERSITY_USCC,
        sector: 'PUBLIC',
        frontline: count % 4 === 0,
        divisionCode: '500103',
        since: '2012-09-01',
        ...employment,
      },
      titles: [lecturer],
      ...change,
    };
  };
}

export type People = ReturnType<typeof createPeople>;
