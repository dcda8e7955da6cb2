import type { Stamp } from '../../model.ts';
import type { TimeCandidate } from './candidates.ts';
import { hasClock, hasZone, instant, toMinute, wallClock } from './iso.ts';
import { meantByMachines, withItsZone, withoutMislabelled } from './mislabelled.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Decides when the article was published and updated. Places that agree are preferred; where a machine's time contradicts what
 * the reader sees, the page wins and the rest is kept in `others`. An update counts only when it is a minute or more after.
 * `elsewhere`: times of anything on the page; they decide nothing, but may show the same instant by the publisher's clock.
 */
export function reconcile(
  told: readonly TimeCandidate[],
  seen: readonly TimeCandidate[],
  elsewhere: () => readonly TimeCandidate[] = () => [],
): { published: Stamp | null; updated: Stamp | null } {
  const visible = seen.map((candidate) => meantByMachines(candidate, told));
  const machine = withoutMislabelled(told, visible);
  const toldAs = (of: 'published' | 'updated'): TimeCandidate[] => machine.filter((candidate) => candidate.of === of);
  const isUpdate = (candidate: TimeCandidate): boolean =>
    candidate.of === null &&
    (hasClock(candidate.iso) || toldAs('published').length > 0) &&
    isTheUpdate(candidate, toldAs('published'), toldAs('updated'));
  const labelledUpdates = visible.filter((candidate) => candidate.of === 'updated');
  const seenUpdates = labelledUpdates.length ? labelledUpdates : visible.filter(isUpdate);
  const labelled = visible.filter((candidate) => candidate.of === 'published');
  const bare = visible.filter((candidate) => candidate.of === null && !isUpdate(candidate));
  const unlabelledMachine = machine.filter((candidate) => candidate.of === null && !isUpdate(candidate));
  const toldUpdates = [...toldAs('updated'), ...machine.filter(isUpdate)];
  const near = [...visible, ...machine];
  let clocks: readonly TimeCandidate[] | null = null;
  const everywhere = (): readonly TimeCandidate[] => {
    clocks ??= [...near, ...elsewhere()];
    return clocks;
  };
  const firsts = withoutUpdates(toldAs('published'), [...toldAs('updated'), ...labelledUpdates]);
  const published = decide([...firsts, ...unlabelledMachine], labelled.length ? labelled : bare, labelled.length > 0, everywhere);
  // A system that writes the publication's own time for the update's knows of none: another that tells a later one does.
  const later = published
    ? toldUpdates.filter((one) => isLater(one.iso, published.iso) && isLaterByItsOwn(one, toldAs('published')))
    : [];
  const updated = decide(
    later.length ? later : toldUpdates,
    seenUpdates.map((update) => withItsZone(update, published)),
    true,
    everywhere,
  );
  if (!published)
    return { published: updated && seenUpdates.length === 0 ? updated : null, updated: seenUpdates.length ? updated : null };
  const isUpdated =
    updated !== null &&
    isLater(updated.iso, published.iso) &&
    (updated.from === 'page' || !isClose(updated.iso, published.iso) || isLaterByItsOwn(updated, firsts));
  return { published, updated: isUpdated ? updated : null };
}

/** An unlabelled time is the update's where it agrees with what machines are told of that, and with nothing on the publication. */
const isTheUpdate = (one: TimeCandidate, published: readonly TimeCandidate[], updated: readonly TimeCandidate[]): boolean =>
  updated.some((told) => hasClock(told.iso) && agree(one, told)) && !published.some((told) => agree(one, told));

/** A "published" that is the update's own minute, while another place tells an earlier one, was overwritten by the update. */
function withoutUpdates(published: readonly TimeCandidate[], updated: readonly TimeCandidate[]): TimeCandidate[] {
  const isUpdate = (one: TimeCandidate): boolean =>
    hasZone(one.iso) && updated.some(({ iso }) => hasZone(iso) && Math.abs(instant(iso) - instant(one.iso)) < MINUTE);
  const isEarlier = (one: TimeCandidate): boolean =>
    published.some(
      (other) =>
        hasZone(other.iso) &&
        instant(one.iso) - instant(other.iso) >= MINUTE &&
        !(isMidnight(other) && Math.abs(instant(one.iso) - instant(other.iso)) < DAY),
    );
  return published.filter((one) => !(isUpdate(one) && isEarlier(one)));
}

