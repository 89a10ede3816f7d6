import { clauseText, notice, noticeSource, order40, type NoticeClause } from '../subgraphs/shared/notice';
import { RULE_SET_VERSION } from '../subgraphs/shared/rule';
import { notSoftware, pendingClauses } from './clauseCoverage';
import { keptByStructure } from './keptByStructure';
import { policies, ruleTables, type RuleTopic, type StatedRule } from './ruleTables';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]): string[] => [
  row(...heads),
  row(...heads.map(() => '---')),
  ...rows,
  '',
];

const clausesOf = ({ clause, also }: StatedRule): string[] => [clause, ...(also ?? [])];

const always = { zh: '全部', en: 'always' };

function ruleRow([id, rule]: [string, StatedRule]): string {
  const { zh, en } = rule.applies ?? always;
  const because = rule.because ? ` 理由:${rule.because.zh}。` : '';
  const becauseEn = rule.because ? ` Why: ${rule.because.en}.` : '';
  return row(
    id,
    clausesOf(rule).join(' '),
    rule.severity,
    rule.requires.zh + because,
    rule.requires.en + becauseEn,
    `${zh} · ${en}`,
    (rule.parameters ?? []).map((name) => `\`${name}\``).join(' '),
  );
}

const topicSection = ({ title, name, subgraph, rules }: RuleTopic): string[] => [
  `## ${title}`,
  '',
  `\`subgraphs/${subgraph}/domain/rules/${name}.ts\`; boundary examples are the tests in \`test/rules/${name}.test.ts\`.`,
  '',
  ...table(
    ['id', 'clause', 'severity', '要求', 'requirement', '适用 · applies', 'parameters'],
    Object.entries(rules).map(ruleRow),
  ),
];

/** Ids of the rules that cite a clause, each once. */
const citing = (clause: string): string[] => [
  ...new Set(
    ruleTables.flatMap(({ rules }) =>
      Object.entries(rules).flatMap(([id, rule]) => (clausesOf(rule).includes(clause) ? [id] : [])),
    ),
  ),
];

function standing(clause: NoticeClause): string {
  const reason = notSoftware[clause];
  if (reason) return `not software: ${reason.en} · ${reason.zh}`;
  const pending = pendingClauses[clause];
  return pending ? `pending: ${pending.en} · ${pending.zh}` : citing(clause).join(' ');
}

const policySection = ([subgraph, readings]: [string, (typeof policies)[string]]): string[] => [
  `### ${subgraph}`,
  '',
  ...table(
    ['parameter', 'value', 'version', '解释', 'reading'],
    Object.entries(readings).map(([name, { value, version, reading }]) =>
      row(`\`${name}\``, `\`${JSON.stringify(value)}\``, version, reading.zh, reading.en),
    ),
  ),
];

/** docs/rules.md, from the rule tables, the notice and the policy parameters themselves. */
export function rulesDocument(): string {
  return [
    '# Rules',
    '',
    `Generated from the rule tables; \`npm run compose\` writes it. Rule set \`${RULE_SET_VERSION}\`. Source: ${noticeSource.issuer}, ${noticeSource.title}(${noticeSource.number}, ${noticeSource.issuedOn}).`,
    '',
    'A rule keeps its id for ever. A suffix `P` marks the in-principle half of a hard rule, `H` the hard half of an in-principle one. 以上 and 不少于 include the number, so thresholds are rounded up.',
    '',
    ...table(
      ['severity', '中文', 'meaning'],
      [
        row(
          'HARD',
          '应当',
          'stands against an approval when it fails or cannot be judged; no waiver changes it',
        ),
        row(
          'IN_PRINCIPLE',
          '原则上',
          'the same, but an accepted, unexpired waiver turns FAIL into WAIVED, never into PASS',
        ),
        row('ENCOURAGED', '鼓励', 'an indicator only'),
        row('DUTY', '职责', 'a duty without a stated sanction: finding and indicator'),
      ],
    ),
    'Outcomes: `PASS`, `FAIL`, `WAIVED`, `NOT_APPLICABLE`, `INSUFFICIENT_DATA`. Missing data is never a pass. Every finding carries its computed numbers.',
    '',
    ...ruleTables.flatMap(topicSection),
    '## Kept by structure · 由系统结构保证',
    '',
    'Rules that no command can break. Their checks still run where a reader expects them.',
    '',
    ...table(
      ['rule', '方式', 'how'],
      Object.entries(keptByStructure).map(([rule, { zh, en }]) => row(rule, zh, en)),
    ),
    '## Policy parameters · 政策参数',
    '',
    'Our reading wherever the notice leaves room.',
    '',
    ...Object.entries(policies).flatMap(policySection),
    '## The notice, clause by clause · 通知条款',
    '',
    ...table(
      ['clause', '条文', 'rules'],
      (Object.keys(notice) as NoticeClause[]).map((clause) => row(clause, notice[clause], standing(clause))),
    ),
    '## Order 40 · 人社部令第40号',
    '',
    '职称评审管理暂行规定. Its text was not at hand: it is cited by subject and not quoted. Read the articles before quoting them to anybody.',
    '',
    ...table(
      ['citation', 'subject', 'rules'],
      (Object.keys(order40) as (keyof typeof order40)[]).map((article) =>
        row(article, `${clauseText(article)} · ${order40[article].subject.en}`, citing(article).join(' ')),
      ),
    ),
  ].join('\n');
}
