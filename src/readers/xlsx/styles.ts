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
  let isInCellFormats = false;
  for (const { name, isEnd, attributes } of readTags(await parts.text(part), parts.file, part)) {
    if (name === 'cellXfs') isInCellFormats = !isEnd;
    else if (name === 'numFmt' && !isEnd) {
      codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (name === 'xf' && isInCellFormats && !isEnd) ids.push(Number(attributes.get('numFmtId') ?? 0));
  }
  return ids.map((id) => readNumberFormat(id, codes.get(id)));
}
