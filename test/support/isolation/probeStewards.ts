import type { Identity } from '../graphWorld';
import type { IsolationWorld } from './openIsolationWorld';

/** Who knows a person by a seat alone, though others, or they at another time, know the person by a pool. */
const KNOWN_BY_SEAT: readonly (Identity & { readonly expert: string })[] = (
  [
    ['FILING_AUTHORITY', 'cq-reform-office'],
    ['ORGANISING_UNIT', 'unit_01'],
  ] as const
).flatMap(([role, value]) => ['expert_05', 'expert_12'].map((expert) => ({ role, value, expert })));

/** Tries to change the records of such people, and yields what is not refused as read only. */
export async function* probeStewards({ ask }: Pick<IsolationWorld, 'ask'>): AsyncGenerator<string> {
  for (const { expert, ...who } of KNOWN_BY_SEAT) {
    const answer = await ask(who, {
      query:
        'mutation ($input: RecordTitleInput!) { changed: recordTitle(input: $input) { refusal { code } } }',
      variables: {
        input: {
          expert,
          version: 9999,
          title: { seriesNo: 5, level: 'SENIOR', name: '正高级工程师', obtainedOn: '2020-01-01' },
        },
      },
    });
    if (!answer.text.includes('"READ_ONLY"')) yield `recordTitle of ${expert}: ${answer.text}`;
  }
}
