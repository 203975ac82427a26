import { attributeOf, insertBeforeEnd, tagPattern } from '../../write/xml-text.ts';
import type { PackageFile } from './package-file.ts';
import { packageRelationships, relationshipsOf, relativePart, resolvePart } from './package-names.ts';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function listRelationships(file: PackageFile, part: string): readonly Relationship[] {
  const xml = file.read(relationshipsOf(part)) ?? '';
  return [...xml.matchAll(tagPattern('Relationship'))].map(([, , attributes = '']) => ({
    id: attributeOf(attributes, 'Id') ?? '',
    type: attributeOf(attributes, 'Type') ?? '',
    target: attributeOf(attributes, 'Target') ?? '',
  }));
}

/** The target of a relationship by its id, as written. */
export function targetOf(file: PackageFile, part: string, id: string): string | undefined {
  return listRelationships(file, part).find((one) => one.id === id)?.target;
}

/** The part that a part names by the last word of a relationship's type, and by its id where several may be there. */
export function findRelated(file: PackageFile, part: string, type: string, id?: string): string | undefined {
  const found = listRelationships(file, part).find(
    (one) => one.type.endsWith(`/${type}`) && (id === undefined || one.id === id),
  );
  return found === undefined ? undefined : resolvePart(part, found.target);
}

/** Adds a relationship to another part and returns its new id. */
export function addRelationship(file: PackageFile, part: string, type: string, to: string): string {
  const name = relationshipsOf(part);
  const xml =
    file.read(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships}"></Relationships>`;
  const opened = xml.replace(
    /<((?:[\w.-]+:)?)Relationships\b([^>]*?)\s*\/>/,
    '<$1Relationships$2></$1Relationships>',
  );
  let number = 1;
  while (new RegExp(`\\bId\\s*=\\s*["']mulu${number}["']`).test(opened)) number += 1;
  const id = `mulu${number}`;
  const added = insertBeforeEnd(
    opened,
    'Relationships',
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${relativePart(part, to)}"/>`,
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
