import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { real } from '../../../../src/engine/page/dom/real.ts';

/** A form as browsers make it: its fields stand before its own properties. */
class HTMLFormElement {
  private readonly parent = 'the article';
  get parentNode(): string {
    return this.parent;
  }
  set title(value: string) {
    written.push(value);
  }
  contains(other: unknown): boolean {
    return other === this;
  }
}
const written: string[] = [];
const clobbered = (): Node => {
  const form = new HTMLFormElement();
  for (const name of ['parentNode', 'contains', 'title']) Object.defineProperty(form, name, { value: 'a field', writable: true });
  return form as unknown as Node;
};

describe('a form whose fields are called as properties are', () => {
  it('says what its prototype says', () => {
    const form = clobbered();
    expect(form.parentNode).toBe('a field');
    expect(real(form).parentNode).toBe('the article');
    expect(real(form).contains(form)).toBe(true);
    expect(real(form)).toBe(real(form));
    Object.assign(real(form), { title: 'mine' });
    expect(written).toEqual(['mine']);
    expect((form as unknown as { title: string }).title).toBe('a field');
  });

  it('says what a prototype farther up says, and keeps what none of them has', () => {
    class Longer extends HTMLFormElement {}
    const form = new Longer();
    Object.defineProperty(form, 'parentNode', { value: 'a field', configurable: true, writable: true });
    const node = form as unknown as Node & { kept?: number };
    expect(real(node)).not.toBe(node);
    expect(real(node).parentNode).toBe('the article');
    expect(real(node).kept).toBeUndefined();
    Object.assign(real(node), { kept: 1 });
    expect([node.kept, real(node).kept]).toEqual([1, 1]);
  });

  it('costs nothing for all else', () => {
    const element = Object.create(class HTMLDivElement {}.prototype) as Node;
    expect(real(element)).toBe(element);
    expect(real(null)).toBe(null);
  });
});

/** Elements that show no names of the page's. */
const SAFE = /^(?:Text|ShadowRoot|HTMLInputElement|HTMLTextAreaElement|HTMLSlotElement|HTMLButtonElement)$/;
/** Our own host and root. */
const OURS = /^(?:this\.)?(?:host|root)$/;
const root = join(import.meta.dirname, '../../../..');

it('every property of a page’s node is asked of the node as it is', { timeout: 120_000 }, () => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    fileNames.filter((file) => /\/src\/(?:engine|content)\//.test(file)),
    options,
  );
  const types = program.getTypeChecker();
  const isDom = (name: ts.Node): boolean =>
    types.getSymbolAtLocation(name)?.declarations?.some((one) => /lib\.dom/.test(one.getSourceFile().fileName)) ?? false;
  function isOfPage(access: ts.PropertyAccessExpression, path: string): boolean {
    if (!isDom(access.name) || (path.startsWith('src/content/') && OURS.test(access.expression.getText()))) return false;
    const type = types.getTypeAtLocation(access.expression);
    const parts = type.isUnion() ? type.types : [type];
    return parts.some((part) => part.getProperty('nodeType') && !SAFE.test(part.symbol?.name ?? ''));
  }
  const wrong: string[] = [];
  let asked = 0;
  for (const source of program.getSourceFiles()) {
    const path = relative(root, source.fileName).replaceAll('\\', '/');
    if (!/^src\/(?:engine\/page|content)\//.test(path) || path.endsWith('dom/real.ts')) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && isOfPage(node, path)) {
        asked++;
        if (!node.expression.getText().startsWith('real('))
          wrong.push(
            `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: real(${node.expression.getText()}).${node.name.text}`,
          );
      }
      if (ts.isCallExpression(node) && node.expression.getText() === 'real' && !isAskedAtOnce(node.parent))
        wrong.push(`${path}: ${node.getText()} is kept or handed on; it is no node`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(150);
});

/** `real(x).y`, or `const { y } = real(x)`. */
const isAskedAtOnce = (parent: ts.Node): boolean =>
  ts.isPropertyAccessExpression(parent) || (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name));
