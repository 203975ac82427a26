/** docs/report.md, the handbook of the JSON report, from its schema; `npm run readme` writes it, a test compares it. */

/** A node of the report's schema, as far as the handbook shows it. */
interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

const code = (text: string) => `\`${text}\``;

/** Values that are spelled out; longer lists are left to the schema. */
const MOST_VALUES = 12;

function typeOf(node: SchemaNode): string {
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/$defs/', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  if (node.enum !== undefined) {
    const shown = node.enum.slice(0, MOST_VALUES).map((value) => code(JSON.stringify(value)));
    return `${shown.join(' ')}${node.enum.length > MOST_VALUES ? ' …' : ''}`;
  }
  if (node.items !== undefined) return `list of ${typeOf(node.items)}`;
  if (typeof node.additionalProperties === 'object') return `map to ${typeOf(node.additionalProperties)}`;
  return [node.type ?? 'any'].flat().join(' or ');
}

/** The object whose keys a property shows in place: its own, or that of its list or map. */
function inner(node: SchemaNode): SchemaNode | undefined {
  if (node.properties !== undefined) return node;
  if (node.items !== undefined) return inner(node.items);
  return typeof node.additionalProperties === 'object' ? inner(node.additionalProperties) : undefined;
}

/** Path of a list's members and of a map's values. */
function pathOf(path: string, node: SchemaNode): string {
  if (node.items !== undefined) return pathOf(`${path}[]`, node.items);
  return typeof node.additionalProperties === 'object'
    ? pathOf(`${path}.*`, node.additionalProperties)
    : path;
}

function rowsOf(node: SchemaNode, prefix: string): string[] {
  const required = new Set(node.required ?? []);
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = `${prefix}${key}`;
    const below = inner(child);
    const row = `| ${code(path)} | ${typeOf(child)} | ${required.has(key) ? 'yes' : 'no'} | ${child.description ?? child.title ?? ''} |`;
    return [row, ...(below === undefined ? [] : rowsOf(below, `${pathOf(path, child)}.`))];
  });
}

function section(name: string, node: SchemaNode): string {
  const rows = rowsOf(node, '').map((row) => row.replaceAll('\n', ' '));
  const head = '| key | type | always | meaning |\n| --- | --- | --- | --- |';
  return [
    `## ${name}`,
    ...(node.title === undefined ? [] : [node.title]),
    `${head}\n${rows.join('\n')}`,
  ].join('\n\n');
}

/** The page for a schema of reports. */
export function reportDocument(schema: SchemaNode): string {
  return `${[
    '# 缺口报告 JSON — The gap report as JSON',
    'Generated from `schemas/report.schema.json` by `npm run readme`. `mulu check LIST --format json=report.json` writes it, `mulu report report.json` reads it. Keys are added within a version of the schema, never removed or given another meaning.',
    section('Report', schema),
    ...Object.entries(schema.$defs ?? {}).map(([name, node]) => section(name, node)),
  ].join('\n\n')}\n`;
}
