import type { CivilDate } from '../../../shared/civilDate';
import type { Waiver } from '../../../shared/rule';
import type { DrawGroup } from './FrozenInput';

/** Level of a committee (评委会级别). */
export type CommitteeLevel = 'SENIOR' | 'SENIOR_COMBINED' | 'ASSOCIATE' | 'INTERMEDIATE' | 'JUNIOR';
/** For whom a committee was built (面向). */
export type CommitteeAudience = 'GENERAL' | 'SOCIETY' | 'NON_PUBLIC_UNITS';
/** Levels of titles, the highest first. */
export const titleLevels = ['SENIOR', 'ASSOCIATE', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** What the draw is told of a committee; it is a lineage that survives every re-filing of its pool. */
export interface CommitteeForDraw {
  readonly committeeId: string;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly audience: CommitteeAudience;
  /** 具有职称评审权的用人单位 */
  readonly autonomous: boolean;
  /** 统一社会信用代码 of the organiser. */
  readonly organiserUscc: string;
}

/** A person as the experts' archive knows the person: dates and categories, no identity. */
export interface PersonArchive {
  readonly titles: readonly {
    readonly seriesNo: number;
    readonly level: TitleLevel;
    readonly obtainedOn: CivilDate | null;
  }[];
  /** Both days included; `end` null while it runs or when its end is not known. */
  readonly sanctions: readonly {
    readonly category: 'DISCIPLINE' | 'ADMINISTRATIVE' | 'INVESTIGATION';
    readonly start: CivilDate;
    readonly end: CivilDate | null;
  }[];
  readonly creditRecords: readonly {
    readonly effect: 'EXCLUDE' | 'WARN';
    readonly clause: string;
    readonly ruledOn: CivilDate;
    readonly until: CivilDate | null;
  }[];
  readonly trainings: readonly {
    readonly kind: 'PRE_APPOINTMENT' | 'PRE_WORK';
    readonly year: number;
    readonly completedOn: CivilDate;
    readonly heldBy: string;
  }[];
  /** 继续教育, hours by year. */
  readonly continuingEducation: readonly { readonly year: number; readonly hours: number }[];
  /** 统一社会信用代码 of the root of the employer's group. */
  readonly rootUscc: string;
  /** Roots of the groups left in the years that policy FORMER_EMPLOYER_YEARS names. */
  readonly formerRootUsccs: readonly string[];
  readonly sector: 'PUBLIC' | 'NON_PUBLIC';
}

/** Somebody admitted and in term in the committee's pool, or in one shared with it. */
export interface PersonForDraw {
  /** The expert. */
  readonly id: string;
  /** The membership; waivers name it. */
  readonly memberId: string;
  /** The agreement that shares the person's pool; null for the committee's own members. */
  readonly sharingId: string | null;
  /** 专业组 of the home pool. */
  readonly group: string | null;
  readonly office: 'CHAIR' | 'VICE_CHAIR' | 'MEMBER';
  /** 党政机关领导. */
  readonly leader: boolean;
  readonly termFrom: CivilDate;
  readonly termTo: CivilDate;
  /** Whether the person passes the level rule here; true for the committee's own members. */
  readonly maySit: boolean;
  /** The authority of the home pool and those it succeeded: whose training counts. */
  readonly trainers: readonly string[];
  /** Null for somebody whom the archive does not know. */
  readonly archive: PersonArchive | null;
}

/** A waiver granted for the filing in force; its subjects are memberships. */
export type DrawWaiver = Waiver;

/**
 * Everything a draw rests on, as of a day: plain and complete, so that the act can be stored with it and re-read for
 * ever. People stand in byte order of id.
 */
export interface DrawFacts {
  /** The day the facts were read, in Chongqing. */
  readonly asOf: CivilDate;
  /** 评审年度 of the session. */
  readonly year: number;
  readonly meetingDays: readonly CivilDate[];
  /** 执行评委 of the session and their groups, as they were planned. */
  readonly seats: number;
  readonly groups: readonly DrawGroup[];
  readonly committee: CommitteeForDraw;
  readonly filingAuthorityId: string;
  /** The filing in force; null when there is none. */
  readonly filing: {
    readonly filingId: string;
    readonly firstDay: CivilDate;
    readonly lastDay: CivilDate;
  } | null;
  readonly people: readonly PersonForDraw[];
  /** Who attended sessions of the committee's lineage, each expert once a year. */
  readonly attended: readonly { readonly expertId: string; readonly year: number }[];
  /** Years before this one in which somebody attended a session of the lineage, the latest first. */
  readonly sessionYears: readonly number[];
  readonly waivers: readonly DrawWaiver[];
  /** Roots of the groups that the applicants' units belong to; null while applicants are not registered. */
  readonly applicantRoots: readonly string[] | null;
}