/** So close that a publication shown to the minute and an update told to the second may be one. */
const isClose = (update: string, first: string): boolean =>
  hasZone(update) && hasZone(first) && instant(update) - instant(first) < 2 * MINUTE;

/** Later than the publication by the same place's word too, whose clock may be another zone's. */
const isLaterByItsOwn = (update: Pick<TimeCandidate, 'from' | 'iso'>, published: readonly TimeCandidate[]): boolean =>
  published.every(({ from, iso }) => from !== update.from || isLater(update.iso, iso));

/** Later by a minute or more; by a day where only days are known. */
function isLater(update: string, first: string): boolean {
  if (!hasClock(update) || !hasClock(first)) return update.slice(0, 10) > first.slice(0, 10);
  if (hasZone(update) !== hasZone(first)) return instant(`${update.slice(0, 16)}Z`) - instant(`${first.slice(0, 16)}Z`) >= MINUTE;
  return instant(update) - instant(first) >= MINUTE;
}

function decide(
  machine: readonly TimeCandidate[],
  seenOnPage: readonly TimeCandidate[],
  labelled: boolean,
  clocks: () => readonly TimeCandidate[],
): Stamp | null {
  const told = mostAgreed(machine, seenOnPage);
  const visible = told ? seenOnPage.filter((candidate) => !candidate.relative) : seenOnPage;
  const first =
    visible.find((candidate) => told && agree(candidate, told) && !candidate.remote) ??
    visible.find((candidate) => told && agree(candidate, told)) ??
    visible.find(({ remote }) => !remote);
  const seen =
    visible.find((candidate) => first && !hasClock(first.iso) && hasClock(candidate.iso) && isSameDay(first, candidate)) ?? first;
  const decided = !told
    ? seen
    : !seen
      ? told
      : agree(seen, told)
        ? moreExact(seen, told)
        : (labelled || (isNear(seen, told) && !isConfirmed(told, machine))) && contradicts(seen, told)
          ? seen
          : told;
  if (!decided) return null;
  const winner = inLocalTime(decided, clocks);
  const shown = winner.shown ?? (seen && told && decided === told && shows(seen, told) ? seen.shown : null);
  const others = [...machine, ...visible].filter((candidate) => candidate !== decided && !agree(candidate, winner));
  return { iso: winner.iso, shown, from: winner.from, zone: winner.zone, others: distinct(others) };
}

/** Whether a visible time is in other words the one that was told: another day by the publisher's own clock is none. */
const shows = (seen: TimeCandidate, told: TimeCandidate): boolean =>
  agree(seen, told) && (hasClock(seen.iso) || isUtc(told.iso) || isSameDay(seen, told));

/** The start of a day is no time of publication, but what a system writes that knows the day alone. */
const isMidnight = ({ iso }: TimeCandidate): boolean => /T00:00(?::00)?(?:Z|[+-]\d\d:?\d\d)?$/.test(iso);

/** An unlabelled clock by the headline, within a day before the machines' time; a later one may be an update's, or an event's. */
const isNear = (seen: TimeCandidate, told: TimeCandidate): boolean =>
  hasClock(seen.iso) && instant(seen.iso) < instant(told.iso) && instant(told.iso) - instant(seen.iso) <= DAY;

/** Told in one minute by two kinds of places. */
const isConfirmed = (told: TimeCandidate, machine: readonly TimeCandidate[]): boolean =>
  machine.some(
    ({ from, iso }) =>
      from !== told.from && hasClock(iso) && hasClock(told.iso) && Math.abs(instant(iso) - instant(told.iso)) < MINUTE,
  );

const isSameDay = (a: TimeCandidate, b: TimeCandidate): boolean => a.iso.slice(0, 10) === b.iso.slice(0, 10);

const isUtc = (iso: string): boolean => hasZone(iso) && /(?:Z|[+-]00:?00)$/.test(iso);

/** The same instant as the publisher's own clock shows it, where some place on the page does: its readers count days by that. */
function inLocalTime(stamp: TimeCandidate, all: () => readonly TimeCandidate[]): TimeCandidate {
  if (!isUtc(stamp.iso)) return stamp;
  const local = all().find(({ iso }) => hasZone(iso) && !isUtc(iso) && Math.abs(instant(iso) - instant(stamp.iso)) < MINUTE);
  return local ? { ...stamp, iso: local.iso, zone: local.zone, shown: stamp.shown ?? local.shown } : stamp;
}

