import { pinyin } from 'pinyin-pro';

const LONGEST = 400;

/**
 * What names are sorted by: pinyin with tones, syllable by syllable, surnames read as surnames (曾 is zeng1, 单 is
 * shan4). Neither database has a collation that sorts Chinese.
 * @returns lower-case ASCII as far as the characters have a reading, at most 400 characters
 */
export function nameSortKey(name: string): string {
  return pinyin(name, { surname: 'head', toneType: 'num', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase()
    .slice(0, LONGEST);
}
