import type { Origin, Stamp } from '../../model.ts';
import type { TimeCandidate } from './candidates.ts';
import { hasClock, hasZone, instant, wallClock } from './iso.ts';
import { minutesOf, offsetsOfZone } from './zones.ts';

const MINUTE = 60_000;

const isSameInstant = (a: string, b: string): boolean => Math.abs(instant(a) - instant(b)) < MINUTE;

/**
 * Without the machine times that carry the right clock with a wrong offset. Two places tell the same clock with different offsets;
 * where a third tells the instant of one of them, the other is wrong, and so is all else from there that another place contradicts.
 */
export function withoutMislabelled(machine: readonly TimeCandidate[], visible: readonly TimeCandidate[]): TimeCandidate[] {
  const zoned = machine.filter(({ iso }) => hasZone(iso));
  const isTwin = (a: TimeCandidate, b: TimeCandidate): boolean =>
    a.from !== b.from && a.of === b.of && wallClock(a.iso) === wallClock(b.iso) && !isSameInstant(a.iso, b.iso);
  const witnesses = [...visible.filter(({ iso }) => hasZone(iso)), ...zoned];
  const isBorneOut = (one: TimeCandidate): boolean =>
    witnesses.some((other) => wallClock(other.iso) !== wallClock(one.iso) && isSameInstant(other.iso, one.iso));
  const { right, by } = disguised(machine, visible);
  const wrong = new Set([
    ...by,
    ...zoned
      .filter((one) => zoned.some((twin) => isTwin(one, twin) && isBorneOut(twin) && !isBorneOut(one)))
      .map(({ from }) => from),
  ]);
  return machine
    .filter((one) => !(wrong.has(one.from) && zoned.some((twin) => !wrong.has(twin.from) && isTwin(one, twin))))
    .map((one) => right.get(one) ?? one);
}

/**
 * What is right for the machine times that are UTC under the publisher's offset, "15:46:39-05:00" where another place tells 10:46:39 with that
 * offset, none or Z; and those that are the publisher's clock under Z; and which places disguise UTC.
 */
function disguised(
  machine: readonly TimeCandidate[],
  visible: readonly TimeCandidate[],
): { right: Map<TimeCandidate, TimeCandidate>; by: Set<Origin> } {
  const told = [...machine, ...visible].filter(({ iso }) => hasClock(iso));
  const right = new Map<TimeCandidate, TimeCandidate>();
  const by = new Set<Origin>();
  for (const one of machine) {
    const offset = offsetIn(one.iso);
    if (!offset || minutesOf(offset) === 0) continue;
    const local = `${localClock(`${one.iso.slice(0, -offset.length)}Z`, offset)}${offset}`;
    const own = told.filter(
      (other) =>
        other.from !== one.from && isSameClock(other.iso, local) && ['', 'Z', '+00:00', offset].includes(offsetIn(other.iso)),
    );
    if (own.length === 0) continue;
    by.add(one.from);
    for (const wrong of [one, ...own.filter((other) => machine.includes(other))])
      right.set(wrong, {
        ...wrong,
        iso: local,
        zone: { name: offset, offset, inferred: true, why: 'two places tell one time, one of them in UTC without saying so' },
      });
  }
  return { right, by };
}

const offsetIn = (iso: string): string => (hasZone(iso) ? (/(?:Z|[+-]\d\d:?\d\d)$/.exec(iso)?.[0] ?? '') : '');

/** Where clocks stand at an instant, without an offset. */
const localClock = (iso: string, offset: string): string =>
  new Date(instant(iso) + minutesOf(offset) * MINUTE).toISOString().slice(0, iso.length >= 20 ? 19 : 16);

/** The same reading, to the second where both tell seconds. */
function isSameClock(a: string, b: string): boolean {
  const [x, y] = [a, b].map((iso) => iso.slice(0, iso.length - offsetIn(iso).length));
  const length = Math.min(x?.length ?? 0, y?.length ?? 0);
  return x?.slice(0, length) === y?.slice(0, length);
}

/** A zone's name read so that it agrees with the time told to machines, where it can be: "IST" beside 08:25Z is India's. */
export function meantByMachines(seen: TimeCandidate, machine: readonly TimeCandidate[]): TimeCandidate {
  const { zone } = seen;
  if (!zone?.offset || !hasZone(seen.iso)) return seen;
  const agrees = (iso: string): boolean => machine.some((told) => hasZone(told.iso) && isSameInstant(told.iso, iso));
  if (agrees(seen.iso)) return seen;
  const local = seen.iso.slice(0, seen.iso.length - zone.offset.length);
  const offset = offsetsOfZone(zone.name).find((other) => other !== zone.offset && agrees(`${local}${other}`));
  return offset
    ? { ...seen, iso: `${local}${offset}`, zone: { ...zone, offset, inferred: true, why: 'the time that is told to machines' } }
    : seen;
}

/** An update without a zone, by the clock of the publication beside it on the page. */
export function withItsZone(update: TimeCandidate, published: Stamp | null): TimeCandidate {
  const zone = published?.zone;
  if (!zone?.offset || published?.from !== 'page' || !hasClock(update.iso) || hasZone(update.iso)) return update;
  return {
    ...update,
    iso: `${update.iso}${zone.offset}`,
    zone: { ...zone, inferred: true, why: 'the zone of the publication time' },
  };
}
