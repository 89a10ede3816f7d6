import { defineRefusals } from '../../shared/refusal';

/**
 * Every business "no" of this subgraph beside NOT_FOUND and CONFLICT. Codes are kept for ever. No text repeats
 * what was entered, so that no refusal carries personal data.
 */
export const refusals = {
  ALREADY_REGISTERED: {
    zh: '该人员已登记,请以公民身份号码精确查找;本次登记已记入其查阅记录',
    en: 'This person is registered already: look the person up by the ID number. The attempt is in the access log',
  },
  READ_ONLY: {
    zh: '仅因参加评审会议可见该专家,不能修改其档案',
    en: 'You see this expert through a session only, which does not let you change the record',
  },
  INVALID_TEXT: {
    zh: '“{field}”须为 1 至 {max} 个字符,且不含控制字符',
    en: '“{field}” needs 1 to {max} characters and no control characters',
  },
  INVALID_NUMBER: {
    zh: '“{field}”须在 {min} 至 {max} 之间',
    en: '“{field}” must lie between {min} and {max}',
  },
  PERSON_NAME_LENGTH: { zh: '姓名须为 2 至 50 个字', en: 'A name has 2 to 50 characters' },
  PERSON_NAME_CHARACTERS: {
    zh: '姓名只能含文字、间隔号、空格、连字符',
    en: 'A name has letters, middle dots, spaces and hyphens only',
  },
  ID_NUMBER_MALFORMED: { zh: '公民身份号码须为 18 位', en: 'An ID number has 18 characters' },
  ID_NUMBER_BIRTH_DATE: {
    zh: '公民身份号码中的出生日期不存在',
    en: 'The ID number has a birth date that does not exist',
  },
  ID_NUMBER_BORN_IN_FUTURE: {
    zh: '公民身份号码中的出生日期晚于今天',
    en: 'The ID number has a birth date after today',
  },
  ID_NUMBER_CHECK_CHARACTER: {
    zh: '公民身份号码的校验码不符(GB 11643)',
    en: 'The check character of the ID number does not match (GB 11643)',
  },
  PHONE_MALFORMED: { zh: '手机号码有误', en: 'This is not a mobile number of mainland China' },
  USCC_MALFORMED: {
    zh: '统一社会信用代码须为 18 位数字或大写字母(不含 I、O、S、V、Z)',
    en: 'A unified social credit code has 18 digits or capitals without I, O, S, V, Z',
  },
  USCC_CHECK_CHARACTER: {
    zh: '统一社会信用代码的校验码不符(GB 32100)',
    en: 'The check character of the credit code does not match (GB 32100)',
  },
  INVALID_DIVISION: { zh: '区县代码须为六位数字', en: 'A division code has six digits' },
  TITLE_SERIES: { zh: '职称系列须为 1 至 27', en: 'A title series is a number from 1 to 27' },
  TITLE_NAME: { zh: '职称名称须为 1 至 40 个汉字', en: 'The name of a title is 1 to 40 Chinese characters' },
  TITLE_DATE: { zh: '职称取得日期不存在', en: 'The date of the title does not exist' },
  TITLE_DATE_IN_FUTURE: { zh: '职称取得日期不得晚于今日', en: 'A title cannot be obtained after today' },
  TITLE_RECORDED: { zh: '该职称已在档', en: 'This title is on record already' },
  DATE_IN_FUTURE: { zh: '“{field}”不得晚于今日', en: '“{field}” must not lie after today' },
  DATES_OUT_OF_ORDER: { zh: '“{later}”不得早于“{earlier}”', en: '“{later}” must not lie before “{earlier}”' },
  NOTHING_TO_CHANGE: { zh: '没有任何变更', en: 'nothing would change' },
  NO_FIELDS: { zh: '请指明要查阅的字段', en: 'name at least one field to show' },
  INVALID_HOURS: { zh: '学时须为 0 至 2000 的整数', en: 'hours are a whole number from 0 to 2000' },
  SANCTION_ENDED: { zh: '该处分期间已有截止日期', en: 'the interval has its last day already' },
  NOT_YOUR_TRAINING: {
    zh: '任前培训由核准备案部门登记,岗前培训由组建单位登记(五(三))',
    en: 'pre-appointment training is recorded by the filing authority, pre-work training by the organiser (T五(三))',
  },
  TRAINING_IN_FUTURE: { zh: '培训完成日期不得晚于今日', en: 'A training cannot be completed after today' },
  TRAINING_YEAR: {
    zh: '培训年度与完成日期不符(岗前培训可提前至上年度)',
    en: 'The training does not count for this year (a pre-work training may be held in the year before)',
  },
} as const;

/** `throw refuse('READ_ONLY')` inside a use case. */
export const refuse = defineRefusals(refusals);
