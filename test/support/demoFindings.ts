import type { World } from '../../demo/World';
import { filingFacts } from '../../subgraphs/committees/domain/filingFacts';
import { filingStatusOn } from '../../subgraphs/committees/domain/Filing';
import { currentFiling } from '../../subgraphs/committees/domain/filingInForce';
import type { PersonFacts } from '../../subgraphs/committees/domain/PersonFacts';
import { poolFacts } from '../../subgraphs/committees/domain/poolFacts';
import { previousFiling } from '../../subgraphs/committees/domain/previousFiling';
import { candidates, rosterOn } from '../../subgraphs/committees/domain/rosterLines';
import { poolFindings } from '../../subgraphs/committees/domain/rules/poolFindings';
import { grantedWaivers } from '../../subgraphs/committees/domain/waiverRules';
import { rosterHash } from '../../subgraphs/committees/usecases/rosterHash';
import type { RuleFinding } from '../../subgraphs/shared/rule';

/** The live findings of every pool of a world by its code, from nothing but the rows, as the service makes them. */
export function demoFindings({ asOf, committees, experts }: World): Map<string, RuleFinding[]> {
  const persons = personFacts(experts);
  const rowsOf = {
    members: by(committees.members, ({ poolId }) => poolId),
    filings: by(committees.filings, ({ poolId }) => poolId),
    groups: by(committees.groups, ({ poolId }) => poolId),
    steps: by(committees.steps, ({ applicationId }) => applicationId),
    consents: by(committees.consents, ({ filingId }) => filingId),
    waivers: by(committees.waivers, ({ filingId }) => filingId),
  };
  return new Map(
    committees.pools.map((pool) => {
      const committee = must(committees.committees.find(({ poolId }) => poolId === pool.id));
      const unit = must(committees.units.find(({ id }) => id === pool.organisingUnitId));
      const members = rowsOf.members(pool.id);
      const filings = rowsOf.filings(pool.id);
      const open = filings.find(({ liveKey }) => liveKey !== null);
      const roster = open ? candidates(members) : rosterOn(pool, members, asOf);
      const filing = open ?? filings.find(({ id }) => id === currentFiling(pool, asOf)?.filingId);
      const steps = new Map(
        members.map(({ applicationId }) => [applicationId ?? '', rowsOf.steps(applicationId ?? '')]),
      );
      const sources = { committee, unit, groups: rowsOf.groups(pool.id).length, members, steps };
      const facts = poolFacts(sources, roster, persons, asOf);
      if (!filing) return [pool.code, poolFindings(facts, null)];
      const previous = previousFiling(filing, filings);
      const records = { filing, committee, unit, consents: rowsOf.consents(filing.id), previous };
      const stage = {
        asOf,
        status: filingStatusOn(filing, asOf),
        firstDay: filing.firstDay,
        lastDay: filing.lastDay,
        rosterHash: filing.status === 'APPROVED' ? filing.rosterHash : rosterHash(roster),
        filedOn: filing.status === 'APPROVED' ? filing.filedOn : asOf,
      };
      const waivers = grantedWaivers(rowsOf.waivers(filing.id));
      return [pool.code, poolFindings(facts, filingFacts(records, stage), waivers)];
    }),
  );
}

function personFacts(experts: World['experts']): Map<string, PersonFacts> {
  const of = {
    titles: by(experts.titles, ({ expertId }) => expertId),
    attestations: by(experts.attestations, ({ expertId }) => expertId),
    sanctions: by(experts.sanctions, ({ expertId }) => expertId),
    exemptions: by(experts.exemptions, ({ expertId }) => expertId),
    creditRecords: by(experts.creditRecords, ({ expertId }) => expertId),
    employments: by(experts.employments, ({ expertId }) => expertId),
  };
  return new Map(
    experts.experts.map(({ id, birthDate }) => {
      const work = must(of.employments(id).find(({ endedOn }) => endedOn === null));
      const { rootUscc, sector, frontline, divisionCode, status: employmentStatus } = work;
      const records = {
        titles: of.titles(id),
        attestations: of.attestations(id),
        sanctions: of.sanctions(id),
        exemptions: of.exemptions(id),
        creditRecords: of.creditRecords(id),
      };
      return [id, { ...records, birthDate, rootUscc, sector, frontline, divisionCode, employmentStatus }];
    }),
  );
}

/** Rows by a key; none for a key that nothing has. */
function by<Row>(rows: readonly Row[], keyOf: (row: Row) => string): (key: string) => Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) grouped.set(keyOf(row), [...(grouped.get(keyOf(row)) ?? []), row]);
  return (key) => grouped.get(key) ?? [];
}

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the world has a loose end');
  return value;
}
