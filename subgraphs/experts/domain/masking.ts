/** Fields of a person that have a masked form. */
export type MaskedField = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'EMPLOYER';

/** Surnames of two characters (复姓) in use today. */
const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 轩辕 宇文 长孙 呼延 闻人 澹台 公冶 淳于 单于 太叔 申屠 钟离 南宫 西门 独孤 百里 拓跋'.split(
    ' ',
  ),
);

/** What a value that has not the expected form is replaced by: never part of it. */
const UNREADABLE = '****';

/** 张伟 → 张*, 欧阳修远 → 欧阳*; one star whatever the length. A name without a surname keeps its first character. */
export function maskName(name: string): string {
  const characters = [...name];
  const firstTwo = characters.slice(0, 2).join('');
  const shown = characters.length > 2 && COMPOUND_SURNAMES.has(firstTwo) ? firstTwo : (characters[0] ?? '');
  return `${shown}*`;
}

/** 13812341234 → 138****1234 */
export function maskPhone(phone: string): string {
  return /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(7)}` : UNREADABLE;
}

/** 11010519491231002X → 110105********002X */
export function maskIdNumber(idNumber: string): string {
  return /^\d{17}[\dX]$/.test(idNumber) ? `${idNumber.slice(0, 6)}********${idNumber.slice(14)}` : UNREADABLE;
}

/** 重庆市某医院 → 重庆****; how long the name is does not show. */
export function maskEmployer(employer: string): string {
  const characters = [...employer];
  return characters.length > 4 ? `${characters.slice(0, 2).join('')}****` : UNREADABLE;
}

const masks: Readonly<Record<MaskedField, (value: string) => string>> = {
  NAME: maskName,
  ID_NUMBER: maskIdNumber,
  PHONE: maskPhone,
  EMPLOYER: maskEmployer,
};

/** The masked form of a field's value. */
export const maskField = (field: MaskedField, value: string): string => masks[field](value);
