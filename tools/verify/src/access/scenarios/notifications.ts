import { input, plain, type Scenarios } from '../scenario.js';

/** The inbox of each person. */
export const NOTIFICATIONS: Scenarios = {
  'query myNotices': plain,
  'query unreadNoticeCount': plain,
  'mutation markNoticesRead': input(() => ({ allUpTo: '2026-01-01T00:00:00.000Z' })),
};
