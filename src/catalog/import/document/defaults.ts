import type { Mode } from '../../../model/catalog.ts';
import type { SourceDocument } from '../../../model/catalog-document.ts';
import { present } from '../../../model/present.ts';
import { type ImportedCatalog, type ImportedItem, importedItems } from '../imported.ts';
import { mostCommon } from './most-common.ts';
import { subjectFields } from './subject-fields.ts';

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

/** The body of an item that names one only: several are written where they stand. */
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
