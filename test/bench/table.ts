import { isMet, type Figure } from './Figure';

const columns = ['bench', 'what', 'figure', 'goal', ''] as const;

/** The figures as a Markdown table, readable in a terminal: each with its goal, and whether it is met. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.bench,
    figure.what,
    `${amount(figure.value)} ${figure.unit}`,
    goalOf(figure),
    verdict(isMet(figure)),
  ]);
  const widths = columns.map((title, place) =>
    Math.max(3, title.length, ...rows.map((row) => (row[place] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const verdict = (met: boolean | null): string => (met === null ? '' : met ? 'met' : 'MISSED');

const goalOf = ({ goal, unit }: Figure): string => {
  if (!goal) return '';
  if ('atMost' in goal) return `≤ ${amount(goal.atMost)} ${unit}`;
  return 'atLeast' in goal ? `≥ ${amount(goal.atLeast)} ${unit}` : `${amount(goal.exactly)} ${unit}`;
};

const amount = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toFixed(2);
