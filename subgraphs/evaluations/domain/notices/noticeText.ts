import type { CivilDate } from '../../../shared/civilDate';
import type { NoticeKind } from './Notice';

/** All that a message may be made of: dates and a code. It has no place for a project or a name. */
export interface NoticeWords {
  readonly kind: NoticeKind;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  /** As printed; null for a cancellation. */
  readonly code: string | null;
}

/** The message that 12333 sends. */
export function noticeText({ kind, firstDay, lastDay, code }: NoticeWords): string {
  const days = firstDay === lastDay ? dayText(firstDay) : `${dayText(firstDay)}至${dayText(lastDay)}`;
  const proof = `验证码${code ?? ''},可作请假依据`;
  if (kind === 'INVITATION')
    return `【12333】请您参加评审工作,时间${days}。${proof}。请登录系统答复是否参加,并请保密。`;
  if (kind === 'CHANGE')
    return `【12333】评审工作时间改为${days}。${proof}。如不能参加请登录系统答复,并请保密。`;
  return `【12333】原定${days}的评审工作取消,原验证码失效。请保密。`;
}

const dayText = (date: CivilDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
