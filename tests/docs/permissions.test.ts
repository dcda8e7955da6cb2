import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  permissions: string[];
  optional_host_permissions: string[];
};
/** The words of the README's section on privacy. */
const privacy = /## Privacy\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';

describe('the permissions', () => {
  it('are exactly those that the documents name', () => {
    const named = [...privacy.matchAll(/^\| `([\w:*/]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual([...manifest.permissions, ...manifest.optional_host_permissions]);
  });
});
