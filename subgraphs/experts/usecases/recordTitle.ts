import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { announce } from '../../shared/outbox/announce';
import type { Expert } from '../domain/Expert';
import { seniorityOf } from '../domain/HeldTitle';
import { refuse } from '../domain/refusals';
import { isSameTitle, type Title } from '../domain/titles';
import { archiveRepository } from '../persistence/archiveRepository';
import { expertRepository } from '../persistence/expertRepository';
import { checkedTitle } from './checkedTitle';
import type { Deps } from './Deps';
import { expertChanged } from './expertChanged';

export interface RecordTitleInput {
  readonly expert: string;
  readonly version: number;
  readonly title: Title;
}

/**
 * Records a title. Throws FORBIDDEN; refuses NOT_FOUND, READ_ONLY, CONFLICT, TITLE_RECORDED and what checkedTitle
 * finds.
 */
export async function recordTitle(
  { transaction, clock }: Deps,
  caller: Caller,
  input: RecordTitleInput,
): Promise<Expert> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const title = checkedTitle(input.title, clock.today());
  return transaction(async (session) => {
    const experts = expertRepository(session, caller, clock);
    const archive = archiveRepository(session, caller, clock);
    const { id: expertId } = await experts.forChange(input.expert);
    const held = [...(await archive.titlesOf(expertId)), title];
    const seniority = seniorityOf(held, clock.today());
    const expert = await experts.change(expertId, input.version, { seniority });
    if (held.slice(0, -1).some((one) => isSameTitle(one, title))) throw refuse('TITLE_RECORDED');
    await archive.addTitles([{ id: newId('title', clock.now()), expertId, ...title }]);
    await announce(session, expertChanged(expert, clock.now()));
    return expert;
  });
}
