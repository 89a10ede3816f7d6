import { rotateFieldKeys } from '../../../subgraphs/experts/persistence/rotateFieldKeys';
import { personalFields } from '../../../subgraphs/experts/persistence/personalFields';
import type { Expert } from '../../../subgraphs/experts/domain/Expert';
import { refuseRow } from '../../../subgraphs/shared/scope/rowRefusals';
import { idNumberOf, openExpertsWorld, ring, type ExpertsWorld } from '../../support/expertsWorld';

const both = personalFields({ fields: ring(['f2', 3], ['f1', 1]), index: ring(['i2', 4], ['i1', 2]) });
const newAlone = personalFields({ fields: ring(['f2', 3]), index: ring(['i2', 4]) });

describe('rotating the field keys', () => {
  let world: ExpertsWorld;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    for (let sequence = 1; sequence <= 7; sequence++) await world.addPerson({ sequence });
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const people = async () => (await world.rows('expert')) as unknown as Expert[];
  const rotate = (change: object = {}) =>
    rotateFieldKeys({ database: world.database, personal: both, chunk: 3, ...change });

  it('puts everybody under the current keys', async () => {
    expect(await rotate()).toBe(7);
    const rows = await people();
    expect(rows.map((row) => newAlone.idNumberOf(row)).sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((sequence) => idNumberOf(sequence)).sort(),
    );
    expect(rows.every((row) => newAlone.phoneOf(row) === '13812341234')).toBe(true);
    expect(newAlone.indexesOf(idNumberOf(4))).toContain(
      rows.find(({ id }) => id === 'expert_0004')?.idNumberIndex,
    );
  });

  it('does nothing the second time', async () => {
    await rotate();
    const before = JSON.stringify(await people());
    expect(await rotate()).toBe(0);
    expect(JSON.stringify(await people())).toBe(before);
  });

  it('goes on where it was broken off', async () => {
    const breakOff = () => {
      throw new Error('broken off');
    };
    await expect(rotate({ onChunk: breakOff })).rejects.toThrow('broken off');
    expect((await people()).filter((row) => !both.needsRotation(row))).toHaveLength(3);
    expect(await rotate()).toBe(4);
  });

  it('reads again what somebody changed meanwhile', async () => {
    let lost = 0;
    const racing: ExpertsWorld['database']['transaction'] = (work) => {
      if (lost++ === 1) return Promise.reject(refuseRow('CONFLICT'));
      return world.database.transaction(work);
    };
    expect(await rotate({ database: { transaction: racing } })).toBe(7);
    expect(lost).toBe(5);
  });

  it('starts behind an id when told', async () => {
    expect(await rotate({ afterId: 'expert_0005' })).toBe(2);
  });

  it('finds a person under either key meanwhile', async () => {
    const wanted = both.indexesOf(idNumberOf(2));
    const find = async () =>
      (await people()).filter(({ idNumberIndex }) => wanted.includes(idNumberIndex)).length;
    expect(await find()).toBe(1);
    await rotate();
    expect(await find()).toBe(1);
  });

  it('counts versions up, so that nobody overwrites unseen', async () => {
    await rotate();
    expect((await people()).every(({ version }) => version === 2)).toBe(true);
  });

  it('leaves a stored value readable in its own row alone', async () => {
    const [one, other] = await people();
    if (!one || !other) throw new Error('two people are needed');
    expect(() => world.deps.personal.idNumberOf({ ...one, id: other.id })).toThrow('CIPHER_NOT_AUTHENTIC');
  });
});
