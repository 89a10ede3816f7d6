import { checkedPerson, type PersonInput } from '../../../subgraphs/experts/usecases/checkedPerson';
import { Refusal } from '../../../subgraphs/shared/refusal';

const TODAY = '2026-03-02';
const person = (change: Partial<PersonInput> = {}): PersonInput => ({
  name: '买买提 • 艾力',
  idNumber: ' 11010519491231002x ',
  phone: '0086 138 1234 1234',
  status: 'RETIRED',
  employment: {
    employerName: ' 重庆市某某医院 ',
    uscc: '91350100m000100y43',
    sector: 'PUBLIC',
    frontline: true,
    divisionCode: '500103',
    since: TODAY,
  },
  titles: [{ seriesNo: 27, level: 'TECHNICIAN', name: ' 审计员 ', obtainedOn: TODAY }],
  ...change,
});

const codeOf = (change: Partial<PersonInput>): string => {
  try {
    checkedPerson(person(change), TODAY);
    return 'accepted';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('a person who is told', () => {
  it('is written in one spelling', () => {
    expect(checkedPerson(person(), TODAY)).toEqual({
      name: '买买提·艾力',
      idNumber: {
        text: '11010519491231002X',
        areaCode: '110105',
        birthDate: '1949-12-31',
        sex: 'FEMALE',
      },
      phone: '13812341234',
      status: 'RETIRED',
      employment: {
        employerName: '重庆市某某医院',
        employerUscc: '91350100M000100Y43',
        rootUscc: '91350100M000100Y43',
        sector: 'PUBLIC',
        frontline: true,
        divisionCode: '500103',
        since: TODAY,
      },
      titles: [{ seriesNo: 27, level: 'TECHNICIAN', name: '审计员', obtainedOn: TODAY }],
    });
  });

  it('may hold no title yet', () => {
    expect(checkedPerson(person({ titles: [] }), TODAY).titles).toEqual([]);
  });

  it('may hold one title of two levels', () => {
    const [held] = person().titles;
    if (!held) throw new Error('a title is needed');
    expect(codeOf({ titles: [held, { ...held, level: 'SENIOR' }] })).toBe('accepted');
  });

  it('holds a title once, whatever the space around it', () => {
    const [held] = person().titles;
    if (!held) throw new Error('a title is needed');
    expect(codeOf({ titles: [held, { ...held, name: '审计员', obtainedOn: '2020-01-01' }] })).toBe(
      'TITLE_RECORDED',
    );
  });

  it.each([
    ['2026-03-02', 'accepted'],
    ['2026-03-03', 'DATE_IN_FUTURE'],
  ])('works there since %s: %s', (since, code) => {
    expect(codeOf({ employment: { ...person().employment, since } })).toBe(code);
  });

  it.each([
    ['名'.repeat(100), 'accepted'],
    ['名'.repeat(101), 'INVALID_TEXT'],
    ['𠮷'.repeat(100), 'accepted'],
    ['a\u0000b', 'INVALID_TEXT'],
    ['\ud800', 'INVALID_TEXT'],
  ])('works at an employer named %j: %s', (employerName, code) => {
    expect(codeOf({ employment: { ...person().employment, employerName } })).toBe(code);
  });

  it('is refused without a word of what was told', () => {
    expect.assertions(2);
    try {
      checkedPerson(person({ idNumber: '110105194912310021' }), TODAY);
    } catch (error) {
      const text = JSON.stringify([error, String(error)]);
      expect(text).toContain('ID_NUMBER_CHECK_CHARACTER');
      expect(text).not.toContain('110105');
    }
  });
});
