import type { Sector } from '../../subgraphs/experts/domain/expertFacts';
import { divisions } from '../../subgraphs/committees/domain/reference/divisions';
import { seriesField } from '../plan/seriesFields';
import type { IdSource } from '../idSource';
import type { Random } from '../random';
import type { Identifiers } from './identifiers';

/** An invented employer; a branch belongs to the group of another. */
export interface DemoEmployer {
  readonly id: string;
  readonly uscc: string;
  readonly rootUscc: string;
  readonly name: string;
  readonly sector: Sector;
  readonly divisionCode: string;
}

interface Wanted {
  readonly seriesNo: number;
  readonly sector: Sector;
  readonly outside: boolean;
}

export interface Employers {
  /** One that employs people of a series; most of the time one that is known already. */
  find(random: Random, wanted: Wanted): DemoEmployer;
  /** An organising unit as an employer. */
  ofUnit(unit: { readonly name: string; readonly uscc: string }, sector: Sector): DemoEmployer;
  readonly all: readonly DemoEmployer[];
}

const BRANDS =
  '云岭 嘉澜 山禾 渝澄 江北嘴 南滨 缙云 歌乐 巴渝 明月 铜锣 长嘉 两江 金佛 黛湖 白鹤 仙女 天生 沁园 锦绣 启元 博雅 弘毅 致诚 恒信'.split(
    ' ',
  );
const ELSEWHERE: readonly (readonly [name: string, code: string])[] = [
  ['成都', '510104'],
  ['绵阳', '510703'],
  ['贵阳', '520103'],
  ['遵义', '520302'],
  ['武汉', '420106'],
  ['西安', '610113'],
  ['昆明', '530102'],
  ['北京', '110108'],
  ['上海', '310110'],
];
const HOME = divisions.filter(({ code, validTo }) => code !== null && validTo === null);
const NEW_ONE = 0.22;
/** From so many alike on, hardly any new one: there are more people than employers. */
const ENOUGH = 60;
const RARE_NEW_ONE = 0.01;
const FIRST_FEW = 4;
const BRANCH = 0.15;

/** Invents employers and remembers them. */
export function createEmployers(ids: IdSource, { uscc }: Pick<Identifiers, 'uscc'>): Employers {
  const all: DemoEmployer[] = [];
  const known = new Map<string, DemoEmployer[]>();
  const units = new Map<string, DemoEmployer>();

  const invent = (random: Random, wanted: Wanted, peers: readonly DemoEmployer[]): DemoEmployer => {
    const isPublic = wanted.sector === 'PUBLIC';
    const { publicEmployers, privateEmployers } = seriesField(wanted.seriesNo);
    const ending = random.pick(isPublic ? publicEmployers : privateEmployers);
    const [place, divisionCode] = wanted.outside ? random.pick(ELSEWHERE) : homePlace(random);
    const code = uscc(isPublic ? 'INSTITUTION' : ending.endsWith('公司') ? 'ENTERPRISE' : 'NON_PROFIT');
    const group = !isPublic && peers.length > 0 && random.chance(BRANCH) ? random.pick(peers) : undefined;
    return {
      id: ids('emp'),
      uscc: code,
      rootUscc: group?.rootUscc ?? code,
      name: `${place}${random.pick(BRANDS)}${ending}`,
      sector: wanted.sector,
      divisionCode,
    };
  };

  return {
    all,
    find(random, wanted) {
      const key = `${wanted.seriesNo}/${wanted.sector}/${wanted.outside}`;
      const peers = known.get(key) ?? [];
      const newOne = random.chance(peers.length < ENOUGH ? NEW_ONE : RARE_NEW_ONE);
      if (peers.length >= FIRST_FEW && !newOne) return random.pick(peers);
      const employer = invent(random, wanted, peers);
      peers.push(employer);
      known.set(key, peers);
      all.push(employer);
      return employer;
    },
    ofUnit({ name, uscc: code }, sector) {
      const before = units.get(code);
      if (before) return before;
      const employer = { id: ids('emp'), uscc: code, rootUscc: code, name, sector, divisionCode: '500103' };
      units.set(code, employer);
      all.push(employer);
      return employer;
    },
  };
}

function homePlace(random: Random): readonly [name: string, code: string] {
  if (random.chance(0.4)) return ['重庆', '500103'];
  const { name, code } = random.pick(HOME);
  return [name, code ?? '500103'];
}
