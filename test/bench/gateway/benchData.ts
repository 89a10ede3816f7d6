import type { BenchSubgraph } from './benchGraph';

const SURNAMES = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '建国志强海燕秀英明德文静晓东雪梅永红丽娟';
const pick = (text: string, number: number): string => text[number % text.length] ?? '';
const upTo = <Made>(count: number, make: (number: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

const expert = (id: string) => {
  const number = Number(id.split('_')[1]);
  return {
    __typename: 'Expert',
    id,
    name: pick(SURNAMES, number) + pick(GIVEN, number * 7) + pick(GIVEN, number * 11 + 3),
    seniority: 5 + (number % 30),
    employer: {
      name: `重庆市第${1 + (number % 40)}设计研究院`,
      sector: number % 3 ? 'PUBLIC' : 'NON_PUBLIC',
    },
    titles: upTo(2, (place) => ({
      series: place ? '经济' : '工程技术',
      level: place ? 'ASSOCIATE' : 'SENIOR',
      obtainedOn: `20${10 + (number % 10)}-12-0${1 + place}`,
    })),
  };
};
const reference = (number: number) => ({ __typename: 'Expert', id: `expert_${number % 400}` });

const pool = (id: string) => {
  const number = Number(id.split('_')[1]);
  return {
    __typename: 'Pool',
    id,
    name: `重庆市工程技术第${number}高级职务评审委员会专家库`,
    code: `CQ-${number}`,
    members: ({ first }: { first: number }) =>
      upTo(first, (place) => ({
        id: `member_${number}_${place}`,
        route: place % 3 ? 'RECOMMENDED' : 'SELECTED',
        joinedOn: '2025-03-01',
        expert: reference(number * 20 + place),
      })),
    draws: upTo(2, (place) => ({
      id: `draw_${number}_${place}`,
      state: 'DRAWN',
      drawnAt: '2026-03-02T04:00:00.000Z',
      seats: upTo(5, (seat) => ({
        place: seat + 1,
        status: 'ACCEPTED',
        expert: reference(number * 20 + seat),
      })),
    })),
  };
};

interface Arguments {
  readonly id: string;
  readonly first: number;
}

/** What the root of each subgraph answers, entities included. */
export const benchRoots: Readonly<Record<BenchSubgraph, object>> = {
  experts: { experts: ({ first }: Arguments) => upTo(first, (number) => expert(`expert_${number}`)) },
  committees: {
    pool: ({ id }: Arguments) => pool(id),
    pools: ({ first }: Arguments) => upTo(first, (number) => pool(`pool_${number}`)),
  },
  evaluations: { draw: () => null },
};

/** An entity by what represents it. */
export const benchEntity = ({
  __typename,
  id,
}: {
  readonly __typename: string;
  readonly id: string;
}): object => (__typename === 'Pool' ? pool(id) : expert(id));
