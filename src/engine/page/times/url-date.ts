import type { Stamp } from '../../model.ts';
import { validTime } from '../../time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that many outlets put into an article's address: "/2018/01/23/", "/2018/jan/23/", "/2018-01-23-". Null where there is none. */
export function dateInUrl(url: string | null): Stamp | null {
  const match = /[/-]((?:19[89]|20[0-4])\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_-])/i.exec(url ?? '');
  const month = Number(match?.[2]) || MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  const day = Number(match?.[3]);
  if (!match?.[1]) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const iso = validTime(`${match[1]}-${two(month)}-${two(day)}`);
  return iso ? { iso, shown: null, from: 'url', zone: null, others: [] } : null;
}
