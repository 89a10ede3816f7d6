import {
  authoritiesOn,
  authorities,
  authorityAnsweringFor,
  authorityById,
  predecessorsOf,
} from '../../subgraphs/committees/domain/reference/authorities';
import {
  divisionByKey,
  divisions,
  divisionsOn,
  type DivisionKind,
} from '../../subgraphs/committees/domain/reference/divisions';
import {
  formerTitleNames,
  meaningsOfTitle,
  titleInSeries,
} from '../../subgraphs/committees/domain/reference/formerTitleNames';
import {
  departmentsForSeries,
  industryDepartments,
  isInRemit,
} from '../../subgraphs/committees/domain/reference/industryDepartments';
import {
  gbt8561Code,
  reaches,
  titleSeries,
  titleSeriesByNumber,
} from '../../subgraphs/committees/domain/reference/titleSeries';

const NOTICE_DATE = '2023-12-11';
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('divisions of Chongqing', () => {
  const count = (asOf: string, kind: DivisionKind) =>
    divisionsOn(asOf).filter((division) => division.kind === kind).length;

  test('there are 38 at the notice date', () => {
    expect(divisionsOn(NOTICE_DATE)).toHaveLength(38);
    expect([
      count(NOTICE_DATE, 'DISTRICT'),
      count(NOTICE_DATE, 'COUNTY'),
      count(NOTICE_DATE, 'AUTONOMOUS_COUNTY'),
    ]).toEqual([26, 8, 4]);
  });

  test('there are 37 once 两江新区 has opened', () => {
    expect(divisionsOn('2026-01-24')).toHaveLength(38);
    expect(divisionsOn('2026-01-25')).toHaveLength(37);
    expect(count('2026-01-25', 'DISTRICT')).toBe(25);
  });

  test('两江新区 has no code until one is read', () => {
    expect(divisionByKey('liangjiang')).toMatchObject({ code: null, reading: expect.any(String) as string });
  });

  test('codes are unique and of Chongqing', () => {
    const codes = divisions.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(new Set(codes).size).toBe(38);
    expect(codes.filter((code) => !/^500[12]\d\d$/.test(code))).toEqual([]);
  });

  test.each(divisions.filter(({ validTo }) => validTo !== null))(
    '$name hands over to a division without a gap',
    ({ validTo, successorKey }) => {
      const successor = divisionByKey(successorKey ?? '');
      expect(validTo).toBe('2026-01-24');
      expect(successor?.validFrom).toBe('2026-01-25');
    },
  );
});

describe('filing authorities', () => {
  test('ids are unique and never a division code', () => {
    expect(new Set(ids(authorities)).size).toBe(authorities.length);
    expect(
      ids(authorities).filter((id) => !/^(cq-reform-office|district-[a-z0-9]+|dept-[a-z-]+)$/.test(id)),
    ).toEqual([]);
  });

  test('functional zones act as districts without a code', () => {
    expect(authorityById('district-gaoxin')).toMatchObject({ kind: 'FUNCTIONAL_ZONE', divisionCode: null });
    expect(authorityById('district-wansheng')).toMatchObject({ kind: 'FUNCTIONAL_ZONE', divisionCode: null });
  });

  test('a district authority carries its division code', () => {
    expect(authorityById('district-500103')).toMatchObject({ kind: 'DISTRICT', divisionCode: '500103' });
  });

  test.each(['district-500105', 'district-500112'])('%s is succeeded by 两江新区', (id) => {
    expect(authorityAnsweringFor(id, '2026-01-24')?.id).toBe(id);
    expect(authorityAnsweringFor(id, '2026-01-25')?.id).toBe('district-liangjiang');
  });

  test('a successor answers for nobody before it opens', () => {
    expect(authorityAnsweringFor('district-liangjiang', '2026-01-24')).toBeUndefined();
    expect(predecessorsOf('district-liangjiang', '2026-01-24')).toEqual([]);
    expect(predecessorsOf('district-liangjiang', '2026-01-25')).toEqual([
      'district-500105',
      'district-500112',
    ]);
  });

  test('an unknown id answers for nothing', () => {
    expect(authorityById('district-500199')).toBeUndefined();
    expect(authorityAnsweringFor('district-500199', NOTICE_DATE)).toBeUndefined();
  });

  test('every authority is answered for on every later day', () => {
    const unanswered = authorities.filter(({ id }) => !authorityAnsweringFor(id, '2030-01-01'));
    expect(unanswered).toEqual([]);
    expect(ids(authoritiesOn('2030-01-01'))).not.toContain('district-500105');
  });
});

