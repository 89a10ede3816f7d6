import { checkAcross } from './checkAcross';
import type { DrawGroup, ExcludedExpert, FrozenCandidate, FrozenInput } from './FrozenInput';
import type { InputProblem, InputProblemCode } from './inputProblems';

/** A frozen input, or everything that is wrong with it. */
export type ReadInput =
  | { readonly ok: true; readonly input: FrozenInput }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: InputProblemCode, at: string) => void;

const TOP = [
  'version hash drawId attempt filingId ruleSet seats reserves limits candidates excluded'.split(' '),
  ['groups', 'apart', 'seated'],
] as const;
const LIMITS = [
  'seniorAtLeast',
  'keptFromLastYearAtMost',
  'perEmployerAtMost',
  'nonPublicAtLeast',
  'outsideAtLeast',
  'chairAtLeast',
];
const CANDIDATE = ['id', 'senior', 'lastYear', 'employer', 'nonPublic', 'outside'];
const MOST_SEATS = 500;

/**
 * Reads parsed JSON as a frozen input (draw record, part F). All problems are reported, in the order of the fields;
 * what holds across fields is checked once each field is well formed. A panel that cannot exist (more seats than
 * candidates, a limit above the seats) is no problem of the input: it has N = 0.
 */
export function readFrozenInput(json: unknown): ReadInput {
  const problems: InputProblem[] = [];
  const report: Report = (code, at) => problems.push({ code, at });
  if (!isObject(json)) return { ok: false, problems: [{ code: 'INPUT_NOT_AN_OBJECT', at: '$' }] };
  checkNames(json, TOP[0], TOP[1], '', report);
  checkHead(json, report);
  checkLimits(json['limits'], report);
  const hasGroups = json['groups'] !== undefined;
  if (hasGroups) each(json['groups'], 'groups', report, checkGroup);
  each(json['candidates'], 'candidates', report, (one, at) => checkCandidate(one, at, hasGroups, report));
  if (json['seated'] !== undefined)
    each(json['seated'], 'seated', report, (one, at) => checkCandidate(one, at, hasGroups, report));
  each(json['excluded'], 'excluded', report, checkExcluded);
  if (json['apart'] !== undefined) each(json['apart'], 'apart', report, checkPair);
  if (problems.length > 0) return { ok: false, problems };
  const input = json as unknown as FrozenInput;
  const across = checkAcross(input);
  return across.length > 0 ? { ok: false, problems: across } : { ok: true, input };
}

function checkHead(json: Fields, report: Report): void {
  const wrong = (name: string, code: InputProblemCode, right: boolean): void => {
    if (json[name] !== undefined && !right) report(code, name);
  };
  wrong('version', 'VERSION_UNKNOWN', json['version'] === 1);
  wrong('hash', 'HASH_UNKNOWN', json['hash'] === 'sha256' || json['hash'] === 'sm3');
  for (const name of ['drawId', 'filingId', 'ruleSet']) wrong(name, 'FIELD_INVALID', isKey(json[name]));
  wrong('attempt', 'FIELD_INVALID', isCount(json['attempt']) && json['attempt'] >= 1);
  const { seats } = json;
  wrong('seats', 'SEATS_INVALID', isCount(seats) && seats >= 1 && seats <= MOST_SEATS);
  wrong('reserves', 'FIELD_INVALID', isCount(json['reserves']));
}

function checkLimits(limits: unknown, report: Report): void {
  if (limits === undefined) return;
  if (!isObject(limits)) return report('FIELD_INVALID', 'limits');
  checkNames(limits, [], LIMITS, 'limits.', report);
  for (const name of LIMITS)
    if (limits[name] !== undefined && !isCount(limits[name])) report('LIMIT_INVALID', `limits.${name}`);
  if (limits['perEmployerAtMost'] === 0) report('EMPLOYER_CAP_ZERO', 'limits.perEmployerAtMost');
}

function checkGroup(one: unknown, at: string, report: Report): void {
  if (!isObject(one)) return report('FIELD_INVALID', at);
  checkNames(one, ['id', 'seats'] satisfies (keyof DrawGroup)[], [], `${at}.`, report);
  if (one['id'] !== undefined && !isId(one['id'])) report('FIELD_INVALID', `${at}.id`);
  if (one['seats'] !== undefined && !isCount(one['seats'])) report('FIELD_INVALID', `${at}.seats`);
}

function checkCandidate(one: unknown, at: string, hasGroups: boolean, report: Report): void {
  if (!isObject(one)) return report('FIELD_INVALID', at);
  const optional = ['group', 'chair'] satisfies (keyof FrozenCandidate)[];
  checkNames(one, hasGroups ? [...CANDIDATE, 'group'] : CANDIDATE, optional, `${at}.`, report);
  for (const name of [...CANDIDATE, ...optional]) {
    const value = one[name];
    const right =
      name === 'id' || name === 'group'
        ? isId(value)
        : name === 'employer'
          ? isKey(value)
          : typeof value === 'boolean';
    if (value !== undefined && !right) report('FIELD_INVALID', `${at}.${name}`);
  }
}

function checkExcluded(one: unknown, at: string, report: Report): void {
  if (!isObject(one)) return report('FIELD_INVALID', at);
  checkNames(one, ['id', 'rules'] satisfies (keyof ExcludedExpert)[], [], `${at}.`, report);
  if (one['id'] !== undefined && !isId(one['id'])) report('FIELD_INVALID', `${at}.id`);
  const { rules } = one;
  if (rules !== undefined && !(Array.isArray(rules) && rules.every(isKey)))
    report('FIELD_INVALID', `${at}.rules`);
}

function checkPair(one: unknown, at: string, report: Report): void {
  if (!(Array.isArray(one) && one.length === 2 && one.every(isId))) report('FIELD_INVALID', at);
}

function each(
  list: unknown,
  name: string,
  report: Report,
  check: (one: unknown, at: string, report: Report) => void,
): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) return report('FIELD_INVALID', name);
  list.forEach((one: unknown, index) => check(one, `${name}[${index}]`, report));
}

/** A misspelt limit would not bind and nobody would see it: names that are not known are refused. */
function checkNames(
  object: Fields,
  needed: readonly string[],
  optional: readonly string[],
  at: string,
  report: Report,
): void {
  for (const name of Object.keys(object))
    if (!needed.includes(name) && !optional.includes(name)) report('UNKNOWN_FIELD', at + name);
  for (const name of needed) if (object[name] === undefined) report('FIELD_MISSING', at + name);
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isKey = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
/** Printable ASCII, so that byte order and string order are one and labels have one encoding. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[!-~]{1,64}$/.test(value);
