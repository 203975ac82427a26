import type { Mode } from '../../../model/catalog.ts';
import type { BranchFields, SourceDocument } from '../../../model/catalog-document.ts';
import { present } from '../../../model/present.ts';
import { readBodies } from '../../../words/labels/printed-bodies.ts';
import { type ImportedCatalog, type ImportedItem, importedItems } from '../imported.ts';

/** 公开主体 as a document says it: one body, or several with their parts. */
export function subjectFields(
  printed: string | undefined,
): Pick<BranchFields, 'subject' | 'responsibilities'> {
  if (printed === undefined) return {};
  const bodies = readBodies(printed);
  const isPlain = bodies.length < 2 && bodies.every(({ role }) => role === 'responsible');
  return isPlain ? { subject: printed } : { responsibilities: bodies };
}

/** The value that occurs most, the earlier of two that occur alike; compared by content. */
export function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<string, { readonly value: Value; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  let best: { readonly value: Value; readonly count: number } | undefined;
  for (const one of counts.values()) if (best === undefined || one.count > best.count) best = one;
  return best?.value;
}

export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What most items and elements of a table have in common. A value that one of them lacks is no default: it would fill the blank. */
export interface TableDefaults {
  readonly subject?: string;
  readonly channels?: readonly string[];
  readonly audience: string;
  readonly mode: Mode;
  readonly levels?: readonly string[];
  readonly limit?: string;
  readonly source: SourceDocument;
}

/** The body of an item that names one only: several are written with their items. */
function soleBody({ subject }: ImportedItem): readonly string[] {
  return subjectFields(subject).subject === undefined ? [] : [present(subject)];
}

export function tableDefaults(catalog: ImportedCatalog): TableDefaults {
  const items = importedItems(catalog.categories);
  const elements = items.flatMap((item) => item.elements);
  const isNamed = items.every((item) => item.subject !== undefined);
  const subject = isNamed ? mostCommon(items.flatMap(soleBody)) : undefined;
  const isLevelled = items.every((item) => item.levels.length > 0);
  const levels = isLevelled ? mostCommon(items.map((item) => item.levels)) : undefined;
  const hasAllLimits = elements.every(({ limit }) => limit !== undefined);
  const hasAllChannels = elements.every(({ channels }) => channels.length > 0);
  const limit = hasAllLimits ? mostCommon(elements.map((element) => element.limit)) : undefined;
  const channels = hasAllChannels ? mostCommon(elements.map((element) => element.channels)) : undefined;
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(channels === undefined ? {} : { channels }),
    audience: mostCommon(elements.map(({ audience }) => audience)) ?? '全社会',
    mode: mostCommon(elements.map(({ mode }) => mode)) ?? '主动公开',
    ...(levels === undefined ? {} : { levels }),
    ...(limit === undefined ? {} : { limit }),
    source: {
      status: 'document',
      note: `由${catalog.files.map((file) => `“${nameOfFile(file)}”`).join('')}导入`,
    },
  };
}

/** The last step of a path: where a file lay says nothing, and would differ between two computers. */
export function nameOfFile(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
