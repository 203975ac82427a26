import type { PackageFile } from './package-file.ts';
import { packageRelationships, relationshipsOf, resolvePart } from './package-names.ts';
import { attributeOf, insertBeforeEnd, tagPattern } from './xml-text.ts';

/** The part that a part names by the last word of a relationship's type. */
export function findRelated(
  file: PackageFile,
  part: string,
  type: string,
): { readonly id: string; readonly part: string } | undefined {
  const xml = file.read(relationshipsOf(part)) ?? '';
  for (const [, , attributes = ''] of xml.matchAll(tagPattern('Relationship'))) {
    if (!attributeOf(attributes, 'Type')?.endsWith(`/${type}`)) continue;
    const target = attributeOf(attributes, 'Target') ?? '';
    return { id: attributeOf(attributes, 'Id') ?? '', part: resolvePart(part, target) };
  }
  return undefined;
}

/** Adds a relationship and returns its new id. */
export function addRelationship(file: PackageFile, part: string, type: string, target: string): string {
  const name = relationshipsOf(part);
  const xml =
    file.read(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships}"></Relationships>`;
  const opened = xml.replace(/<((?:[\w.-]+:)?)Relationships\b([^>]*?)\s*\/>/, '<$1Relationships$2></$1Relationships>');
  let number = 1;
  while (new RegExp(`\\bId\\s*=\\s*["']mulu${number}["']`).test(opened)) number += 1;
  const id = `mulu${number}`;
  const added = insertBeforeEnd(
    opened,
    'Relationships',
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  file.write(name, added ?? opened);
  return id;
}

/** Says what kind of content new parts have. */
export function addContentTypes(
  file: PackageFile,
  overrides: readonly { readonly part: string; readonly type: string }[],
  hasDrawings: boolean,
): void {
  const name = '[Content_Types].xml';
  const xml = file.read(name) ?? '';
  const needsVml = hasDrawings && !/\bExtension\s*=\s*["']vml["']/i.test(xml);
  const open = tagPattern('Types').exec(xml);
  if (open === null) return;
  const prefix = open[1] ?? '';
  const vml = `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  const start = open.index + open[0].length;
  const defaulted = needsVml ? xml.slice(0, start) + vml + xml.slice(start) : xml;
  const lines = overrides.map(
    ({ part, type }) =>
      `<${prefix}Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  file.write(name, insertBeforeEnd(defaulted, 'Types', () => lines.join('')) ?? defaulted);
}
