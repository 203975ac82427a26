import { type NumberFormat, readNumberFormat } from './number-format.ts';
import type { PackageParts } from './package-parts.ts';
import { readTags } from './xml-tags.ts';

/** The number format of each cell style, by the index that cells carry in `s`. */
export async function readCellFormats(
  parts: PackageParts,
  part: string | undefined,
): Promise<readonly NumberFormat[]> {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // Formats for conditions (dxfs) declare numbers of their own, which mean nothing to cells.
  for (const { name, isEnd, parent, attributes } of readTags(await parts.text(part), parts.file, part)) {
    if (isEnd) continue;
    if (name === 'numFmt' && parent === 'numFmts') {
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'xf' && parent === 'cellXfs') ids.push(Number(attributes.get('numFmtId') ?? 0));
  }
  return ids.map((id) => readNumberFormat(id, codes.get(id)));
}
