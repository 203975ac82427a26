import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder (or file at the top of src) may import from the others. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  generated: ['model', 'load', 'problems'],
  problems: ['model', 'labels'],
  calendar: ['model', 'generated'],
  limits: ['model', 'problems', 'text', 'generated'],
  load: ['model', 'problems', 'limits', 'text', 'tailor', 'generated'],
  tailor: ['model', 'problems', 'limits', 'text'],
  readers: ['model', 'problems', 'labels', 'text'],
  list: ['model', 'problems', 'readers', 'text', 'generated'],
  match: ['model', 'text', 'generated'],
  rules: ['model', 'calendar', 'limits', 'text'],
  evaluate: ['model', 'rules', 'calendar', 'limits', 'text'],
  stats: ['model', 'calendar', 'evaluate', 'gather', 'generated', 'match', 'problems', 'rules', 'tailor'],
  labels: ['model'],
  map: [
    'disk.ts',
    'gather',
    'labels',
    'list',
    'load',
    'match',
    'model',
    'problems',
    'readers',
    'tailor',
    'text',
  ],
  compare: ['model', 'problems'],
  import: ['model', 'problems', 'labels', 'limits', 'match', 'readers', 'tailor', 'text'],
  export: ['model', 'labels', 'reporters'],
  ledger: ['model', 'problems', 'readers', 'labels', 'rules'],
  score: ['model', 'problems'],
  annotate: ['model', 'problems', 'readers', 'labels', 'reporters', 'text'],
  reporters: ['model', 'labels', 'calendar', 'rules', 'text'],
  // Never the rules, limits or calendar that it tests.
  demo: ['model', 'generated'],
  'disk.ts': ['problems', 'readers'],
  gather: [
    'annotate',
    'score',
    'compare',
    'ledger',
    'generated',
    'disk.ts',
    'model',
    'problems',
    'readers',
    'list',
    'load',
    'calendar',
    'text',
    'tailor',
    'match',
    'import',
    'labels',
  ],
  'audit.ts': ['model', 'evaluate', 'generated', 'match', 'problems', 'rules', 'tailor', 'gather'],
  'explain-entry.ts': [
    'audit.ts',
    'calendar',
    'gather',
    'map',
    'match',
    'model',
    'problems',
    'rules',
    'text',
  ],
  'check-agencies.ts': [
    'audit.ts',
    'disk.ts',
    'gather',
    'generated',
    'load',
    'model',
    'problems',
    'readers',
    'score',
  ],
  'index.ts': ['*'],
  cli: ['*'],
  build: ['*'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourceFiles(path);
    return /\.ts$/u.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] ?? '');
  return found.map((to) => ({ from: relative(root, file), to }));
}

const files = sourceFiles(root);
const imports = files.flatMap(importsOf);
const layerOf = (path: string): string => path.split('/')[0] ?? path;

describe('architecture', () => {
  it('names every folder of src in the layer table', () => {
    const layers = new Set(files.map((file) => layerOf(relative(root, file))));
    expect([...layers].filter((layer) => !(layer in allowed))).toEqual([]);
  });

  it('lets each folder import only what its line allows', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (!to.startsWith('.')) return false;
      const target = layerOf(relative(root, resolve(root, dirname(from), to)));
      const own = layerOf(from);
      const may = allowed[own] ?? [];
      return target !== own && !may.includes('*') && !may.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the file system in disk.ts, the build and the tests', () => {
    const touching = imports.filter(({ to }) => /^(?:node:)?fs(?:\/promises)?$|^globby$/u.test(to));
    const wrong = touching.filter(
      ({ from }) => !['disk.ts', 'build'].includes(layerOf(from)) && from !== 'readers/xlsx/worker.ts',
    );
    expect(wrong).toEqual([]);
  });

  it('keeps heavy and terminal libraries where they are used', () => {
    const homes: Readonly<Record<string, RegExp>> = {
      exceljs: /^(?:build|reporters\/xlsx\/book)\//u,
      '@e965/xlsx': /^readers\//u,
      commander: /^cli\//u,
      chalk: /^(?:cli|reporters)\//u,
      'cli-table3': /^(?:cli|reporters)\//u,
      yaml: /^(?:load|build|match|cli)\//u,
      ajv: /^build\//u,
      'chinese-days': /^build\//u,
      'opencc-js': /^build\//u,
    };
    const wrong = imports.filter(({ from, to }) => {
      const home = Object.entries(homes).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
      return home !== undefined && !home.test(from);
    });
    expect(wrong).toEqual([]);
  });

  it('reads clock, console and process only in the command line and the build', () => {
    const wrong = files.filter((file) => {
      const layer = layerOf(relative(root, file));
      if (layer === 'cli' || layer === 'build') return false;
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      return /\bnew Date\(\)|\bDate\.now\(|\bconsole\.|(?<![.\w])process\./u.test(code);
    });
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it('keeps every file under 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
