import ts from 'typescript';

/** One way to break a source: a stretch of it, and what stands there instead. */
export interface Mutation {
  from: number;
  to: number;
  instead: string;
  /** The line, from 1. */
  line: number;
}

/** Comparisons, and what is off by one from them. */
const OFF_BY_ONE: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
};

/**
 * All ways to break the conditions of a source: each condition always true and always false, each half of “and” and “or” left out,
 * each comparison off by one.
 */
export function mutationsOf(source: string): Mutation[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Mutation[] = [];
  const replace = (node: ts.Node, instead: string): void => {
    const from = node.getStart(file);
    found.push({ from, to: node.getEnd(), instead, line: file.getLineAndCharacterOfPosition(from).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    const condition = conditionOf(node);
    if (condition) for (const instead of ['true', 'false']) replace(condition, instead);
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken } = node;
      const isHalved =
        operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken || operatorToken.kind === ts.SyntaxKind.BarBarToken;
      if (isHalved) for (const half of [left, right]) replace(node, half.getText(file));
      const instead = OFF_BY_ONE[operatorToken.kind];
      if (instead) replace(operatorToken, instead);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The condition by which a statement or an expression parts, where it does. */
function conditionOf(node: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  return null;
}

/** The source with one of its mutations. */
export const mutated = (source: string, { from, to, instead }: Mutation): string =>
  source.slice(0, from) + instead + source.slice(to);
