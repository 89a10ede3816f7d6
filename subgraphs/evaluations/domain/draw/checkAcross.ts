import type { FrozenInput } from './FrozenInput';
import type { InputProblem } from './inputProblems';

/** What must hold between the fields of an input whose fields are each well formed. */
export function checkAcross(input: FrozenInput): InputProblem[] {
  return [...checkGroups(input), ...checkIds(input), ...checkSeated(input), ...checkApart(input)];
}

function checkGroups({ groups, seats, candidates, seated = [] }: FrozenInput): InputProblem[] {
  if (groups === undefined) return [];
  const ids = new Set(groups.map(({ id }) => id));
  const problems = repeated(groups.map(({ id }) => id)).map((index): InputProblem => ({
    code: 'DUPLICATE_ID',
    at: `groups[${index}].id`,
  }));
  if (groups.reduce((sum, group) => sum + group.seats, 0) !== seats)
    problems.push({ code: 'GROUP_SEATS_MISMATCH', at: 'groups' });
  for (const [name, people] of Object.entries({ candidates, seated }))
    people.forEach(({ group }, index) => {
      if (group !== undefined && !ids.has(group))
        problems.push({ code: 'GROUP_UNKNOWN', at: `${name}[${index}].group` });
    });
  return problems;
}

function checkIds({ candidates, excluded }: FrozenInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const ids = candidates.map(({ id }) => id);
  const twice = repeated(ids);
  for (const index of twice) problems.push({ code: 'DUPLICATE_ID', at: `candidates[${index}].id` });
  const unsorted = ids.findIndex((id, index) => index > 0 && id < (ids[index - 1] as string));
  if (unsorted >= 0) problems.push({ code: 'CANDIDATES_UNSORTED', at: `candidates[${unsorted}].id` });
  const listed = new Set(ids);
  for (const index of repeated(excluded.map(({ id }) => id)))
    problems.push({ code: 'DUPLICATE_ID', at: `excluded[${index}].id` });
  excluded.forEach(({ id }, index) => {
    if (listed.has(id)) problems.push({ code: 'CANDIDATE_EXCLUDED', at: `excluded[${index}].id` });
  });
  return problems;
}

function checkSeated({ seated = [], candidates }: FrozenInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const ids = seated.map(({ id }) => id);
  for (const index of repeated(ids)) problems.push({ code: 'DUPLICATE_ID', at: `seated[${index}].id` });
  const unsorted = ids.findIndex((id, index) => index > 0 && id < (ids[index - 1] as string));
  if (unsorted >= 0) problems.push({ code: 'SEATED_UNSORTED', at: `seated[${unsorted}].id` });
  const listed = new Set(candidates.map(({ id }) => id));
  ids.forEach((id, index) => {
    if (listed.has(id)) problems.push({ code: 'SEATED_CANDIDATE', at: `seated[${index}].id` });
  });
  return problems;
}

function checkApart({ apart, candidates, seated = [] }: FrozenInput): InputProblem[] {
  const ids = new Set([...candidates, ...seated].map(({ id }) => id));
  return (apart ?? []).flatMap(([one, other], index): InputProblem[] => [
    ...(ids.has(one) && ids.has(other) ? [] : [{ code: 'APART_UNKNOWN' as const, at: `apart[${index}]` }]),
    ...(one === other ? [{ code: 'APART_SELF' as const, at: `apart[${index}]` }] : []),
  ]);
}

/** Where an id stands that stood before. */
function repeated(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => (seen.size === seen.add(id).size ? [index] : []));
}
