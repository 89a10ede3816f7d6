import { competenceRows, situationOf } from '../../subgraphs/committees/domain/competenceRows';
import type { CompetenceInput, OrganiserKind } from '../../subgraphs/committees/domain/CompetenceInput';
import { competentAuthority } from '../../subgraphs/committees/domain/competentAuthority';
import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import { requiredConsents } from '../../subgraphs/committees/domain/requiredConsents';

/** A district school's middle-level pool in 渝中; tests change what they are about. */
const pool = (change: Partial<CompetenceInput> = {}): CompetenceInput => ({
  level: 'INTERMEDIATE',
  organiserKind: 'DISTRICT',
  district: 'district-500103',
  industryDepartment: null,
  superior: null,
  crossIndustry: false,
  municipallyRegistered: false,
  seriesNo: 22,
  asOf: '2024-06-01',
  ...change,
});
const municipal = (change: Partial<CompetenceInput> = {}) =>
  pool({ organiserKind: 'MUNICIPAL_UNIT', district: null, industryDepartment: 'dept-education', ...change });
const autonomous = (change: Partial<CompetenceInput> = {}) =>
  pool({ organiserKind: 'AUTONOMOUS', ...change });

/** The filing authority's id, or the cause of a manual ruling. */
const filedWith = (input: CompetenceInput): string => {
  const answer = competentAuthority(input);
  return answer.kind === 'AUTHORITY' ? answer.authorityId : answer.cause;
};

