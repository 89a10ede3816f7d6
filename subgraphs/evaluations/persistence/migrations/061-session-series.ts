import type { MigrationInterface, QueryRunner } from 'typeorm';
import { integer, optional, text } from '../../../shared/database/columns';
import { addColumns } from '../../../shared/database/createTable';

/** Level and series of a session's committee, which another subgraph owns, for figures about seats and draws. */
export class AddSessionSeries implements MigrationInterface {
  readonly name = 'AddSessionSeries1764000002061';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'evaluation_session', {
      level: optional(text(20)),
      seriesNo: optional(integer()),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('evaluation_session', 'series_no');
    await runner.dropColumn('evaluation_session', 'level');
  }
}
