import { defaultReadLimits, type ReadLimits } from '../../readers/reader.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { type ClassResult, sumUpClass } from '../../workshop/grade/class-result.ts';
import type { FilledPaper } from '../../workshop/grade/filled-paper.ts';
import { type Mark, markPaper } from '../../workshop/grade/mark-paper.ts';
import type { WorkshopKey } from '../../workshop/paper.ts';
import type { Host } from '../open/host.ts';
import { readPaper } from './read-paper.ts';

/** A class that was marked, and the papers that could not be. */
export interface GradedClass {
  readonly result: ClassResult;
  readonly problems: readonly Problem[];
}

const isPaper = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'number' in value &&
  'code' in value &&
  'answers' in value &&
  Array.isArray(value.answers) &&
  // Keys of an early version do not say why what is right is right.
  'right' in value;

const isKey = (value: unknown): value is WorkshopKey =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'mulu-demo-key' &&
  'papers' in value &&
  Array.isArray(value.papers) &&
  value.papers.every(isPaper);

async function readKey(file: string, host: Host): Promise<WorkshopKey> {
  try {
    const value: unknown = JSON.parse(await host.readText(file));
    if (isKey(value)) return value;
  } catch (error) {
    // A file that is no text or no JSON is reported below; one that is not there says so itself.
    const isText = error instanceof SyntaxError;
    const isRead = error instanceof InputError && error.problems.some(({ code }) => code === 'file/no-text');
    if (!isText && !isRead) throw error;
  }
  throw new InputError([problem('demo/not-a-key', { file }, {})]);
}

async function openPaper(file: string, limits: ReadLimits, host: Host): Promise<FilledPaper | Problem> {
  try {
    const source = await host.openFile(file);
    try {
      return await readPaper(source, limits);
    } finally {
      await source.close();
    }
  } catch (error) {
    // A file that is no workbook says so itself; the others are marked all the same.
    if (error instanceof InputError && error.problems[0] !== undefined) return error.problems[0];
    throw error;
  }
}

/** Marks papers against a key, each on its own: one that cannot be marked keeps no other from it. */
export async function gradePapers(
  files: readonly string[],
  keyFile: string,
  host: Host,
): Promise<GradedClass> {
  const { papers } = await readKey(keyFile, host);
  const problems: Problem[] = [];
  const marks: Mark[] = [];
  const taken = new Map<string, string>();
  for (const file of files) {
    const filled = await openPaper(file, defaultReadLimits, host);
    if ('severity' in filled) {
      problems.push(filled);
      continue;
    }
    const number = filled.number;
    const paper = papers.find((one) => one.number === number && one.code === filled.code);
    const other = taken.get(filled.code);
    if (paper === undefined)
      problems.push(problem('demo/other-key', { file }, { paper: `${number}-${filled.code}`, key: keyFile }));
    else if (other !== undefined) problems.push(problem('demo/paper-twice', { file }, { number, other }));
    else {
      taken.set(filled.code, file);
      marks.push(markPaper(paper, filled));
    }
  }
  return { result: sumUpClass(marks), problems };
}
