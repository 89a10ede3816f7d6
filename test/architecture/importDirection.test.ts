import { resolve } from 'node:path';
import { importsOf, violations } from '../support/importDirection';

const root = resolve(__dirname, '../..');

describe('the direction of imports', () => {
  it('runs one way in every file', () => {
    const imports = importsOf(root);
    expect(imports.length).toBeGreaterThan(300);
    expect(violations(imports)).toEqual([]);
  });

  it('keeps the verifier of a draw away from the engine that drew', () => {
    const engine = /domain\/draw\/(?!FrozenInput$|inputProblems$|readFrozenInput$|checkAcross$)|makeRecord$/;
    const verifier = importsOf(root).filter(({ from }) =>
      from.startsWith('subgraphs/evaluations/domain/verifier/'),
    );
    expect(verifier.length).toBeGreaterThan(20);
    expect(verifier.filter(({ to }) => engine.test(to))).toEqual([]);
  });

  it.each([
    ['subgraphs/experts/domain/titles.ts', 'typeorm'],
    ['subgraphs/experts/domain/titles.ts', 'node:crypto'],
    ['subgraphs/experts/domain/titles.ts', 'subgraphs/shared/clock'],
    ['subgraphs/experts/domain/titles.ts', 'subgraphs/experts/persistence/ExpertTable'],
    ['subgraphs/experts/usecases/registerExpert.ts', 'subgraphs/committees/domain/policy'],
    ['subgraphs/experts/usecases/registerExpert.ts', 'subgraphs/experts/resolvers/Query'],
    ['subgraphs/experts/usecases/registerExpert.ts', 'typeorm'],
    ['subgraphs/experts/resolvers/Query.ts', 'subgraphs/experts/persistence/expertRepository'],
    ['subgraphs/experts/persistence/ExpertTable.ts', 'subgraphs/experts/usecases/registerExpert'],
    ['subgraphs/shared/clock.ts', 'subgraphs/experts/domain/titles'],
    ['subgraphs/shared/clock.ts', 'gateway/createGateway'],
    ['gateway/createGateway.ts', 'subgraphs/experts/wiring'],
    ['gateway/createGateway.ts', 'commands/start'],
    ['subgraphs/committees/wiring.ts', '@apollo/gateway'],
    ['demo/people.ts', 'test/support/setup'],
    ['subgraphs/experts/stray.ts', 'subgraphs/experts/domain/titles'],
  ])('rejects %s that imports %s', (from, to) => {
    expect(violations([{ from, to }])).toEqual([`${from} imports ${to}`]);
  });
});
