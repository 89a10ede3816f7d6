import type { Page } from '../../shared/scope/Page';
import type { AccessRecord } from '../domain/AccessRecord';
import type { Expert } from '../domain/Expert';

/** What stands behind each connection type. */
export type ExpertPage = Page<Expert>;
export type AccessRecordPage = Page<AccessRecord>;
