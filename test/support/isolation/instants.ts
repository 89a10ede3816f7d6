/** 10:00 in Chongqing: the instant at which everything is asked. */
export const NOW = '2026-03-02T02:00:00.000Z';

/** Openings of sessions: past, at this very instant, a second ahead, and next month. */
export const PAST = '2025-11-03T01:00:00.000Z';
export const NOW_OPEN = NOW;
export const IN_A_SECOND = '2026-03-02T02:00:01.000Z';
export const AHEAD = '2026-04-07T01:00:00.000Z';
