import { columnLetters } from '../../text/column-letters.ts';
import { encodeXml } from '../../write/encode.ts';
import { attributeOf, insertBeforeEnd, tagPattern } from '../../write/xml-text.ts';

/** A comment on one cell: 1-based row, 0-based column; the text's lines. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly string[];
}

const AUTHOR = 'mulu';

function writeComment({ row, column, lines }: CellComment, author: number, p: string): string {
  const text = lines.map(encodeXml).join('\n');
  return `<${p}comment ref="${columnLetters(column)}${row}" authorId="${author}"><${p}text><${p}r><${p}t xml:space="preserve">${text}</${p}t></${p}r></${p}text></${p}comment>`;
}

/** Addresses of cells that have a comment already. */
export function commentedCells(xml: string): ReadonlySet<string> {
  return new Set(
    [...xml.matchAll(tagPattern('comment'))].map(
      ([, , attributes = '']) => attributeOf(attributes, 'ref') ?? '',
    ),
  );
}

/** The comments of a sheet with further ones; a new part when there is none. */
export function addComments(
  xml: string | undefined,
  comments: readonly CellComment[],
  namespace: string,
): string | undefined {
  if (xml === undefined) {
    const list = comments.map((comment) => writeComment(comment, 0, '')).join('');
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors><author>${AUTHOR}</author></authors><commentList>${list}</commentList></comments>`;
  }
  const authors = [...xml.matchAll(tagPattern('author'))].length;
  const authored = insertBeforeEnd(xml, 'authors', (p) => `<${p}author>${AUTHOR}</${p}author>`);
  if (authored === undefined) return undefined;
  return insertBeforeEnd(authored, 'commentList', (p) =>
    comments.map((comment) => writeComment(comment, authors, p)).join(''),
  );
}

/** Columns of text in a box, and the most lines it grows to. */
const BOX_COLUMNS = 22;
const MOST_LINES = 16;

function writeShape({ row, column, lines }: CellComment, id: number): string {
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / BOX_COLUMNS)), 1);
  const height = Math.min(MOST_LINES, count);
  const first = Math.max(0, row - 2);
  const anchor = [column + 1, 15, first, 2, column + 5, 15, first + height + 1, 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shape ids come in blocks of this size; a drawing names the blocks that it uses. */
const BLOCK = 1024;

/**
 * The drawing of a sheet's comments (the boxes; the texts are in the comments part) with further ones. `block` is the first free block
 * of shape ids in the workbook.
 */
export function addShapes(
  xml: string | undefined,
  comments: readonly CellComment[],
  block: number,
): { readonly xml: string; readonly nextBlock: number } | undefined {
  const shapes = comments.map((comment, index) => writeShape(comment, block * BLOCK + 1 + index)).join('');
  const used = Math.ceil((comments.length + 1) / BLOCK);
  const blocks = Array.from({ length: used }, (_, index) => block + index).join(',');
  const nextBlock = block + used;
  if (xml === undefined) {
    const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>`;
    return {
      xml: `<xml ${NAMESPACES}>${layout}${SHAPE_TYPE}${shapes}</xml>`,
      nextBlock,
    };
  }
  const type = xml.includes('_x0000_t202"') ? '' : SHAPE_TYPE;
  const end = xml.lastIndexOf('</xml>');
  if (end === -1) return undefined;
  const mapped = xml.replace(/(<(?:[\w.-]+:)?idmap\b[^>]*?\bdata\s*=\s*")([^"]*)"/, `$1$2,${blocks}"`);
  const shift = mapped.length - xml.length;
  // The drawing may call these namespaces otherwise: they are declared where they are used.
  const declared = (type + shapes).replace(/<(v:shape(?:type)?) /g, `<$1 ${NAMESPACES} `);
  return { xml: mapped.slice(0, end + shift) + declared + mapped.slice(end + shift), nextBlock };
}

/** The first block of shape ids that no drawing of the workbook uses. */
export function firstFreeBlock(drawings: readonly string[]): number {
  const blocks = drawings.flatMap((xml) =>
    [...xml.matchAll(/_x0000_s(\d{1,9})\b/g)].map((match) => Math.floor(Number(match[1]) / BLOCK)),
  );
  return blocks.reduce((most, block) => Math.max(most, block), 0) + 1;
}
