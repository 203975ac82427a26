import { encodeXml } from '../encode/xml.ts';
import type { BookProperties, BookSheet } from './model.ts';
import { PART_START, RELATIONS, SPREADSHEET } from './part.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal?: true;
}

/** Relations of a part; the first is `rId1`. */
export function relationsXml(relations: readonly Relation[]): string {
  const all = relations.map(
    ({ type, target, isExternal }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${encodeXml(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${PART_START}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

export const packageRelations = (): string =>
  relationsXml([
    { type: `${RELATIONS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]);

/** Relations of the workbook: its sheets first, so that the number of a sheet is that of its relation. */
export const workbookRelations = (sheets: number): string =>
  relationsXml([
    ...Array.from({ length: sheets }, (_, index) => ({
      type: `${RELATIONS}/worksheet`,
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { type: `${RELATIONS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONS}/sharedStrings`, target: 'sharedStrings.xml' },
  ]);

export const sheetRelations = (links: readonly string[]): string =>
  relationsXml(links.map((target) => ({ type: `${RELATIONS}/hyperlink`, target, isExternal: true })));

export function contentTypes(sheets: number): string {
  const parts = [
    ['xl/workbook', `${CONTENT}.sheet.main`],
    ...Array.from({ length: sheets }, (_, index) => [
      `xl/worksheets/sheet${index + 1}`,
      `${CONTENT}.worksheet`,
    ]),
    ['xl/styles', `${CONTENT}.styles`],
    ['xl/sharedStrings', `${CONTENT}.sharedStrings`],
    ['docProps/core', 'application/vnd.openxmlformats-package.core-properties'],
  ];
  return [
    `${PART_START}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="/${part}.xml" ContentType="${type}+xml"/>`),
    '</Types>',
  ].join('');
}

/** What is printed of a sheet, and which rows on each page. */
function printNames([name, { printed, repeatedRows }]: readonly [string, BookSheet], index: number): string {
  const sheet = encodeXml(`'${name}'`);
  const area = printed?.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return [
    ...(area === undefined ? [] : [['Print_Area', area]]),
    ...(repeatedRows === undefined ? [] : [['Print_Titles', `$1:$${repeatedRows}`]]),
  ]
    .map(
      ([kind, range]) =>
        `<definedName name="_xlnm.${kind}" localSheetId="${index}">${sheet}!${range}</definedName>`,
    )
    .join('');
}

export function workbookXml(sheets: ReadonlyMap<string, BookSheet>): string {
  const all = [...sheets].map(
    ([name, { isHidden }], index) =>
      `<sheet name="${encodeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = [...sheets].map(printNames).join('');
  return [
    `${PART_START}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${all.join('')}</sheets>`,
    names === '' ? '' : `<definedNames>${names}</definedNames>`,
    '</workbook>',
  ].join('');
}

export function coreProperties({ title, creator, day }: BookProperties): string {
  const time = new Date(day * MILLISECONDS_A_DAY).toISOString().replace(/\.\d+/u, '');
  const who = encodeXml(creator);
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    `${PART_START}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:creator>${who}</dc:creator><dc:title>${encodeXml(title)}</dc:title>`,
    `<cp:lastModifiedBy>${who}</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}</cp:coreProperties>`,
  ].join('');
}
