const DAY_MS = 86_400_000;

/** Whole days from one ISO day to another; negative where `to` is earlier. NaN-free: an unreadable day counts as 0. */
export function daysBetween(from: string, to: string): number {
  const days = (Date.UTC(...parts(to)) - Date.UTC(...parts(from))) / DAY_MS;
  return Number.isFinite(days) ? Math.round(days) : 0;
}

/** The ISO day so many days later; of an unreadable day, the day itself. */
export function addDays(day: string, days: number): string {
  const time = Date.UTC(...parts(day)) + days * DAY_MS;
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : day;
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
}
