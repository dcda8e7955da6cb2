import type { Speaker } from '../model.ts';
import type { Statement } from './statement.ts';

/** What a speaker says. */
export interface Group {
  /** Null for statements whose speaker is not known. */
  speaker: Speaker | null;
  statements: Statement[];
}

/** Statements by speaker, in the order in which each first speaks; those of nobody last. */
export function groupsOf(statements: readonly Statement[]): Group[] {
  const groups = new Map<string, Group>();
  for (const statement of statements) {
    const id = statement.speaker?.id ?? '';
    const group = groups.get(id) ?? { speaker: statement.speaker, statements: [] };
    group.statements.push(statement);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null));
}
