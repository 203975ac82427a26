import { encodeXml } from '../../write/encode.ts';
import { attributeOf, insertBeforeEnd, tagPattern } from '../../write/xml-text.ts';
import type { PackageFile } from './package-file.ts';
import { resolvePart } from './package-names.ts';
import { findRelated, targetOf } from './relationships.ts';

/** The workbook part: xl/workbook.xml in nearly every file. */
export function findWorkbookPart(file: PackageFile): string | undefined {
  return findRelated(file, '', 'officeDocument');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The sheets' names in order, with the part of each and its place among all that the workbook names. */
export function listSheetParts(
  file: PackageFile,
  workbook: string,
): readonly { readonly name: string; readonly part: string; readonly position: number }[] {
  const xml = file.read(workbook) ?? '';
  return [...xml.matchAll(tagPattern('sheet'))].flatMap(([, , attributes = ''], position) => {
    const target = targetOf(file, workbook, attributeOf(attributes, '[\\w.-]+:id') ?? '');
    const name = attributeOf(attributes, 'name');
    return target === undefined || name === undefined
      ? []
      : [{ name: decode(name), part: resolvePart(workbook, target), position }];
  });
}

/**
 * Names one more sheet at the end; undefined when the workbook lists none. Its prefix is declared on the spot: some programs declare it
 * on each sheet and not above.
 */
export function nameSheet(
  xml: string,
  name: string,
  relationship: string,
  relationships: string,
): string | undefined {
  const sheets = [...xml.matchAll(tagPattern('sheet'))].map(([, , attributes = '']) => attributes);
  if (sheets.length === 0) return undefined;
  const number = Math.max(...sheets.map((attributes) => Number(attributeOf(attributes, 'sheetId') ?? 0))) + 1;
  return insertBeforeEnd(
    xml,
    'sheets',
    (p) =>
      `<${p}sheet name="${encodeXml(name)}" sheetId="${number}" xmlns:r="${relationships}" r:id="${relationship}"/>`,
  );
}
