import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { assertFewSheets } from '../row-bounds.ts';
import type { PackageParts } from './package-parts.ts';
import { readTags } from './xml-text.ts';

export interface WorkbookSheet {
  readonly name: string;
  /** Place among the sheets that the workbook names, from 0. */
  readonly position: number;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What workbook.xml says about the other parts. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Dates count from 1904-01-01. */
  readonly isFrom1904: boolean;
  readonly stylesPart?: string;
  readonly stringsPart?: string;
  /** Kinds of sheets without rows that were passed over. */
  readonly leftOut: ReadonlySet<'chart-sheet' | 'macro-sheet'>;
  /** Names of sheets that no part of the package belongs to. */
  readonly unlinked: readonly string[];
}

interface Relationship {
  /** Last word of the type's address: the same in transitional and strict files. */
  readonly type: string;
  readonly target: string;
}

/** Finds workbook, sheets, styles and shared strings by their relationships, wherever they lie in the archive. */
export async function readWorkbook(parts: PackageParts): Promise<Workbook> {
  const { file } = parts;
  const part = await findWorkbookPart(parts);
  if (part.toLowerCase().endsWith('.bin')) {
    throw new InputError([problem('workbook/binary', { file }, {})]);
  }
  const relationships = await readRelationships(parts, part);
  const sheets: WorkbookSheet[] = [];
  const leftOut = new Set<'chart-sheet' | 'macro-sheet'>();
  const missing: { readonly name: string; readonly part: string | undefined }[] = [];
  const taken = new Set<string>();
  let isFrom1904 = false;
  let named = 0;
  for (const { name, isEnd, parent, attributes } of readTags(await parts.text(part), file, part)) {
    if (isEnd) continue;
    // Extensions have elements of these names, too.
    if (name === 'workbookPr' && parent === 'workbook')
      isFrom1904 = /^(?:1|true|on)$/u.test(attributes.get('date1904') ?? '');
    if (name !== 'sheet' || parent !== 'sheets') continue;
    const position = named;
    named += 1;
    assertFewSheets(file, named);
    const target = relationships.get(attributes.get('id') ?? '');
    const kind = sheetKind(target);
    if (kind !== 'sheet') leftOut.add(kind);
    else if (target === undefined || parts.find(target.target) === undefined)
      missing.push({ name: attributes.get('name') ?? '', part: target?.target });
    else if (taken.has(target.target))
      // The rows of a part belong to one sheet: they are neither counted nor unpacked again.
      missing.push({ name: attributes.get('name') ?? '', part: undefined });
    else {
      taken.add(target.target);
      const state = attributes.get('state') ?? 'visible';
      sheets.push({
        name: attributes.get('name') ?? '',
        position,
        isHidden: state !== 'visible',
        part: target.target,
      });
    }
  }
  // A sheet that another program took out of the package is left out; one whose part is gone was lost.
  const lost = missing.find(({ part: target }) => target !== undefined) ?? missing[0];
  if (lost !== undefined && (lost.part !== undefined || sheets.length === 0))
    throw new InputError([problem('workbook/missing-part', { file }, { part: lost.part ?? lost.name })]);
  if (sheets.length === 0) throw new InputError([problem('workbook/no-sheets', { file }, {})]);
  const all = [...relationships.values()];
  const stylesPart = all.find(({ type }) => type === 'styles')?.target;
  const stringsPart = all.find(({ type }) => type === 'sharedStrings')?.target;
  return {
    sheets,
    isFrom1904,
    leftOut,
    unlinked: missing.map(({ name }) => name),
    ...(stylesPart === undefined ? {} : { stylesPart }),
    ...(stringsPart === undefined ? {} : { stringsPart }),
  };
}

function sheetKind(relationship: Relationship | undefined): 'sheet' | 'chart-sheet' | 'macro-sheet' {
  const type = relationship?.type ?? '';
  if (type === 'chartsheet' || type === 'dialogsheet') return 'chart-sheet';
  return /macrosheet$/iu.test(type) ? 'macro-sheet' : 'sheet';
}

async function findWorkbookPart(parts: PackageParts): Promise<string> {
  const roots = await readRelationships(parts, '');
  const part = [...roots.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (parts.find(part) !== undefined && /(?:^|\/)xl\/|workbook/iu.test(part)) return part;
  const has = (folder: string) => parts.names.some((name) => name.startsWith(folder));
  const found = has('word/') ? 'word' : has('ppt/') ? 'slides' : 'other';
  throw new InputError([problem('workbook/not-a-workbook', { file: parts.file }, { found })]);
}

/** Relationships of a part by id; `part` '' means those of the whole package. */
async function readRelationships(
  parts: PackageParts,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const path = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const relationships = new Map<string, Relationship>();
  for (const { name, attributes } of readTags(await parts.text(path), parts.file, path)) {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') continue;
    const type = attributes.get('Type') ?? '';
    relationships.set(attributes.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolveTarget(folder, attributes.get('Target') ?? ''),
    });
  }
  return relationships;
}

/** `/xl/a.xml` is absolute, `../a.xml` and `a.xml` are relative to the part's folder. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
