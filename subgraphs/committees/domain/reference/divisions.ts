import type { CivilDate } from '../../../shared/civilDate';

export type DivisionKind = 'DISTRICT' | 'COUNTY' | 'AUTONOMOUS_COUNTY';

/** An administrative division of Chongqing, with its dates: rows end and are succeeded, they are never removed. */
export interface Division {
  /** Stable name of the row: the GB/T 2260 code, or a word of ours while the official list has no code. */
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly validFrom: CivilDate;
  /** Last day; null while it exists. */
  readonly validTo: CivilDate | null;
  /** Key of the division that took over. */
  readonly successorKey: string | null;
  /** Set where a value is our reading, because no official text gives it. */
  readonly reading?: string;
}

/** All 38 divisions of the notice's date were in force by this day; what came before is not kept. */
export const DIVISIONS_KNOWN_FROM: CivilDate = '2017-01-01';

/**
 * 江北 and 渝北 were announced as abolished on 2025-11-06; their offices carried on until the new district
 * opened on 2026-01-25. The last day before the opening is our reading of when they stop answering.
 */
export const LIANGJIANG_OPENED_ON: CivilDate = '2026-01-25';
const LAST_DAY_BEFORE_LIANGJIANG: CivilDate = '2026-01-24';
const READING =
  '撤并于 2025-11-06 宣布,新区机构于 2026-01-25 揭牌;以揭牌前一日为原区职改办履职末日,系本系统理解';

const districts: readonly (readonly [code: string, name: string])[] = [
  ['500101', '万州区'],
  ['500102', '涪陵区'],
  ['500103', '渝中区'],
  ['500104', '大渡口区'],
  ['500106', '沙坪坝区'],
  ['500107', '九龙坡区'],
  ['500108', '南岸区'],
  ['500109', '北碚区'],
  ['500110', '綦江区'],
  ['500111', '大足区'],
  ['500113', '巴南区'],
  ['500114', '黔江区'],
  ['500115', '长寿区'],
  ['500116', '江津区'],
  ['500117', '合川区'],
  ['500118', '永川区'],
  ['500119', '南川区'],
  ['500120', '璧山区'],
  ['500151', '铜梁区'],
  ['500152', '潼南区'],
  ['500153', '荣昌区'],
  ['500154', '开州区'],
  ['500155', '梁平区'],
  ['500156', '武隆区'],
];

const counties: readonly (readonly [code: string, name: string])[] = [
  ['500229', '城口县'],
  ['500230', '丰都县'],
  ['500231', '垫江县'],
  ['500233', '忠县'],
  ['500235', '云阳县'],
  ['500236', '奉节县'],
  ['500237', '巫山县'],
  ['500238', '巫溪县'],
];

const autonomousCounties: readonly (readonly [code: string, name: string])[] = [
  ['500240', '石柱土家族自治县'],
  ['500241', '秀山土家族苗族自治县'],
  ['500242', '酉阳土家族苗族自治县'],
  ['500243', '彭水苗族土家族自治县'],
];

const standing =
  (kind: DivisionKind) =>
  ([code, name]: readonly [string, string]): Division => ({
    key: code,
    code,
    name,
    kind,
    validFrom: DIVISIONS_KNOWN_FROM,
    validTo: null,
    successorKey: null,
  });

const merged = (code: string, name: string): Division => ({
  ...standing('DISTRICT')([code, name]),
  validTo: LAST_DAY_BEFORE_LIANGJIANG,
  successorKey: 'liangjiang',
  reading: READING,
});

/**
 * Every division that ever stood in the table, in the order of its code; those without a code last. Five northern
 * towns of 渝北 went to 北碚, so a unit seated there is moved by hand: the table knows districts, not towns.
 */
export const divisions: readonly Division[] = [
  ...[
    ...districts.map(standing('DISTRICT')),
    merged('500105', '江北区'),
    merged('500112', '渝北区'),
    ...counties.map(standing('COUNTY')),
    ...autonomousCounties.map(standing('AUTONOMOUS_COUNTY')),
  ].sort((a, b) => (a.key < b.key ? -1 : 1)),
  {
    key: 'liangjiang',
    code: null,
    name: '两江新区',
    kind: 'DISTRICT',
    validFrom: LIANGJIANG_OPENED_ON,
    validTo: null,
    successorKey: null,
    reading: '官方代码尚未查得,留空',
  },
];

const byKey = new Map(divisions.map((division) => [division.key, division]));

/** The divisions that exist on a day: 38 at the notice's date, 37 since 2026-01-25. */
export function divisionsOn(asOf: CivilDate): Division[] {
  return divisions.filter(
    ({ validFrom, validTo }) => validFrom <= asOf && (validTo === null || asOf <= validTo),
  );
}

/** A division by its key (its GB/T 2260 code, where it has one), ended ones included; undefined when unknown. */
export function divisionByKey(key: string): Division | undefined {
  return byKey.get(key);
}
