import type { Expert } from '../../subgraphs/experts/domain/Expert';
import type { GrantedExemption } from '../../subgraphs/experts/domain/GrantedExemption';
import type { HeldTitle } from '../../subgraphs/experts/domain/HeldTitle';
import type { RecordedCredit } from '../../subgraphs/experts/domain/RecordedCredit';
import type { RecordedEmployment } from '../../subgraphs/experts/domain/RecordedEmployment';
import type { RecordedSanction } from '../../subgraphs/experts/domain/RecordedSanction';
import type { SignedAttestation } from '../../subgraphs/experts/domain/SignedAttestation';
import type { TitleLevel } from '../../subgraphs/experts/domain/titles';
import type { Sector } from '../../subgraphs/experts/domain/expertFacts';

/** An expert before ID number and phone are sealed. */
export type ClearExpert = Omit<
  Expert,
  'sealedIdNumber' | 'idNumberIndex' | 'sealedPhone' | 'registeredOn' | 'version'
> & {
  readonly idNumber: string;
  readonly phone: string;
};

/** What a place in a roster asks of the person who fills it, beside the title. */
export interface Traits {
  readonly sector: Sector;
  readonly frontline: boolean;
  /** From outside Chongqing. */
  readonly outside: boolean;
  /** On the staff of the organising unit itself. */
  readonly own: boolean;
}

/** An invented person with the records that rules look at; lists grow while the world is built. */
export interface DemoPerson {
  readonly expert: ClearExpert;
  readonly seriesNo: number;
  readonly level: TitleLevel;
  /** How long ago the highest title was obtained. */
  readonly titleDaysAgo: number;
  readonly titles: readonly HeldTitle[];
  readonly employments: RecordedEmployment[];
  readonly attestations: SignedAttestation[];
  readonly sanctions: RecordedSanction[];
  readonly exemptions: GrantedExemption[];
  readonly credits: RecordedCredit[];
  /** The pools this person is or was in. */
  readonly pools: Set<string>;
  /** How long ago anybody of this system dealt with the person first. */
  knownDaysAgo: number;
}
