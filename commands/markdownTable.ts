const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** One row of a Markdown table; bars and line ends in a cell do not break it. */
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
