import { type Digest, type DigestStatement, dayOf } from '../engine/library/digest.ts';

/** What the list is to hold; the empty string for whatever. */
export interface Filters {
  outlet: string;
  tag: string;
  form: string;
  level: string;
  /** Days as ISO 8601, both included. */
  from: string;
  to: string;
}

export const NO_FILTERS: Filters = { outlet: '', tag: '', form: '', level: '', from: '', to: '' };

export const isFiltered = (filters: Filters): boolean => Object.values(filters).some(Boolean);

/** Whether an article is to be listed: an article without a statement of the form and level asked for is not. */
export function fits(digest: Digest, filters: Filters): boolean {
  const { outlet, tag, from, to } = filters;
  const day = dayOf(digest);
  return (
    (!outlet || digest.outlet === outlet) &&
    (!tag || digest.tags.includes(tag)) &&
    (!from || day >= from) &&
    (!to || day <= to) &&
    (!asksStatements(filters) || digest.statements.some((statement) => isAsked(statement, filters)))
  );
}

/** Whether statements are asked for, not articles alone. */
export const asksStatements = ({ form, level }: Filters): boolean => Boolean(form || level);

export const isAsked = ({ form, level }: DigestStatement, filters: Filters): boolean =>
  (!filters.form || filters.form === form) && (!filters.level || filters.level === level);
