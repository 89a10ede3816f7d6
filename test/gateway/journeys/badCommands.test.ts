import { usccOf } from '../../support/committeeRows';
import type { Identity } from '../../support/graphWorld';
import { authorityOf, committeeInput, expertOf, reform } from '../../support/journeys/committeeSteps';
import { createPeople, lecturer } from '../../support/journeys/createPeople';
import { against, filingSeenBy } from '../../support/journeys/filingSteps';
import { approvalOf } from '../../support/journeys/openSchool';
import { useRefusingSchool } from '../../support/journeys/useRefusingSchool';

type Input = Readonly<Record<string, unknown>>;

const at = useRefusingSchool();

describe('an identifier with a wrong check digit', () => {
  const person = createPeople()();
  const wrongDigit = (text: string) => text.slice(0, -1) + (text.endsWith('1') ? '2' : '1');

  it.each<[string, object, string]>([
    ['ID number', { idNumber: wrongDigit(person.idNumber) }, 'ID_NUMBER_CHECK_CHARACTER'],
    ['ID number of a child to come', { idNumber: '500199209905060011' }, 'ID_NUMBER_CHECK_CHARACTER'],
    ['ID number of no day', { idNumber: '500199197902300013' }, 'ID_NUMBER_BIRTH_DATE'],
    ['ID number of 15 digits', { idNumber: '500199790506001' }, 'ID_NUMBER_MALFORMED'],
    ['phone', { phone: '12800000000' }, 'PHONE_MALFORMED'],
    ['phone too short', { phone: '1380000000' }, 'PHONE_MALFORMED'],
    [
      'credit code',
      { employment: { ...person.employment, uscc: wrongDigit(usccOf(1)) } },
      'USCC_CHECK_CHARACTER',
    ],
    [
      'credit code of the group',
      { employment: { ...person.employment, rootUscc: wrongDigit(usccOf(1)) } },
      'USCC_CHECK_CHARACTER',
    ],
    [
      'credit code with an O',
      { employment: { ...person.employment, uscc: 'O'.repeat(18) } },
      'USCC_MALFORMED',
    ],
  ])('%s registers nobody', async (_, change, code) => {
    const input = { idempotencyKey: 'k', ...person, ...change };
    expect(await at().refusal(at().school.organiser, 'registerExpert', input)).toEqual([code]);
  });

  it('finds no person and no unit', async () => {
    const look = { purpose: 'ADMISSION', reason: '核验', idNumber: wrongDigit(person.idNumber) };
    expect(await at().refusal(reform, 'lookUpExpert', look)).toEqual(['ID_NUMBER_CHECK_CHARACTER']);
    const unit = { idempotencyKey: 'k', name: '某校', kind: 'MUNICIPAL_UNIT', uscc: wrongDigit(usccOf(1)) };
    expect(await at().refusal(reform, 'registerOrganisingUnit', unit)).toEqual(['INVALID_USCC']);
  });

  it('is repeated in no answer', async () => {
    const input = { idempotencyKey: 'k', ...person, idNumber: wrongDigit(person.idNumber) };
    const { text } = await at().world.ask(
      at().school.organiser,
      'mutation ($input: RegisterExpertInput!) { registerExpert(input: $input) { refusal { code message } } }',
      { input },
    );
    expect(text).not.toContain(input.idNumber);
    expect(text).not.toContain(person.phone);
  });
});

describe('a series or group that does not fit', () => {
  it.each([0, 28, -1])('is not series %i of a committee', async (seriesNo) => {
    const input = { idempotencyKey: 'k', ...committeeInput(at().school.organiser, 'S-28', { seriesNo }) };
    expect(await at().refusal(at().school.organiser, 'registerReviewCommittee', input)).toEqual([
      'UNKNOWN_SERIES',
    ]);
  });

  it.each([0, 28])('is not series %i of a title', async (seriesNo) => {
    const person = createPeople()({ titles: [{ ...lecturer, seriesNo }] });
    const input = { idempotencyKey: 'k', ...person };
    expect(await at().refusal(at().school.organiser, 'registerExpert', input)).toEqual(['TITLE_SERIES']);
  });

  it('is not the group of another committee', async () => {
    const input = {
      idempotencyKey: 'k',
      pool: at().drafted.pool,
      expert: at().school.experts[3],
      group: 'g1',
    };
    expect(await at().refusal(at().school.organiser, 'recommendMember', input)).toEqual(['UNKNOWN_GROUP']);
  });

  it('is not a pool that could be shared', async () => {
    const sharing = { idempotencyKey: 'k', pool: at().drafted.pool, endsOn: '2026-12-31' };
    for (const otherPoolCode of ['submitted', 'no-such-pool', 'drafted'])
      expect(
        await at().refusal(at().school.organiser, 'proposeSharing', { ...sharing, otherPoolCode }),
      ).toEqual(['OWN_POOL_NOT_VALID']);
  });
});

describe('a filing that has moved on', () => {
  it('is not submitted twice', async () => {
    const { id, version } = at().submitted.filing;
    expect(await at().refusal(at().school.organiser, 'submitFiling', { id, version })).toEqual([
      'WRONG_STATUS',
    ]);
    expect(await at().refusal(at().school.organiser, 'submitFiling', { id, version: version - 1 })).toEqual([
      'CONFLICT',
    ]);
    expect(await at().refusal(at().school.organiser, 'submitFiling', { id, version: -1 })).toEqual([
      'CONFLICT',
    ]);
    const again = { idempotencyKey: 'k', pool: at().submitted.pool };
    expect(await at().refusal(at().school.organiser, 'startFiling', again)).toEqual(['FILING_OPEN']);
  });

  it('asks for no consent', async () => {
    const { id, version } = at().submitted.filing;
    expect(await at().refusal(at().school.organiser, 'requestConsents', { filing: id, version })).toEqual([
      'WRONG_STATUS',
    ]);
  });

  it('waives no hard rule and no unknown one', async () => {
    const words = { reason: '理由', evidence: '文号', expiresOn: '2026-12-31' };
    for (const rule of ['R-24', 'R-999', ''])
      expect(
        await at().refusal(at().school.organiser, 'requestWaiver', {
          idempotencyKey: 'k',
          filing: at().drafted.filing.id,
          rule,
          ...words,
        }),
      ).toEqual(['NOT_WAIVABLE']);
  });
});

