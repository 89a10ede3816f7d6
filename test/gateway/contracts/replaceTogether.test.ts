import { replaceTogether } from '../../../gateway/replaceTogether';

const place = (refuses: string) => {
  const given: string[] = [];
  return {
    given,
    replace(sdl: string) {
      if (sdl === refuses) throw new Error(`not ${sdl}`);
      given.push(sdl);
    },
  };
};

describe('endpoints that change together', () => {
  it('all take what is theirs', () => {
    const places = [place('bad'), place('bad')];
    replaceTogether(places, ['a', 'b'], ['c', 'd']);
    expect(places.map(({ given }) => given)).toEqual([['c'], ['d']]);
  });

  it('go back to what was in force when one refuses', () => {
    const places = [place('bad'), place('bad'), place('bad')];
    expect(() => replaceTogether(places, ['a', 'b', 'c'], ['d', 'bad', 'f'])).toThrow('not bad');
    expect(places.map(({ given }) => given)).toEqual([['d', 'a'], [], []]);
  });
});
