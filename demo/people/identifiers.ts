import type { CivilDate } from '../../subgraphs/shared/civilDate';
import { idNumberCheckCharacter, type Sex } from '../../subgraphs/experts/domain/idNumber';
import { usccCheckCharacter } from '../../subgraphs/shared/uscc';

/** An area that no list assigns: what is made here belongs to nobody. */
const UNASSIGNED_AREA = '500199';
const MOST_A_DAY = 500;

/** Invented identifiers with right check characters, no two alike. */
export interface Identifiers {
  /** 公民身份号码 (GB 11643). Throws RangeError for more people of one sex and day than a number has room for. */
  idNumber(birthDate: CivilDate, sex: Sex): string;
  /** Eleven digits. */
  mobile(): string;
  /** 统一社会信用代码 (GB 32100) of a 机关, a 事业单位, an enterprise or a private non-profit. */
  uscc(kind: UsccKind): string;
}

export type UsccKind = 'GOVERNMENT' | 'INSTITUTION' | 'ENTERPRISE' | 'NON_PROFIT';

const usccPrefix: Readonly<Record<UsccKind, string>> = {
  GOVERNMENT: '11',
  INSTITUTION: '12',
  ENTERPRISE: '91',
  NON_PROFIT: '52',
};

/** A source of identifiers; it counts, so that none comes twice. */
export function identifiers(): Identifiers {
  const bornOn = new Map<string, number>();
  let phones = 0;
  let units = 0;
  return {
    idNumber(birthDate, sex) {
      const key = `${birthDate}${sex}`;
      const before = bornOn.get(key) ?? 0;
      if (before >= MOST_A_DAY) throw new RangeError(`too many people were born on ${birthDate}`);
      bornOn.set(key, before + 1);
      const order = String(before * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
      const digits = `${UNASSIGNED_AREA}${birthDate.replaceAll('-', '')}${order}`;
      return digits + idNumberCheckCharacter(digits);
    },
    mobile() {
      phones += 1;
      // a step that has no factor in common with the range visits every number once
      return `199${String((phones * 37_409_213) % 100_000_000).padStart(8, '0')}`;
    },
    uscc(kind) {
      units += 1;
      const body = `${usccPrefix[kind]}${UNASSIGNED_AREA}MA${String((units * 7_654_321) % 10_000_000).padStart(7, '0')}`;
      return body + usccCheckCharacter(body);
    },
  };
}
