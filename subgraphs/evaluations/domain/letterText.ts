import type { CivilDate } from '../../shared/civilDate';
import { noticeSource } from '../../shared/notice';

/** All that a letter may be made of: it has no place for a committee, a session or the days of a term. */
export interface LetterWords {
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly employerName: string;
  readonly name: string;
}

/** The letter to the unit as it is printed (函告, R-68); the organiser's seal stands below. */
export const letterText = ({ number, issuedOn, employerName, name }: LetterWords): string =>
  [
    '关于职称评审专家任期考核情况的函',
    number,
    '',
    `${employerName}:`,
    `    你单位${name}同志在职称评审专家任期考核中,评审工作质量、工作态度、遵章守纪和履行职责情况表现优异,考核等次为优秀。`,
    `    根据《${noticeSource.title}》(${noticeSource.number})第五条第(六)项,现予函告,供你单位在职称评聘、岗位晋级、评先评优等工作中参考。`,
    '    专家库名单不对外公布,请对本函内容保密。',
    '',
    '评委会组建单位(盖章)',
    dayText(issuedOn),
  ].join('\n');

const dayText = (date: CivilDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
