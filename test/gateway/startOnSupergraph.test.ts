import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOnSupergraph } from '../../gateway/startOnSupergraph';
import { createLogger } from '../../subgraphs/shared/http/createLogger';

const folder = mkdtempSync(join(tmpdir(), 'start-on-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A start on a file of this text, while somebody remembers another; texts that begin with `bad` are refused. */
async function startOn(text: string | undefined, remembered: string | undefined) {
  const file = join(folder, `${Math.random()}.graphql`);
  if (text !== undefined) writeFileSync(file, text);
  const [lines, kept]: [string[], string[]] = [[], []];
  let refused = 0;
  const outcome = await startOnSupergraph({
    file,
    memory: { keep: (sdl) => void kept.push(sdl), last: () => Promise.resolve(remembered) },
    logger: createLogger({ service: 'g', destination: { write: (line) => void lines.push(line) } }),
    onRefused: () => (refused += 1),
    start: (sdl) => (sdl.startsWith('bad') ? Promise.reject(new Error(sdl)) : Promise.resolve(sdl)),
  }).then(
    ({ server, fingerprint }) =>
      server === 'old' ? `old, ${fingerprint === '' ? 'to be read' : 'read'}` : server,
    (error: unknown) => String(error),
  );
  return { outcome, kept, refused, said: lines.map((line) => (JSON.parse(line) as { code: string }).code) };
}

describe('a process that starts', () => {
  test('serves the file and has it remembered', async () => {
    expect(await startOn('new', 'old')).toEqual({ outcome: 'new', kept: ['new'], refused: 0, said: [] });
  });

  test.each([
    ['is refused', 'bad', 'old, read'],
    ['cannot be read, which is tried again', undefined, 'old, to be read'],
  ])('serves what was served last while the file %s, and says so', async (_, text, outcome) => {
    expect(await startOn(text, 'old')).toEqual({
      outcome,
      kept: ['old'],
      refused: 1,
      said: ['SUPERGRAPH_REFUSED'],
    });
  });

  test('ends with why the file was refused when nobody has served', async () => {
    expect(await startOn('bad', undefined)).toMatchObject({ outcome: 'Error: bad', kept: [], refused: 0 });
  });
});