describe('industry departments', () => {
  test('remits name only series of the list', () => {
    const unknown = industryDepartments.flatMap(({ remit }) =>
      remit.filter((no) => !titleSeriesByNumber(no)),
    );
    expect(unknown).toEqual([]);
  });

  test('a series may fall to several departments or none', () => {
    expect(ids(departmentsForSeries(22))).toEqual(['dept-education']);
    expect(departmentsForSeries(5).length).toBeGreaterThan(5);
    expect(departmentsForSeries(26)).toEqual([]);
  });

  test('an unknown department has an empty remit', () => {
    expect(isInRemit('dept-education', 22)).toBe(true);
    expect(isInRemit('dept-education', 4)).toBe(false);
    expect(isInRemit('dept-nobody', 22)).toBe(false);
  });
});

describe('title series', () => {
  test('the 27 series are numbered in order', () => {
    expect(titleSeries.map(({ no }) => no)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  test.each(titleSeries)('$no $name names its four upper levels', ({ levels }) => {
    for (const level of ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT'] as const) {
      expect(levels[level].length).toBeGreaterThan(0);
    }
  });

  test('文物博物 has no lowest level, 档案 has', () => {
    expect(titleSeriesByNumber(10)?.levels.TECHNICIAN).toEqual([]);
    expect(titleSeriesByNumber(11)?.levels.TECHNICIAN).toEqual(['管理员']);
  });

  test('农业 names all of its branches', () => {
    expect(titleSeriesByNumber(6)?.levels.SENIOR).toEqual([
      '正高级农艺师',
      '农业技术推广研究员',
      '正高级畜牧师',
      '正高级兽医师',
    ]);
  });

  test('rows beyond the thirteenth await verification', () => {
    expect(titleSeries.filter(({ verified }) => verified)).toHaveLength(13);
  });

  test('reformed senior levels have no foreign code', () => {
    const teachers = titleSeriesByNumber(1)?.branches[0];
    const engineers = titleSeriesByNumber(5)?.branches[0];
    if (!teachers || !engineers) throw new Error('series 1 and 5 have a branch');
    expect(gbt8561Code(teachers, 'SENIOR')).toBe('011');
    expect(gbt8561Code(engineers, 'ASSOCIATE')).toBe('082');
    expect(gbt8561Code(engineers, 'TECHNICIAN')).toBe('085');
    expect(gbt8561Code(engineers, 'SENIOR')).toBeNull();
  });

  test('a level reaches itself and those below', () => {
    expect(reaches('ASSOCIATE', 'INTERMEDIATE')).toBe(true);
    expect(reaches('INTERMEDIATE', 'INTERMEDIATE')).toBe(true);
    expect(reaches('ASSISTANT', 'INTERMEDIATE')).toBe(false);
  });
});

describe('former title names', () => {
  test('a former name keeps its series and level', () => {
    expect(titleInSeries(22, '中学高级教师')).toEqual({
      seriesNo: 22,
      level: 'ASSOCIATE',
      name: '高级教师',
      former: true,
    });
    expect(titleInSeries(22, '小学高级教师')?.level).toBe('INTERMEDIATE');
    expect(titleInSeries(5, '教授级高级工程师')?.name).toBe('正高级工程师');
  });

  test('a current name may belong to several series', () => {
    expect(meaningsOfTitle('研究员').map(({ seriesNo }) => seriesNo)).toEqual([2, 3]);
    expect(titleInSeries(9, '研究员')).toBeUndefined();
  });

  test('an abolished level has no present name', () => {
    expect(titleInSeries(17, '会计员')).toMatchObject({ level: 'TECHNICIAN', name: null });
  });

  test('an unknown name means nothing', () => {
    expect(meaningsOfTitle('特级专家')).toEqual([]);
  });

  test('every present name exists at a level of its series', () => {
    const dangling = formerTitleNames.filter(
      ({ seriesNo, level, name }) =>
        name !== null && !titleSeriesByNumber(seriesNo)?.levels[level].includes(name),
    );
    expect(dangling).toEqual([]);
  });
});
