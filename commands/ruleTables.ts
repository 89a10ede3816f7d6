import { policy as committeesPolicy } from '../subgraphs/committees/domain/policy';
import { compositionRules } from '../subgraphs/committees/domain/rules/compositionRules';
import { exclusionRules } from '../subgraphs/committees/domain/rules/exclusionRules';
import { filingRules } from '../subgraphs/committees/domain/rules/filingRules';
import { poolRules } from '../subgraphs/committees/domain/rules/poolRules';
import { rosterRules } from '../subgraphs/committees/domain/rules/rosterRules';
import { policy as evaluationsPolicy } from '../subgraphs/evaluations/domain/policy';
import { creditRules } from '../subgraphs/evaluations/domain/rules/creditRules';
import { drawRules } from '../subgraphs/evaluations/domain/rules/drawRules';
import { panelRules } from '../subgraphs/evaluations/domain/rules/panelRules';
import { publicityRules } from '../subgraphs/evaluations/domain/rules/publicityRules';
import { recognitionRules } from '../subgraphs/evaluations/domain/rules/recognitionRules';
import { rotationRules } from '../subgraphs/evaluations/domain/rules/rotationRules';
import { secrecyRules } from '../subgraphs/evaluations/domain/rules/secrecyRules';
import { sessionRules } from '../subgraphs/evaluations/domain/rules/sessionRules';
import { termRules } from '../subgraphs/evaluations/domain/rules/termRules';
import { trainingRules } from '../subgraphs/evaluations/domain/rules/trainingRules';
import { voteRules } from '../subgraphs/evaluations/domain/rules/voteRules';
import { standingRules } from '../subgraphs/evaluations/domain/rules/standingRules';
import { contactRules } from '../subgraphs/experts/domain/rules/contactRules';
import type { PolicyTable, Rule } from '../subgraphs/shared/rule';

/** What documents and checks read of a rule: everything but its function. */
export type StatedRule = Omit<Rule<never>, 'check' | 'appliesTo'>;

/** One topic of the catalogue, and where its rules and their boundary examples are written. */
export interface RuleTopic {
  readonly title: string;
  readonly name: string;
  readonly subgraph: string;
  readonly rules: Readonly<Record<string, StatedRule>>;
}

/** Every rule table of the graph. */
export const ruleTables: readonly RuleTopic[] = [
  { title: '专家库建设 · pools', name: 'poolRules', subgraph: 'committees', rules: poolRules },
  { title: '核准备案 · filings', name: 'filingRules', subgraph: 'committees', rules: filingRules },
  { title: '入库条件 · entry conditions', name: 'rosterRules', subgraph: 'committees', rules: rosterRules },
  { title: '不得入库 · exclusions', name: 'exclusionRules', subgraph: 'committees', rules: exclusionRules },
  {
    title: '专家构成 · composition',
    name: 'compositionRules',
    subgraph: 'committees',
    rules: compositionRules,
  },
  { title: '评审会议 · sessions', name: 'sessionRules', subgraph: 'evaluations', rules: sessionRules },
  { title: '随机抽取 · draws', name: 'drawRules', subgraph: 'evaluations', rules: drawRules },
  { title: '执行评委职称 · panels', name: 'panelRules', subgraph: 'evaluations', rules: panelRules },
  { title: '专家轮换 · rotation', name: 'rotationRules', subgraph: 'evaluations', rules: rotationRules },
  { title: '专家培训 · training', name: 'trainingRules', subgraph: 'evaluations', rules: trainingRules },
  { title: '保密 · secrecy', name: 'secrecyRules', subgraph: 'evaluations', rules: secrecyRules },
  {
    title: '承诺与信用 · pledges and credit',
    name: 'creditRules',
    subgraph: 'evaluations',
    rules: creditRules,
  },
  { title: '结果公示 · publication', name: 'publicityRules', subgraph: 'evaluations', rules: publicityRules },
  { title: '任期考核 · terms', name: 'termRules', subgraph: 'evaluations', rules: termRules },
  {
    title: '表现优异 · recognition',
    name: 'recognitionRules',
    subgraph: 'evaluations',
    rules: recognitionRules,
  },
  { title: '表决 · votes', name: 'voteRules', subgraph: 'evaluations', rules: voteRules },
  { title: '签到 · sign-in', name: 'standingRules', subgraph: 'evaluations', rules: standingRules },
  { title: '信息变更 · changes told', name: 'contactRules', subgraph: 'experts', rules: contactRules },
];

/** Our readings, by subgraph. */
export const policies: Readonly<Record<string, PolicyTable>> = {
  committees: committeesPolicy,
  evaluations: evaluationsPolicy,
};
