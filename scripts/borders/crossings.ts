import { posix } from 'node:path';
import ts from 'typescript';
import {
  DOM,
  DOORS,
  ENGINE_PARTS,
  IMPURE,
  IMPURE_MEMBERS,
  LONGEST_FILE,
  MARKUP,
  MAY_IMPORT,
  MAY_NAME_BROWSER,
  MAY_NAME_NODE,
} from './rules.ts';
import { importsOf, type SourceFile, walk } from './source-file.ts';

/** Each crossing of a border in these files of `src`, as a line that says what is wrong. */
export function crossings(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const layer = file.path.split('/')[1] ?? '';
    if (!MAY_IMPORT[layer]) return [`${file.path}: the layer "${layer}" is not known to scripts/borders/rules.ts`];
    const wrong = [
      ...importsOf(file).flatMap((specifier) => wrongImport(file.path, specifier) ?? []),
      ...wrongNames(file, layer),
    ];
    const lines = file.text.split('\n').length;
    if (lines > LONGEST_FILE) wrong.push(`${lines} lines, more than ${LONGEST_FILE}`);
    return wrong.map((what) => `${file.path}: ${what}`);
  });
}

function wrongImport(path: string, specifier: string): string | null {
  const layer = path.split('/')[1] ?? '';
  if (specifier === 'webextension-polyfill') return MAY_NAME_BROWSER.test(path) ? null : 'names the extension API';
  if (specifier.startsWith('node:')) return MAY_NAME_NODE.includes(layer) ? null : `imports ${specifier}`;
  if (!specifier.startsWith('.') || specifier.endsWith('.json')) return null;
  const target = posix.join(posix.dirname(path), specifier);
  const other = target.split('/')[1] ?? '';
  if (other !== layer) return MAY_IMPORT[layer]?.includes(other) ? null : `${layer} may not import ${other} (${specifier})`;
  return layer === 'engine' ? wrongInEngine(path, target) : null;
}

function wrongInEngine(path: string, target: string): string | null {
  const [part, other] = [path, target].map((file) => (file.split('/').length > 3 ? (file.split('/')[2] ?? '') : ''));
  if (!part) return null;
  if (!ENGINE_PARTS[part]) return `the engine's part "${part}" is not known to scripts/borders/rules.ts`;
  if (DOORS.includes(target)) return `engine/${part} may not import ${target}, which puts the parts together`;
  const isOpen = !other || other === part || ENGINE_PARTS[part].includes(other);
  return isOpen ? null : `engine/${part} may not import engine/${other}`;
}

/** Names that a file may not use, told once each. */
function wrongNames(file: SourceFile, layer: string): string[] {
  const wrong = new Set<string>();
  const isAttribution = file.path.startsWith('src/engine/attribution/');
  walk(file, (node) => {
    if (isMarkup(node)) wrong.add('writes HTML as a string');
    if (layer !== 'engine') return;
    const impure = impureName(node);
    if (impure) wrong.add(`the engine is pure, but this names ${impure}`);
    if (isAttribution && ts.isIdentifier(node) && isFree(node) && DOM.has(node.text))
      wrong.add(`attribution reads text, but this names ${node.text}`);
  });
  return [...wrong];
}

function isMarkup(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const isUse = ts.isBinaryExpression(node.parent) ? node.parent.left === node : ts.isCallExpression(node.parent);
    return (MARKUP.has(node.name.text) && isUse) || (node.name.text === 'write' && node.expression.getText() === 'document');
  }
  return ts.isJsxAttribute(node) && MARKUP.has(node.name.getText());
}

function impureName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const whole = `${node.expression.getText()}.${node.name.text}`;
    return IMPURE_MEMBERS.has(whole) ? whole : null;
  }
  if ((ts.isNewExpression(node) && !node.arguments?.length) || (ts.isCallExpression(node) && !node.questionDotToken))
    if (node.expression.getText() === 'Date') return 'Date without a time';
  return ts.isIdentifier(node) && isFree(node) && IMPURE.has(node.text) ? node.text : null;
}

/** Whether a name stands for itself: no member, no key, nothing that the file declares under that name. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildAt(0) === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent))
    return parent.name !== node;
  return !ts.isBindingElement(parent) && !ts.isShorthandPropertyAssignment(parent);
}
