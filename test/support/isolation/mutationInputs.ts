import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A mutation that takes the id of a row. */
export interface IdArgument {
  readonly mutation: string;
  readonly inputType: string;
  /** Field of the input that holds the id. */
  readonly field: string;
  /** Type of the row. */
  readonly type: string;
}

/** Ids that may be of anybody's row, and why. */
export const openByDesign: Readonly<Record<string, string>> = {
  'recommendMember.expert': 'a look-up by ID number gives the id of a person in no pool of the caller’s',
  'designateMember.expert': 'a look-up by ID number gives the id of a person in no pool of the caller’s',
  'registerReviewCommittee.organisingUnit': '市职改办 registers committees of any unit',
};

const typesByName: Readonly<Record<string, string>> = {
  pool: 'ExpertPool',
  expert: 'Expert',
  filing: 'Filing',
  seat: 'Seat',
  notice: 'Notice',
  draw: 'PanelDraw',
  session: 'EvaluationSession',
  applicant: 'Applicant',
  vote: 'Vote',
  assessment: 'TermAssessment',
  member: 'PoolMember',
  sanction: 'SanctionInterval',
  violationReport: 'ViolationReport',
  organisingUnit: 'OrganisingUnit',
};

/** Every id of a row that a mutation of the schema takes. */
export const idArguments = (schema: GraphQLSchema): IdArgument[] =>
  Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) =>
    inputFields(mutation).flatMap(({ name: field, type: input }) => {
      const type = field === 'id' ? changedType(mutation) : typesByName[field];
      const isId = getNamedType(input).name === 'ID' && type !== undefined;
      const inputType = String(mutation.args[0]?.type);
      return isId && !(`${mutation.name}.${field}` in openByDesign)
        ? [{ mutation: mutation.name, inputType, field, type }]
        : [];
    }),
  );

function inputFields({ args }: GraphQLField<unknown, unknown>): GraphQLInputField[] {
  const input = args[0] && getNamedType(args[0].type);
  return isInputObjectType(input) ? Object.values(input.getFields()) : [];
}

/** What the payload of a mutation gives back beside a refusal. */
function changedType({ type }: GraphQLField<unknown, unknown>): string | undefined {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return undefined;
  const changed = Object.values(payload.getFields()).find(({ name }) => name !== 'refusal');
  return changed && getNamedType(changed.type).name;
}

/** Values that the checks of the inputs let through; versions that no row has. */
const values: Readonly<Record<string, unknown>> = {
  version: 9999,
  phone: '13900000001',
  firstDay: '2026-03-03',
  lastDay: '2027-03-02',
  endsOn: '2027-01-01',
  expiresOn: '2027-01-01',
  meetingDays: ['2026-05-06'],
  opensAt: '2026-05-05T02:00:00.000Z',
  calledAt: '2026-03-02T01:30:00.000Z',
  completedOn: '2026-02-01',
  otherPoolCode: 'code_05',
  poolCode: 'code_05',
  rosterHash: '0'.repeat(64),
  name: '正高级工程师',
  hours: 10,
  quality: 90,
  attitude: 90,
  discipline: 90,
  duty: 90,
  termFrom: '2024-03-01',
  seriesNo: 5,
  seatsAtLeast: 17,
  status: 'RETIRED',
  rule: 'R-25',
  commitBy: '2026-03-03T02:00:00.000Z',
  revealBy: '2026-03-04T02:00:00.000Z',
};

/**
 * An input for a mutation that is right in everything but its ids.
 * @param idOf the id to put in a field
 */
export function inputFor(
  schema: GraphQLSchema,
  mutation: string,
  idOf: (field: string, type: string) => string,
): Readonly<Record<string, unknown>> {
  const definition = schema.getMutationType()?.getFields()[mutation];
  if (!definition) throw new Error(`no mutation ${mutation}`);
  const given = inputFields(definition).flatMap((field): [string, unknown][] => {
    const type = field.name === 'id' ? changedType(definition) : typesByName[field.name];
    if (getNamedType(field.type).name === 'ID' && type) return [[field.name, idOf(field.name, type)]];
    if (field.name === 'idempotencyKey') return [[field.name, `${mutation}-probe`]];
    return isRequiredInputField(field) || field.name in values
      ? [[field.name, valueOf(field.name, field.type)]]
      : [];
  });
  return Object.fromEntries(given);
}

function valueOf(name: string, type: GraphQLInputType): unknown {
  if (name in values) return values[name];
  if (isNonNullType(type)) return valueOf(name, type.ofType);
  if (isListType(type)) return [valueOf(name, type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.name, field.type)]));
  }
  switch (getNamedType(type).name) {
    case 'Int':
      return 2026;
    case 'Boolean':
      return true;
    case 'Date':
      return '2026-03-01';
    default:
      return 'because';
  }
}
