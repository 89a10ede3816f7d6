import { fieldClasses } from '../../subgraphs/experts/domain/fieldClasses';
import {
  maskEmployer,
  maskField,
  maskIdNumber,
  maskName,
  maskPhone,
} from '../../subgraphs/experts/domain/masking';
import { parseMobile } from '../../subgraphs/experts/domain/mobile';
import { parsePersonName } from '../../subgraphs/experts/domain/personName';

describe('a mobile number', () => {
  test.each([
    '13812341234',
    '+86 138 1234 1234',
    '0086-138-1234-1234',
    '8613812341234',
    '138\u00a01234\u30001234',
    '138\u20131234\u20141234',
  ])('%j is one spelling of the same', (text) => {
    expect(parseMobile(text)).toEqual({ ok: true, value: '13812341234' });
  });

  test.each([
    '',
    '12812341234',
    '1381234123',
    '138123412345',
    '+1 3812341234',
    '023-63631234',
    '1381234123４',
  ])('%j is no mobile number', (text) => {
    expect(parseMobile(text)).toEqual({ ok: false, problem: 'PHONE_MALFORMED' });
  });
});

describe('the name of a person', () => {
  test.each([
    ['张伟', '张伟'],
    [' 欧阳修远 ', '欧阳修远'],
    ['𠮷𡋾', '𠮷𡋾'],
    ['李〇', '李〇'],
    ['买买提·艾力', '买买提·艾力'],
    ['买买提•艾力', '买买提·艾力'],
    ['买买提 ・ 艾力', '买买提·艾力'],
    ['Jose\u0301 O’Neill', 'José O’Neill'],
    ['Anna  Lee-Wong', 'Anna Lee-Wong'],
    ['ཚེ་རིང'.replace('་', '·'), 'ཚེ·རིང'],
  ])('%j is kept as %j', (text, name) => {
    expect(parsePersonName(text)).toEqual({ ok: true, value: name });
  });

  test.each([
    ['', 'PERSON_NAME_LENGTH'],
    ['张', 'PERSON_NAME_LENGTH'],
    ['𠮷', 'PERSON_NAME_LENGTH'],
    ['张'.repeat(51), 'PERSON_NAME_LENGTH'],
    ['张伟\u0000', 'PERSON_NAME_CHARACTERS'],
    ['张\u200b伟', 'PERSON_NAME_CHARACTERS'],
    ['张\n伟', 'PERSON_NAME_CHARACTERS'],
    ['张\ue000', 'PERSON_NAME_CHARACTERS'],
    ['张\ud800', 'PERSON_NAME_CHARACTERS'],
    ['张伟1', 'PERSON_NAME_CHARACTERS'],
    ['·张伟', 'PERSON_NAME_CHARACTERS'],
    ['张伟·', 'PERSON_NAME_CHARACTERS'],
    ['<b>张</b>', 'PERSON_NAME_CHARACTERS'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parsePersonName(text)).toEqual({ ok: false, problem });
  });

  test('fifty characters of four bytes are a name', () => {
    expect(parsePersonName('𠮷'.repeat(50)).ok).toBe(true);
  });
});

describe('masking', () => {
  test.each([
    ['张伟', '张*'],
    ['张伟明', '张*'],
    ['欧阳修远', '欧阳*'],
    ['欧阳', '欧*'],
    ['𠮷田', '𠮷*'],
    ['买买提·艾力', '买*'],
    ['', '*'],
  ])('the name %j reads %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test('phone and ID number keep both ends', () => {
    expect(maskPhone('13812341234')).toBe('138****1234');
    expect(maskIdNumber('11010519491231002X')).toBe('110105********002X');
  });

  test('what has another form is hidden whole', () => {
    expect([maskPhone('1381234'), maskIdNumber('11010519491231'), maskEmployer('川大')]).toEqual([
      '****',
      '****',
      '****',
    ]);
  });

  test('an employer does not show its length', () => {
    expect(maskEmployer('重庆市某某医院')).toBe('重庆****');
    expect(maskEmployer('重庆某某职业技术学院附属中学')).toBe('重庆****');
  });

  test('each field has its own mask', () => {
    expect(
      (['NAME', 'ID_NUMBER', 'PHONE', 'EMPLOYER'] as const).map((field) => maskField(field, '13812341234')),
    ).toEqual(['1*', '****', '138****1234', '13****']);
  });

  test('what identifies a person is never internal', () => {
    const { name, idNumber, phone, employerName, birthDate } = fieldClasses;
    expect({ name, idNumber, phone, employerName, birthDate }).toEqual({
      name: 'RESTRICTED',
      idNumber: 'SECRET',
      phone: 'RESTRICTED',
      employerName: 'RESTRICTED',
      birthDate: 'RESTRICTED',
    });
  });
});
