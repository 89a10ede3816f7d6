/** The figures of a process in the text format of Prometheus: value by name and labels, without the process's own label. */
export type Figures = Readonly<Record<string, number>>;

export function readFigures(text: string): Figures {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      const key = line
        .slice(0, at)
        .replace(/,?service="[^"]*"/, '')
        .replace('{,', '{')
        .replace('{}', '');
      return [key, Number(line.slice(at + 1))];
    }),
  );
}

/** Reads what a process serves. */
export const figuresAt = async (url: string): Promise<Figures> =>
  readFigures(await (await fetch(`${url}/metrics`)).text());