describe('every combination of the decision table', () => {
  const levels: CommitteeLevel[] = ['SENIOR', 'SENIOR_COMBINED', 'ASSOCIATE', 'INTERMEDIATE', 'JUNIOR'];
  const kinds: OrganiserKind[] = [
    'DISTRICT',
    'MUNICIPAL_DEPARTMENT',
    'MUNICIPAL_UNIT',
    'AUTONOMOUS',
    'CENTRAL',
  ];
  const districts = [null, 'district-500103', 'district-500105', 'district-gaoxin', 'district-nowhere'];
  const departments = [null, 'dept-education', 'dept-nobody'];
  const superiors = [null, 'dept-health', 'district-500112', 'nobody'];
  const flags = [true, false];
  const days = ['2024-06-01', '2026-06-01'];

  const combinations = levels.flatMap((level) =>
    kinds.flatMap((organiserKind) =>
      districts.flatMap((district) =>
        departments.flatMap((industryDepartment) =>
          superiors.flatMap((superior) =>
            flags.flatMap((crossIndustry) =>
              flags.flatMap((municipallyRegistered) =>
                days.map((asOf) =>
                  pool({
                    level,
                    organiserKind,
                    district,
                    industryDepartment,
                    superior,
                    crossIndustry,
                    municipallyRegistered,
                    asOf,
                  }),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const offending = (test: (input: CompetenceInput) => boolean) => combinations.filter(test);

  test('matches exactly one row', () => {
    expect(combinations).toHaveLength(12_000);
    expect(
      offending((input) => competenceRows.filter(({ applies }) => applies(situationOf(input))).length !== 1),
    ).toEqual([]);
  });

  test('sends every high-level pool to the reform office', () => {
    const high = ['SENIOR', 'SENIOR_COMBINED', 'ASSOCIATE'];
    expect(
      offending((input) => high.includes(input.level) && filedWith(input) !== 'cq-reform-office'),
    ).toEqual([]);
  });

  test('asks consents of autonomous units alone', () => {
    expect(
      offending(
        (input) =>
          competentAuthority(input).requiredConsents.length > 0 !== (input.organiserKind === 'AUTONOMOUS'),
      ),
    ).toEqual([]);
  });

  test('never names an authority that has ended', () => {
    const ended = ['district-500105', 'district-500112'];
    expect(offending((input) => input.asOf === '2026-06-01' && ended.includes(filedWith(input)))).toEqual([]);
  });
});

describe('the rows of T一(二)', () => {
  test('row 1 takes a high pool of any organiser', () => {
    expect(competentAuthority(pool({ level: 'ASSOCIATE' }))).toMatchObject({
      kind: 'AUTHORITY',
      authorityId: 'cq-reform-office',
      row: '1',
      clause: 'T一(二)',
      flags: [],
    });
  });

  test('row 2 takes a middle pool of a district', () => {
    expect(competentAuthority(pool())).toMatchObject({ authorityId: 'district-500103', row: '2' });
    expect(filedWith(pool({ level: 'JUNIOR', crossIndustry: true }))).toBe('district-500103');
  });

  test('row 3 takes a municipal pool of one industry', () => {
    expect(competentAuthority(municipal())).toMatchObject({
      authorityId: 'dept-education',
      row: '3',
      flags: [],
    });
  });

  test('row 4 takes a municipal pool across industries', () => {
    expect(competentAuthority(municipal({ crossIndustry: true }))).toMatchObject({
      authorityId: 'cq-reform-office',
      row: '4',
    });
  });

  test('a series outside the remit awaits confirmation', () => {
    expect(competentAuthority(municipal({ seriesNo: 4 })).flags).toEqual(['REMIT_UNCONFIRMED']);
    expect(competentAuthority(municipal({ seriesNo: null })).flags).toEqual([]);
  });

  test('a district that is not listed is ruled by hand', () => {
    expect(filedWith(pool({ district: null }))).toBe('DISTRICT_NOT_IN_TABLE');
    expect(filedWith(pool({ district: 'dept-health' }))).toBe('DISTRICT_NOT_IN_TABLE');
    expect(filedWith(municipal({ industryDepartment: 'district-500103' }))).toBe('DEPARTMENT_NOT_IN_TABLE');
  });
});

describe('the corner cases', () => {
  test('(a) no industry department sends even juniors up', () => {
    expect(competentAuthority(municipal({ level: 'JUNIOR', industryDepartment: null }))).toMatchObject({
      authorityId: 'cq-reform-office',
      row: '4',
    });
  });

  test('(b) a department files its own pool, marked', () => {
    expect(competentAuthority(municipal({ organiserKind: 'MUNICIPAL_DEPARTMENT' }))).toMatchObject({
      authorityId: 'dept-education',
      flags: ['SELF_FILING'],
      copyTo: ['cq-reform-office'],
    });
  });

  test('(b) another department in charge is no self-filing', () => {
    const answer = competentAuthority(
      municipal({ organiserKind: 'MUNICIPAL_DEPARTMENT', organiserAuthority: 'dept-finance' }),
    );
    expect(answer).toMatchObject({ authorityId: 'dept-education', flags: [], copyTo: [] });
  });

  test('(c) a district school is a district organiser', () => {
    expect(filedWith(pool({ industryDepartment: 'dept-education' }))).toBe('district-500103');
  });

  test('(d) a municipally registered firm goes to row 4', () => {
    const answer = competentAuthority(autonomous({ municipallyRegistered: true }));
    expect(answer).toMatchObject({
      authorityId: 'cq-reform-office',
      row: '4',
      requiredConsents: [{ leg: 'DISTRICT', anyOf: ['district-500103'] }],
      flags: ['CONSENT_REQUIRED', 'NO_SUPERIOR'],
    });
  });

  test('(d) a district firm goes to row 2 and is asked', () => {
    expect(competentAuthority(autonomous())).toMatchObject({
      authorityId: 'district-500103',
      row: '2',
      flags: ['CONSENT_REQUIRED', 'NO_SUPERIOR', 'CONFIRM_REGISTRATION'],
    });
  });

  test('(d) a firm of unknown place is ruled by hand', () => {
    expect(competentAuthority(autonomous({ district: null }))).toMatchObject({
      kind: 'MANUAL_RULING',
      cause: 'REGISTRATION_UNKNOWN',
      row: 'd',
    });
  });

  test('(e) a central unit is outside the table', () => {
    expect(competentAuthority(pool({ organiserKind: 'CENTRAL' }))).toMatchObject({
      kind: 'MANUAL_RULING',
      cause: 'OUTSIDE_TABLE',
      row: 'e',
    });
  });

  test('(e) its high-level pool keeps row 1, marked', () => {
    expect(competentAuthority(pool({ organiserKind: 'CENTRAL', level: 'SENIOR' }))).toMatchObject({
      authorityId: 'cq-reform-office',
      flags: ['CENTRAL_UNIT'],
    });
  });

  test.each(['district-gaoxin', 'district-wansheng'])('(f) the zone %s files as a district', (district) => {
    expect(filedWith(pool({ district }))).toBe(district);
  });

  test.each(['district-500105', 'district-500112'])(
    '(g) the successor of %s files from its opening',
    (district) => {
      expect(filedWith(pool({ district, asOf: '2026-01-24' }))).toBe(district);
      expect(competentAuthority(pool({ district, asOf: '2026-01-25' }))).toMatchObject({
        authorityId: 'district-liangjiang',
        flags: ['SUCCEEDED'],
      });
    },
  );

  test('(g) the successor cannot file before it opens', () => {
    expect(filedWith(pool({ district: 'district-liangjiang', asOf: '2025-12-31' }))).toBe(
      'DISTRICT_NOT_IN_TABLE',
    );
  });
});

describe('the consent chain of R-07', () => {
  test('an autonomous unit follows its superior to a row', () => {
    const hospital = { superior: 'dept-health', industryDepartment: 'dept-health', seriesNo: 4 };
    expect(competentAuthority(autonomous(hospital))).toMatchObject({ authorityId: 'dept-health', row: '3' });
    expect(filedWith(autonomous({ superior: 'district-500106' }))).toBe('district-500106');
  });

  test('both legs are asked for', () => {
    expect(
      requiredConsents(autonomous({ superior: 'dept-state-assets', industryDepartment: 'dept-water' })),
    ).toEqual({
      required: [
        { leg: 'SUPERIOR', anyOf: ['dept-state-assets'] },
        { leg: 'INDUSTRY', anyOf: ['dept-water', 'district-500103'] },
      ],
      flags: ['CONSENT_REQUIRED'],
    });
  });

  test('a unit without a superior lacks that leg', () => {
    expect(requiredConsents(autonomous({ industryDepartment: 'dept-water', district: null }))).toEqual({
      required: [{ leg: 'INDUSTRY', anyOf: ['dept-water'] }],
      flags: ['CONSENT_REQUIRED', 'NO_SUPERIOR'],
    });
  });

  test('a leg that nobody can give stays open', () => {
    expect(requiredConsents(autonomous({ municipallyRegistered: true, district: null }))).toEqual({
      required: [{ leg: 'DISTRICT', anyOf: [] }],
      flags: ['CONSENT_REQUIRED', 'NO_SUPERIOR', 'CONSENT_LEG_UNRESOLVED'],
    });
  });

  test('a successor consents in place of the ended', () => {
    const { required } = requiredConsents(autonomous({ district: 'district-500105', asOf: '2026-06-01' }));
    expect(required).toEqual([{ leg: 'DISTRICT', anyOf: ['district-liangjiang'] }]);
  });

  test('a unit that is not autonomous needs none', () => {
    expect(requiredConsents(municipal())).toEqual({ required: [], flags: [] });
  });
});
