import type { Severity } from '../../model/profile.ts';
import { namesIn } from '../../model/tables.ts';
import { attributeOf, setAttribute, tagPattern } from '../../write/xml-text.ts';

const colours: Readonly<Record<Severity, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
};

/** Adds cell formats to a style sheet as they are asked for; what is there keeps its place. */
export interface StyleEdit {
  /** Index of a format that looks like `base` but for the fill. */
  fill(base: number, severity: Severity): number;
  /** Index of a plain format whose text wraps, bold for headings. */
  readonly wrapped: number;
  /** The style sheet with what was added. */
  text(): string;
}

interface Section {
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly prefix: string;
  readonly body: string;
}

function findSection(xml: string, name: string): Section | undefined {
  const open = tagPattern(name).exec(xml);
  if (open === null || /\/\s*$/.test(open[2] ?? '')) return undefined;
  const start = open.index;
  const bodyStart = start + open[0].length;
  const close = xml.indexOf(`</${open[1]}${name}`, bodyStart);
  if (close === -1) return undefined;
  const end = xml.indexOf('>', close) + 1;
  return { start, end, attributes: open[2] ?? '', prefix: open[1] ?? '', body: xml.slice(bodyStart, close) };
}

/** The `xf` elements of a list, each whole. */
function splitFormats(body: string): readonly string[] {
  const formats: string[] = [];
  const pattern = tagPattern('xf');
  for (let open = pattern.exec(body); open !== null; open = pattern.exec(body)) {
    if (/\/\s*$/.test(open[2] ?? '')) formats.push(open[0]);
    else {
      const close = `</${open[1]}xf>`;
      const end = body.indexOf(close, open.index);
      if (end === -1) break;
      formats.push(body.slice(open.index, end + close.length));
      pattern.lastIndex = end + close.length;
    }
  }
  return formats;
}

function refill(format: string, fill: number): string {
  const open = tagPattern('xf').exec(format);
  if (open === null) return format;
  const attributes = setAttribute(setAttribute(open[2] ?? '', 'fillId', String(fill)), 'applyFill', '1');
  return `<${open[1]}xf${attributes}>${format.slice(open[0].length)}`;
}

/** Undefined when the style sheet has no fills or formats to add to. */
export function editStyles(xml: string): StyleEdit | undefined {
  const fills = findSection(xml, 'fills');
  const formats = findSection(xml, 'cellXfs');
  if (fills === undefined || formats === undefined) return undefined;
  const known = splitFormats(formats.body);
  const p = formats.prefix;
  const firstFill = [...fills.body.matchAll(tagPattern('fill'))].length;
  const severities = namesIn(colours);
  const newFills = severities.map(
    (severity) =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colours[severity]}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
  );
  const added = [
    `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`,
  ];
  const indexes = new Map<string, number>();
  const rebuild = ({ prefix, attributes, body }: Section, name: string, more: readonly string[]) => {
    const count = Number(attributeOf(attributes, 'count') ?? Number.NaN);
    const counted = Number.isNaN(count)
      ? attributes
      : setAttribute(attributes, 'count', String(count + more.length));
    return `<${prefix}${name}${counted}>${body}${more.join('')}</${prefix}${name}>`;
  };
  return {
    wrapped: known.length,
    fill(base, severity) {
      const key = `${base} ${severity}`;
      const index = indexes.get(key) ?? known.length + added.length;
      if (!indexes.has(key)) {
        const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
        added.push(refill(known[base] ?? known[0] ?? plain, firstFill + severities.indexOf(severity)));
        indexes.set(key, index);
      }
      return index;
    },
    text: () =>
      xml.slice(0, fills.start) +
      rebuild(fills, 'fills', newFills) +
      xml.slice(fills.end, formats.start) +
      rebuild(formats, 'cellXfs', added) +
      xml.slice(formats.end),
  };
}
