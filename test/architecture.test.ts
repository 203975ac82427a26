import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { layers as allowed, drawLayers } from '../src/build/layers.ts';

const root = fileURLToPath(new URL('../src/', import.meta.url));

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

/** `#platform` names the host that a bundle is made for: a layer of its own, below all. */
const isOurs = (to: string): boolean => to.startsWith('.') || to === '#platform';
const targetOf = ({ from, to }: Import): string =>
  to === '#platform' ? to : layerOf(relative(root, resolve(root, dirname(from), to)));

describe('architecture', () => {
  it('names every folder of src in the layer table', () => {
    const layers = new Set(files.map((file) => layerOf(relative(root, file))));
    expect([...layers].filter((layer) => !(layer in allowed))).toEqual([]);
  });

  it('lets each folder import only what its line allows', () => {
    const wrong = imports.filter((one) => {
      if (!isOurs(one.to)) return false;
      const target = targetOf(one);
      const own = layerOf(one.from);
      const may = allowed[own] ?? [];
      return target !== own && !may.includes('*') && !may.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('grants no permission that nothing uses', () => {
    const used = new Set(
      imports.filter(({ to }) => isOurs(to)).map((one) => `${layerOf(one.from)} ${targetOf(one)}`),
    );
    const unused = Object.entries(allowed).flatMap(([own, others]) =>
      own === 'generated'
        ? []
        : others.flatMap((other) =>
            other === '*' || used.has(`${own} ${other}`) ? [] : [`${own} ${other}`],
          ),
    );
    expect(unused).toEqual([]);
  });

  it('keeps what only Node has in the host, the command line and the build', () => {
    const ofNode = imports.filter(({ to }) => to.startsWith('node:') || to === 'globby');
    const wrong = ofNode.filter(({ from, to }) => {
      // The library that writes workbooks writes to a stream of Node.
      if (from === 'write/book/open-workbook.ts') return to !== 'node:stream';
      return !['host', 'cli', 'build'].includes(layerOf(from));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the disk and the threads out of the command line too', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        /^(?:node:(?:fs(?:\/promises)?|worker_threads|os|child_process)|globby)$/u.test(to) &&
        !['host', 'build'].includes(layerOf(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of imports', () => {
    const known = new Set(files);
    const next = new Map(
      files.map((file) => {
        const own = importsOf(file).filter(({ to }) => to.startsWith('.'));
        return [file, own.map(({ to }) => resolve(dirname(file), to)).filter((to) => known.has(to))];
      }),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      const at = way.indexOf(file);
      if (at >= 0)
        circles.push(
          way
            .slice(at)
            .map((one) => relative(root, one))
            .join(' -> '),
        );
      if (at >= 0 || done.has(file)) return;
      for (const other of next.get(file) ?? []) walk(other, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps heavy and terminal libraries where they are used', () => {
    const homes: Readonly<Record<string, RegExp>> = {
      exceljs: /^(?:build|write\/book)\//u,
      '@e965/xlsx': /^readers\//u,
      commander: /^cli\//u,
      chalk: /^(?:cli|report)\//u,
      'cli-table3': /^(?:cli|report)\//u,
      yaml: /^(?:catalog|build|match|cli)\//u,
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

  it('loads few packages on demand, and none of CommonJS by name', () => {
    // In the bundle, a package of CommonJS that is imported on demand has nothing but a default export.
    const wrong = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const loads = [...text.matchAll(/^(.*)await import\('([^.'][^']*)'\)/gmu)];
      return loads.flatMap(([, before = '', name = '']) => {
        const isKnown =
          name === 'exceljs' ? before.includes('{ default:') : /^(?:@e965\/xlsx|globby)$/u.test(name);
        return isKnown || layerOf(relative(root, file)) === 'build'
          ? []
          : [`${relative(root, file)}: ${name}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('reads clock, console and process only in the command line, the page and the build', () => {
    const wrong = files.filter((file) => {
      const layer = layerOf(relative(root, file));
      if (['cli', 'page', 'build'].includes(layer)) return false;
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      // What is built into Node is asked of the process, and shows nothing of it.
      const rest = layer === 'host' ? code.replaceAll('process.getBuiltinModule(', '') : code;
      return /\bnew Date\(\)|\bDate\.now\(|\bconsole\.|(?<![.\w])process\./u.test(rest);
    });
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it('keeps every file under 250 lines', () => {
    const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });

  it('is drawn in ARCHITECTURE.md as the table says (npm run readme writes it)', () => {
    const page = readFileSync(join(root, '../ARCHITECTURE.md'), 'utf8');
    expect(page).toContain(drawLayers());
  });
});
