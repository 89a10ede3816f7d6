import { rosterRules } from '../../subgraphs/committees/domain/rules/rosterRules';
import {
  panelRules,
  type PanelFacts,
  type PanelTitles,
} from '../../subgraphs/evaluations/domain/rules/panelRules';
import { describeRules } from '../support/describeRules';

const senior = { senior: true, associateOrAbove: true, intermediateOrAbove: true };
const associate = { ...senior, senior: false };
const intermediate = { ...associate, associateOrAbove: false };
const none = { ...intermediate, intermediateOrAbove: false };
const unknown = { senior: null, associateOrAbove: null, intermediateOrAbove: null };
const leader = { ...none, leader: true };

type Group = readonly [number, Partial<PanelTitles>];
const panel = (level: PanelFacts['level'], ...groups: Group[]): PanelFacts => ({
  asOf: '2026-03-10',
  level,
  panel: groups
    .flatMap(([count, titles]) => Array.from({ length: count }, () => titles))
    .map((titles, at) => ({ id: `seat_${at}`, leader: false, ...none, ...titles })),
});
const high = (...groups: Group[]) => panel('ASSOCIATE', ...groups);
const middle = (...groups: Group[]) => panel('INTERMEDIATE', ...groups);

describeRules('执行评委职称', panelRules, {
  'R-22': {
    allows: [
      ['25 of 副高 or above', high([25, associate])],
      ['a leader without a title', high([24, associate], [1, leader])],
    ],
    refuses: [['one of 中级', high([24, associate], [1, intermediate]), { failing: 1 }]],
    leavesOpen: [['one whose titles are not known', high([24, associate], [1, unknown])]],
    skips: [
      ['another level', middle([7, none])],
      ['no panel', high()],
    ],
  },
  'R-22P': {
    allows: [
      ['13 of 25', high([13, senior], [12, associate]), { actual: 13, required: 13 }],
      ['6 of 11', high([6, senior], [5, associate])],
    ],
    refuses: [
      ['12 of 25', high([12, senior], [13, associate])],
      [
        '12 of 25 with a leader, who counts in the denominator',
        high([12, senior], [12, associate], [1, leader]),
      ],
    ],
    leavesOpen: [['12 of 25 with one not known', high([12, senior], [12, associate], [1, unknown])]],
    skips: [['another level', middle([7, associate])]],
  },
  'R-23': {
    allows: [['8 of 15', middle([8, associate], [7, intermediate]), { 'half.actual': 8 }]],
    refuses: [
      ['7 of 15', middle([7, associate], [8, intermediate])],
      ['one below 中级', middle([14, associate], [1, none])],
    ],
    leavesOpen: [['7 of 15 with one not known', middle([7, associate], [7, intermediate], [1, unknown])]],
    skips: [['another level', high([25, senior])]],
  },
});

describe('the rules of titles', () => {
  it.each(['R-22', 'R-22P', 'R-23'] as const)('say of %s the same at the pool and at the panel', (id) => {
    const { clause, severity, requires } = rosterRules[id];
    expect(panelRules[id]).toMatchObject({ clause, severity, requires });
  });
});
