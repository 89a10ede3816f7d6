import { parsed, problem, type Parsed } from './Parsed';

export type PersonNameProblem = 'PERSON_NAME_LENGTH' | 'PERSON_NAME_CHARACTERS';

/** Lengths in characters (code points), so that a rare character of four bytes counts as one. */
export const PERSON_NAME_LENGTHS = { shortest: 2, longest: 50 } as const;

/** The dots that keyboards give for the one of 买买提·艾力. */
const DOTS = /[\u2022\u2027\u2219\u22c5\u30fb\uff0e\uff65]/gu;
/** Letters of any script with their marks, and 〇; between them a dot, a space, a hyphen or an apostrophe. */
const PATTERN = /^[\p{L}〇]\p{M}*(?:[·\u2019' .-]{0,2}[\p{L}〇]\p{M}*)*$/u;

/**
 * Reads a person's name: Unicode NFC, one kind of middle dot, single spaces, none around it. Control and invisible
 * characters, digits, private-use characters and broken surrogates are refused.
 */
export function parsePersonName(input: string): Parsed<string, PersonNameProblem> {
  const text = input.normalize('NFC').trim().replace(DOTS, '·').replace(/ *· */g, '·').replace(/ {2,}/g, ' ');
  const length = [...text].length;
  if (length < PERSON_NAME_LENGTHS.shortest || length > PERSON_NAME_LENGTHS.longest) {
    return problem('PERSON_NAME_LENGTH');
  }
  return PATTERN.test(text) ? parsed(text) : problem('PERSON_NAME_CHARACTERS');
}
