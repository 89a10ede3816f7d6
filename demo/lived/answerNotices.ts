import type { DeclineReason } from '../../subgraphs/evaluations/domain/notices/Notice';
import { addDays } from '../../subgraphs/shared/civilDate';
import { instantOn } from '../world/instantOn';
import type { Act } from './Act';
import { seatsOf } from './seatsOf';

const DECLINES = { pressed: 0.4, usually: 0.12 } as const;
const SILENT = 0.06;
const reasons: readonly (readonly [reason: DeclineReason, evidence: string | null])[] = [
  ['ILLNESS', '住院证明'],
  ['OFFICIAL_DUTY', '单位出差通知'],
  ['OUT_OF_TOWN', null],
  ['UNWILLING', null],
];
/** Days after the draw on which answers come in; the last ones are of reserves called late. */
const ANSWER_DAYS = [1, 4, 7] as const;
/** When messages go out on a day: each round sends what is due. */
const ROUNDS = ['14:30', '18:40'] as const;

/** Notices leave, most holders accept, some decline, a few never answer; reserves are called and answer in turn. */
export async function answerNotices(act: Act, sessionId: string, drawnOn: string): Promise<void> {
  const { stage, actors, random } = act;
  const declines = act.pressed ? DECLINES.pressed : DECLINES.usually;
  const silent = new Set<string>();
  for (const [turn, days] of ANSWER_DAYS.entries()) {
    const isLast = turn === ANSWER_DAYS.length - 1;
    for (const [place, after] of [days - 1, days].entries())
      await sendOn(act, addDays(drawnOn, after), place === 0 ? ROUNDS : ['09:00']);
    stage.at(instantOn(addDays(drawnOn, days), '10:00'));
    for (const { status, noticeId, expertId } of await seatsOf(stage, sessionId)) {
      if (status !== 'CALLED' || noticeId === null || silent.has(expertId)) continue;
      if (!isLast && random.chance(SILENT)) silent.add(expertId);
      else if (!isLast && random.chance(declines)) {
        const [reason, evidence] = random.pick(reasons);
        const declined = { answer: 'DECLINED', reason, evidence } as const;
        await (await actors.expert(expertId)).replyToNotice({ notice: noticeId, ...declined });
      } else await (await actors.expert(expertId)).replyToNotice({ notice: noticeId, answer: 'ACCEPTED' });
    }
  }
}

async function sendOn({ stage }: Act, day: string, times: readonly string[]): Promise<void> {
  for (const time of times) {
    stage.at(instantOn(day, time));
    await stage.settled();
  }
}