/** Of two that agree, the one that says more; the page's own zone where both say a minute, or the one that its clock gives away. */
function moreExact(seen: TimeCandidate, told: TimeCandidate): TimeCandidate {
  if (hasZone(seen.iso) || (hasClock(seen.iso) && !hasClock(told.iso))) return seen;
  if (!hasClock(seen.iso) && /T00:00(?::00)?(?:Z|[+-]00:?00)?$/.test(told.iso) && isSameDay(seen, told)) return seen;
  return hasClock(seen.iso) && isUtc(told.iso) ? { ...told, ...localTime(seen, told) } : told;
}

/** "9:30" on the page and 13:30Z for machines: the page's clock is four hours behind. */
function localTime(seen: TimeCandidate, told: TimeCandidate): Partial<TimeCandidate> {
  const ahead = Math.round((instant(`${seen.iso.slice(0, 16)}Z`) - instant(told.iso)) / MINUTE / 15) * 15;
  if (ahead < -11 * 60) return {};
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = ahead ? `${ahead < 0 ? '-' : '+'}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}` : 'Z';
  const local = new Date(instant(told.iso) + ahead * MINUTE).toISOString().slice(0, told.iso.length >= 19 ? 19 : 16);
  const zone = { name: offset, offset, inferred: true, why: 'the clock on the page beside the machines’ time' };
  return { iso: `${local}${offset}`, shown: seen.shown, zone };
}

/** Same minute; same clock where a zone is missing, or as far apart as some zone is from UTC; same day, give or take a zone, where a clock is missing. */
function agree(a: TimeCandidate, b: TimeCandidate): boolean {
  if (!hasClock(a.iso) || !hasClock(b.iso)) return Math.abs(instant(a.iso.slice(0, 10)) - instant(b.iso.slice(0, 10))) <= DAY;
  if (hasZone(a.iso) && hasZone(b.iso)) return Math.abs(instant(a.iso) - instant(b.iso)) < MINUTE;
  const [zoned, local] = hasZone(a.iso) ? [a, b] : [b, a];
  return isOffset((instant(`${wallClock(local.iso)}Z`) - instant(toMinute(zoned.iso))) / MINUTE);
}

/** Whether clocks somewhere are so many minutes ahead of UTC: whole hours, and the half and quarter hours in use (IANA tz database). */
function isOffset(minutes: number): boolean {
  if (minutes < -12 * 60 || minutes > 14 * 60) return false;
  return minutes % 60 === 0 || ODD_OFFSETS.has(minutes);
}
const ODD_OFFSETS: ReadonlySet<number> = new Set([-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825]);

/** A visible time with a clock contradicts; a mere date may be an event's or a print edition's. */
const contradicts = (seen: TimeCandidate, told: TimeCandidate): boolean => hasClock(seen.iso) || !hasClock(told.iso);

/** The time that most places give, one with a clock where the day it is on has one; the first of equals. */
function mostAgreed(candidates: readonly TimeCandidate[], seen: readonly TimeCandidate[]): TimeCandidate | undefined {
  const best = mostVoted(candidates, seen);
  const hasOwnClock = (one: TimeCandidate): boolean => hasClock(one.iso) && !isMidnight(one);
  if (!best || hasOwnClock(best)) return best;
  const clocks = candidates.filter((candidate) => hasOwnClock(candidate) && isSameDay(candidate, best));
  return mostVoted(clocks, seen) ?? best;
}

/** Of two that say what they are and contradict each other, the one whose minute the page shows. */
const BORNE_OUT = 0.75;

function mostVoted(candidates: readonly TimeCandidate[], seen: readonly TimeCandidate[]): TimeCandidate | undefined {
  const isBorneOut = (one: TimeCandidate): boolean =>
    one.of !== null &&
    hasClock(one.iso) &&
    seen.some((other) => hasClock(other.iso) && !other.remote && !other.relative && agree(one, other));
  let best: TimeCandidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const votes =
      candidates.filter((other) => agree(candidate, other)).length +
      (hasClock(candidate.iso) ? 0.5 : 0) +
      (isBorneOut(candidate) ? BORNE_OUT : 0);
    if (votes > most) {
      most = votes;
      best = candidate;
    }
  }
  return best;
}

function distinct(candidates: readonly TimeCandidate[]): { iso: string; from: TimeCandidate['from'] }[] {
  const byIso = new Map(candidates.map(({ iso, from }) => [iso, { iso, from }] as const).reverse());
  return [...byIso.values()].reverse();
}
