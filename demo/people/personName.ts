import type { Sex } from '../../subgraphs/experts/domain/idNumber';
import type { Random } from '../random';
import { givenNamesOf, minorityNames, rareGivenNames } from './givenNames';
import { surnameAt } from './surnames';

const WITH_DOT = 0.004;
const WITH_RARE_CHARACTER = 0.003;
const WITH_GENERATION = 0.35;
const SECOND_CHARACTERS = '文 明 志 晓 小 建 永 光 德 家 国 玉 海 春 思 正 成 世 云 学'.split(' ');

/** An invented name, as people of a sex and a year of birth have them; names repeat, as they do. */
export function personName(random: Random, sex: Sex, birthYear: number): string {
  const kind = random.next();
  if (kind < WITH_DOT) return random.pick(minorityNames[sex]);
  const surname = surnameAt(random.next(), random.next());
  if (kind < WITH_DOT + WITH_RARE_CHARACTER) return surname + random.pick(rareGivenNames);
  const given = random.pick(givenNamesOf(birthYear, sex));
  const generation = random.pick(SECOND_CHARACTERS);
  return surname + (given.length === 1 && random.chance(WITH_GENERATION) ? generation : '') + given;
}
