import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/build.ts';

/** Another program's project, empty but for our package, as `npm install` leaves it. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourcelight-package-'));
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', project)) as { filename: string }[];
  write('package.json', {
    name: 'reader',
    version: '1.0.0',
    type: 'module',
    dependencies: { sourcelight: `file:${packed?.filename}` },
  });
  write('package-lock.json', lockFor(`file:${packed?.filename}`));
  npm(project, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

function npm(folder: string, ...args: string[]): string {
  const { npm_config_ignore_scripts: _, ...env } = process.env;
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
}

const write = (name: string, content: unknown): void =>
  writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content));

interface Lock {
  packages: Record<string, { dev?: boolean; version?: string; dependencies?: Record<string, string>; bin?: unknown }>;
}

/** Our own lock's production part: so the install needs no answer from the registry that `npm ci` has not had already. */
function lockFor(file: string): unknown {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const { version, dependencies, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Lock['packages'][string];
  const theirs = Object.fromEntries(Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev));
  return {
    name: 'reader',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'reader', version: '1.0.0', dependencies: { sourcelight: file } },
      'node_modules/sourcelight': { version, resolved: file, dependencies, bin },
      ...theirs,
    },
  };
}

const PROGRAM = `
import { annotate, annotateText, type Annotation, FORMATS, isSure, type Attribution, explainPage } from 'sourcelight';
import { loadFinder, parseDocument } from 'sourcelight/node';
import schema from 'sourcelight/annotation.schema.json' with { type: 'json' };
import { readFileSync } from 'node:fs';

const finder = loadFinder();
const html = readFileSync(process.argv[2] ?? '', 'utf8');
const annotation: Annotation = annotate(parseDocument(html), finder, { url: 'https://deccancourier.example/india/river-talks' });
const sure: Attribution[] = annotation.attributions.filter(isSure);
// @ts-expect-error a headline may be missing, and the types say so
const title: string = annotation.title;
console.log(JSON.stringify({
  title,
  published: annotation.published?.iso,
  speakers: annotation.speakers.map(({ name }) => name),
  sure: sure.length,
  formats: FORMATS.map(({ id }) => id),
  text: annotateText('“It holds,” said Ann Bell.', finder).speakers[0]?.name,
  schema: schema.title,
  explained: explainPage(parseDocument(html)).includes('published'),
}));
`;

describe('the package', () => {
  it('holds the library, the model, the schema and no source, no test and no extension', () => {
    const [packed] = JSON.parse(npm(root, 'pack', '--json', '--dry-run', '--ignore-scripts')) as { files: { path: string }[] }[];
    const paths = packed?.files.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining(['assets/attribution.model', 'assets/annotation.schema.json', 'dist/library/cli.js']),
    );
    expect(paths.filter((path) => /^(?:src|tests|scripts|dist\/(?:chrome|firefox))\//.test(path))).toEqual([]);
  });

  it('passes a strict compiler and annotates a page in another project', () => {
    write('tsconfig.json', {
      compilerOptions: {
        target: 'es2023',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        types: ['node'],
        typeRoots: [join(root, 'node_modules/@types')],
        outDir: 'out',
      },
      include: ['program.ts'],
    });
    write('program.ts', PROGRAM);
    mkdirSync(join(project, 'out'), { recursive: true });
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], { cwd: project, stdio: 'pipe' });
    const said = execFileSync(process.execPath, ['out/program.js', join(root, 'assets/demo.html')], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({
      title: 'Minister offers river talks, says dam work will go on',
      published: '2022-02-23T13:55+05:30',
      speakers: expect.arrayContaining(['Meera Rao', 'Kavita Iyer']),
      formats: expect.arrayContaining(['markdown', 'json', 'csv']),
      text: 'Ann Bell',
      schema: 'Sourcelight annotation, version 1',
      explained: true,
    });
  }, 60_000);

  it('brings a command', () => {
    const command = join(project, 'node_modules/.bin/sourcelight');
    const said = execFileSync(command, ['--format', 'csv', join(root, 'assets/demo.html')], { encoding: 'utf8' });
    expect(said).toContain('Meera Rao');
  });
});
