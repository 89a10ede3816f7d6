import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import { standingPurposes, type StandingPurpose, type StandingRecords } from '../domain/standing';
import { AccessRecordTable } from './AccessRecordTable';
import { CreditLiftTable } from './CreditLiftTable';
import { CreditRecordTable } from './CreditRecordTable';
import { ExpertTable } from './ExpertTable';
import { StandingInquiryTable } from './StandingInquiryTable';
import { TitleTable } from './TitleTable';

const scope = systemScope('a partner is told yes or no about exact ID numbers, and no row');
const writing = systemScope('who looks at a person writes the log and may not read it');
/** Stands for nobody, so that a batch without anybody known takes the same statements. */
const NOBODY = 'nobody';

/** What a look at the standing of people reads and leaves behind, each in one statement whatever the batch. */
export function standingRepository(session: DatabaseSession, clock: Clock) {
  const rows = {
    experts: scopedRepository(session, ExpertTable, scope),
    titles: scopedRepository(session, TitleTable, scope),
    credits: scopedRepository(session, CreditRecordTable, scope),
    lifts: scopedRepository(session, CreditLiftTable, scope),
    looks: scopedRepository(session, AccessRecordTable, writing),
    inquiries: scopedRepository(session, StandingInquiryTable, writing),
  };
  return {
    /** Ids of the people with these blind indexes, by index. */
    async peopleBy(indexes: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const found = await rows.experts.find({ where: { idNumberIndex: { in: indexes } } });
      return new Map(found.map(({ id, idNumberIndex }) => [idNumberIndex, id]));
    },

    async recordsOf(expertIds: readonly string[]): Promise<(expertId: string) => StandingRecords> {
      const where = { expertId: { in: [...expertIds, NOBODY] } };
      const titles = await rows.titles.find({ where });
      const credits = await rows.credits.find({ where });
      const lifts = await rows.lifts.find({ where });
      const of = <Row extends { readonly expertId: string }>(all: readonly Row[], id: string) =>
        all.filter(({ expertId }) => expertId === id);
      return (id) => ({ titles: of(titles, id), credits: of(credits, id), lifts: of(lifts, id) });
    },

    /** Notes the inquiry, whoever was found, and a look for each person that was. */
    async note(
      { role, subject }: Caller,
      agency: string,
      purpose: StandingPurpose,
      { asked, expertIds }: { readonly asked: number; readonly expertIds: readonly string[] },
    ): Promise<void> {
      const at = clock.now();
      await rows.inquiries.insert({ id: newId('inquiry', at), at, agency, subject, purpose, asked });
      await rows.looks.insertMany(
        expertIds.map((expertId) => ({
          id: newId('access', at),
          expertId,
          at,
          role,
          reader: agency,
          subject,
          purpose: 'STANDING_CHECK' as const,
          reason: `合作机构核验:${standingPurposes[purpose]}`,
          fields: [],
        })),
      );
    },
  };
}
