import type { Caller } from '../../shared/identity/Caller';
import { evaluate, type RuleFinding } from '../../shared/rule';
import { workCalendar } from '../../shared/workCalendar';
import type { ContactChange } from '../domain/contactChange';
import { contactFacts, contactRules } from '../domain/rules/contactRules';
import type { Deps } from './Deps';

/** What R-50 says of a change that was told: in time, late, or not decided where the holidays are not known. */
export function judgeChange({ clock }: Deps, _caller: Caller, change: ContactChange): RuleFinding {
  const facts = contactFacts(change, clock.today(), (date) => workCalendar.nextWorkday(date));
  const [finding] = evaluate(contactRules, facts);
  if (!finding) throw new Error('R-50 is not in its table');
  return finding;
}
