import type { CivilDate } from '../../subgraphs/shared/civilDate';
import { RULE_SET_VERSION } from '../../subgraphs/shared/rule';
import { filingFacts, type FilingStage } from '../../subgraphs/committees/domain/filingFacts';
import { frozenMembers } from '../../subgraphs/committees/domain/frozenMembers';
import { poolFacts } from '../../subgraphs/committees/domain/poolFacts';
import type { PersonFacts } from '../../subgraphs/committees/domain/PersonFacts';
import type { PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import type { ReviewCommittee } from '../../subgraphs/committees/domain/ReviewCommittee';
import { rosterEntries } from '../../subgraphs/committees/domain/rosterEntries';
import { candidates } from '../../subgraphs/committees/domain/rosterLines';
import { poolFindings } from '../../subgraphs/committees/domain/rules/poolFindings';
import { grantedWaivers } from '../../subgraphs/committees/domain/waiverRules';
import type { FilingRows } from './filingsOf';
import { findingRows } from './findingRows';
import type { Round } from './lineageOf';
import { personFactsOn } from './personFactsOn';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** A submitted filing and what it rests on. */
interface Submitted extends Pick<FilingRows, 'filing' | 'consents' | 'waivers'> {
  readonly draft: PoolDraft;
  readonly round: Round;
  /** The roster as it was when it was submitted. */
  readonly members: readonly PoolMember[];
  /** Everybody who was ever in the pool. */
  readonly everybody: readonly MemberDraft[];
}

/**
 * Freezes a filing's roster and lets the rules judge it on the day of the submission and, where it was approved, on
 * the day of the decision, as the commands do.
 */
export function judgeFiling({ ids }: Pick<Workshop, 'ids'>, submitted: Submitted): FilingRows {
  const { draft, round, filing, consents, waivers, members, everybody } = submitted;
  const { submittedOn, decidedOn, firstDay, lastDay, outcome } = round;
  if (submittedOn === null || filing.submissionId === null) throw new RangeError(`${filing.id} is a draft`);
  const accepted = grantedWaivers(waivers);
  const roster = candidates(members);
  const left = everybody
    .map(({ member }) => member)
    .filter(({ exitedOn }) => exitedOn !== null && exitedOn < submittedOn);
  const sources = {
    committee: committeeOn(draft, submittedOn),
    unit: draft.unit,
    groups: draft.groups.length,
    members: [...roster, ...left],
    steps: new Map(everybody.map(({ member, steps }) => [member.applicationId ?? '', steps])),
  };
  const facts = poolFacts(sources, roster, personsOn(everybody, submittedOn), submittedOn);
  const byMember = new Map(facts.members.map((member) => [member.id, member]));
  const entries = rosterEntries(filing, filing.submissionId, roster, byMember, () => ids('entry'));
  const asSubmitted = factsOn(submitted, submittedOn, { status: 'SUBMITTED', firstDay: null, lastDay: null });
  const submission = { stage: 'SUBMISSION', asOf: submittedOn } as const;
  const runs = [findingRows(ids, filing, submission, poolFindings(facts, asSubmitted, accepted))];
  if (outcome === 'APPROVED' && decidedOn !== null) {
    const frozen = frozenMembers(entries, [], personsOn(everybody, decidedOn));
    const decided = { asOf: decidedOn, approvalDate: decidedOn, factsReadOn: decidedOn, members: frozen };
    const asApproved = factsOn(submitted, decidedOn, { status: 'APPROVED', firstDay, lastDay });
    const findings = poolFindings({ ...facts, ...decided }, asApproved, accepted);
    runs.push(findingRows(ids, filing, { stage: 'DECISION', asOf: decidedOn }, findings));
  }
  const findingSetId = runs.at(-1)?.[0]?.findingSetId ?? null;
  const judged = { ...filing, committeeFacts: facts.committee, findingSetId, ruleSet: RULE_SET_VERSION };
  return { filing: judged, consents, waivers, entries, findings: runs.flat() };
}

/** The committee as it was on a day: what a quirk changed since is not what was submitted. */
const committeeOn = ({ committee, plan, authorityOn }: PoolDraft, day: CivilDate): ReviewCommittee => ({
  ...committee,
  seats: plan.seats,
  largeScale: false,
  filingAuthorityId: authorityOn(day),
});

const personsOn = (everybody: readonly MemberDraft[], day: CivilDate): Map<string, PersonFacts> =>
  new Map(everybody.map(({ person }) => [person.expert.id, personFactsOn(person, day)]));

/** The filing as the rules were told of it on a day, with the authority that was in charge then. */
function factsOn(
  { draft, round, filing, consents }: Submitted,
  asOf: CivilDate,
  stage: Pick<FilingStage, 'status' | 'firstDay' | 'lastDay'>,
) {
  const before = draft.rounds[round.index - 1];
  const records = {
    filing: { ...filing, filingAuthorityId: draft.authorityOn(asOf) },
    committee: committeeOn(draft, asOf),
    unit: draft.unit,
    consents,
    previous: before?.lastDay ? { ordinal: before.index + 1, lastDay: before.lastDay } : null,
  };
  return filingFacts(records, { ...stage, asOf, rosterHash: filing.rosterHash, filedOn: round.submittedOn });
}