describe('a decision', () => {
  it('of another authority is not found', async () => {
    for (const id of ['district-gaoxin', 'cq-reform-office', 'dept-education'])
      expect(
        await at().refusal(authorityOf(id), 'decideFiling', approvalOf(at().school, at().submitted.filing)),
      ).toEqual(['NOT_FOUND']);
  });

  it('of another role is forbidden', async () => {
    const callers: Identity[] = [
      at().school.organiser,
      expertOf(at().school.experts[0] ?? ''),
      { role: 'EMPLOYER', value: 'emp_1' },
      { role: 'CONSENTING_DEPARTMENT', value: 'district-500103' },
      { role: 'DISCIPLINE_SUPERVISOR', value: 'district-500103' },
      { role: 'MINISTRY', value: '500000' },
      { role: 'PARTNER_AGENCY', value: 'agency_1' },
    ];
    for (const caller of callers)
      expect(
        await at().refusal(caller, 'decideFiling', approvalOf(at().school, at().submitted.filing)),
      ).toEqual(['FORBIDDEN']);
  });

  it('against the rules tells every rule', async () => {
    const refused = await at().school.actor.refused(
      at().school.authority,
      'decideFiling',
      approvalOf(at().school, at().submitted.filing),
    );
    expect([refused.code, ...against(refused.findings)]).toEqual([
      'RULES_BROKEN',
      'R-08 T三 IN_PRINCIPLE FAIL',
      'R-10 T三(一) IN_PRINCIPLE FAIL',
    ]);
    expect(
      (await filingSeenBy(at().school.actor, at().school.authority, at().submitted.filing.id))?.status,
    ).toBe('SUBMITTED');
  });

  it.each<[string, Input, string]>([
    ['without a validity', { firstDay: null, lastDay: null }, 'VALIDITY_NEEDED'],
    ['for the past', { firstDay: '2026-03-01' }, 'FIRST_DAY_IN_PAST'],
    ['for a far day', { firstDay: '2028-01-01', lastDay: '2028-12-31' }, 'DATE_TOO_LATE'],
    ['without reasons to return', { decision: 'RETURN' }, 'REASONS_NEEDED'],
    ['with an empty reason', { decision: 'RETURN', reasons: [' '] }, 'INVALID_TEXT'],
  ])('%s is refused', async (_, change, code) => {
    const input = { ...approvalOf(at().school, at().submitted.filing), ...change };
    expect(await at().refusal(at().school.authority, 'decideFiling', input)).toEqual([code]);
  });
});

describe('a value of another kind', () => {
  it.each<[string, string, Input]>([
    ['an unknown level', 'registerReviewCommittee', { level: 'HIGH' }],
    ['a number too large', 'registerReviewCommittee', { seats: 2_147_483_648 }],
    ['a broken number', 'registerReviewCommittee', { seats: 7.5 }],
    ['a text for a number', 'registerReviewCommittee', { seats: '7' }],
    ['nothing at all', 'registerReviewCommittee', { seats: null }],
    ['an unknown field', 'registerReviewCommittee', { filingAuthorityId: 'cq-reform-office' }],
    ['an object for a text', 'registerReviewCommittee', { name: { $ne: '' } }],
    ['a key without a character', 'registerReviewCommittee', { idempotencyKey: '' }],
    ['a key of 101 characters', 'registerReviewCommittee', { idempotencyKey: 'k'.repeat(101) }],
  ])('%s is bad input', async (_, mutation, change) => {
    const input = { idempotencyKey: 'k', ...committeeInput(at().school.organiser, 'bad'), ...change };
    expect(await at().refusal(at().school.organiser, mutation, input)).toEqual(['BAD_USER_INPUT']);
  });

  it.each<[string, Input, string]>([
    ['a name of blanks', { name: '  ' }, 'INVALID_TEXT'],
    ['a name of 10,000 characters', { name: '评'.repeat(10_000) }, 'INVALID_TEXT'],
    ['a control character', { name: '评委会\u0007' }, 'INVALID_TEXT'],
    ['a lone surrogate', { name: '评委会\ud83d' }, 'INVALID_TEXT'],
    ['a code with a blank', { code: 'a b' }, 'INVALID_CODE'],
    ['no seat', { seats: 0 }, 'INVALID_NUMBER'],
    ['groups of other seats', { groups: [{ id: 'g1', name: '一组', seats: 3 }] }, 'GROUPS_DO_NOT_ADD_UP'],
    ['a code in use', { code: 'drafted' }, 'CODE_TAKEN'],
  ])('%s is refused', async (_, change, code) => {
    const input = { idempotencyKey: 'k', ...committeeInput(at().school.organiser, 'bad'), ...change };
    expect(await at().refusal(at().school.organiser, 'registerReviewCommittee', input)).toEqual([code]);
  });

  it('cannot reach what only services read', async () => {
    for (const query of [
      '{ expertsForRules(ids: ["x"]) { id } }',
      '{ poolsForSessions(ids: ["x"]) { poolId } }',
      '{ _entities(representations: []) { __typename } }',
      '{ _service { sdl } }',
      'mutation { receiveEvents(events: []) }',
    ])
      expect(await at().codesOf(reform, query)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
