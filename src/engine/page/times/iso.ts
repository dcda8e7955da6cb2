/** Whether an ISO time tells more than a day. */
export const hasClock = (iso: string): boolean => /T\d\d:\d\d/.test(iso);

/** Whether it tells where its clock stands. */
export const hasZone = (iso: string): boolean => hasClock(iso) && /(?:Z|[+-]\d\d:?\d\d)$/.test(iso);

/** Milliseconds, a time without a zone read as UTC. */
export const instant = (iso: string): number => Date.parse(hasClock(iso) && !hasZone(iso) ? `${iso}Z` : iso);

/** The clock on the wall, to the minute: `2024-05-01T13:55`. */
export const wallClock = (iso: string): string => iso.slice(0, 16);

/** Without its seconds. */
export const toMinute = (iso: string): string => iso.replace(/(T\d\d:\d\d):\d\d/, '$1');
