/** Small workbooks put together part by part, as one trap or another needs them. */
import { writeZip, type ZipMember } from './write-zip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What goes into a workbook; XML of sheets is that of `<sheetData>` unless it brings its own `<worksheet>`. */
export interface WorkbookParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly state?: string;
    readonly target?: string;
    readonly type?: string;
  }[];
  /** XML inside `<sst>`, or the whole part. */
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Namespace of the relationship types. */
  readonly relations?: string;
  readonly extra?: readonly ZipMember[];
  readonly replace?: (members: ZipMember[]) => ZipMember[];
}

export function wrapSheet(sheetData: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

/** Styles whose cell formats have these number formats, by style index; a code gets an id of its own. */
export function stylesOf(formats: readonly (number | string)[]): string {
  const codes = formats.flatMap((format, index) =>
    typeof format === 'string'
      ? [
          `<numFmt numFmtId="${164 + index}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`,
        ]
      : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 164 + index : format}"/>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

export function workbookMembers(parts: WorkbookParts): ZipMember[] {
  const relations = parts.relations ?? RELATIONS;
  const sheets = parts.sheets.map((sheet, index) => ({
    ...sheet,
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: sheet.type ?? `${relations}/worksheet`,
  }));
  const relationships = sheets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target ?? `worksheets/sheet${index + 1}.xml`}"/>`,
  );
  if (parts.strings !== undefined) {
    relationships.push(`<Relationship Id="s" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`);
  }
  if (parts.styles !== undefined) {
    relationships.push(`<Relationship Id="t" Type="${relations}/styles" Target="styles.xml"/>`);
  }
  const tags = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const members: ZipMember[] = [
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${relations}">${parts.workbookProperties ?? ''}<sheets>${tags.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    },
    ...sheets.map(({ path, xml }) => ({
      name: path,
      content: xml.includes('worksheet') ? xml : wrapSheet(xml),
    })),
  ];
  if (parts.strings !== undefined) {
    const content = parts.strings.includes('sst')
      ? parts.strings
      : `<sst xmlns="${MAIN}">${parts.strings}</sst>`;
    members.push({ name: 'xl/sharedStrings.xml', content });
  }
  if (parts.styles !== undefined) members.push({ name: 'xl/styles.xml', content: parts.styles });
  return [...members, ...(parts.extra ?? [])];
}

/** The bytes of the workbook. */
export function makeWorkbook(parts: WorkbookParts): Buffer {
  const members = workbookMembers(parts);
  return writeZip(parts.replace === undefined ? members : parts.replace(members));
}
