import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor, root } from '../../scripts/build.ts';
import { schemaFile, schemaText } from '../../scripts/schema.ts';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

describe('the manifest', () => {
  it('is trimmed for each browser', () => {
    expect(manifestFor('chrome', manifest)).toMatchObject({
      background: { service_worker: 'background.js' },
      minimum_chrome_version: '140',
    });
    expect(manifestFor('chrome', manifest)).not.toHaveProperty('browser_specific_settings');
    expect(manifestFor('firefox', manifest)).toMatchObject({ background: { scripts: ['background.js'] } });
    expect(manifestFor('firefox', manifest)).not.toHaveProperty('minimum_chrome_version');
  });

  it('asks for no site, no network and no more than it needs', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel']);
    expect(manifestFor('firefox', manifest).permissions).not.toContain('sidePanel');
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable']) expect(manifest).not.toHaveProperty(key);
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['form/index.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ]);
    expect(manifestFor('firefox', manifest).web_accessible_resources).toEqual([
      { resources: ['form/index.html'], matches: ['<all_urls>'] },
    ]);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});

describe('a bundle', () => {
  it('holds no catalogue: pages fetch the language they speak, and pages of the web are told it by the background', () => {
    const importers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && /^import (?!type).*_locales/m.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    expect(importers).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  it('is the one the code checks with (npm run schema writes it)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  });
});
