import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Mapping, MappingRule } from '../model/mapping.ts';
import type { Requirement } from '../model/requirement.ts';
import { quote } from '../text/quote-yaml.ts';
import { answerLines, nameLine, ruleFields, ruleLines, writeMapping } from './mapping-text.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the text and what is there instead. */
interface Splice extends Span {
  readonly text: string;
}

const ANSWER_KEYS = new Set(['item', 'elements', 'category', 'none']);

type RulePair = Pair<unknown, unknown>;

function keyOf({ key }: RulePair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Where a key begins and its value ends; the value of a block is said to end with its line break. */
function spanOf(text: string, { key, value }: RulePair): Span | undefined {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  const end = isNode(value) ? value.range?.[1] : undefined;
  return start === undefined || end === undefined
    ? undefined
    : { start, end: text.slice(0, end).trimEnd().length };
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** The name above a rule, when it is the one that was written with the old answer. */
function renameComment(
  text: string,
  at: number,
  before: MappingRule,
  after: MappingRule,
  requirements: readonly Requirement[],
): readonly Splice[] {
  const end = lineStart(text, at);
  if (end === 0) return [];
  const start = lineStart(text, end - 1);
  const line = text.slice(start, end).trim();
  const [was, is] = [nameLine(before.answer, requirements), nameLine(after.answer, requirements)];
  if (was === undefined || is === undefined || line !== was || was === is) return [];
  const from = start + text.slice(start, end).indexOf('#');
  return [{ start: from, end: from + was.length, text: is }];
}

/** A rule with another answer: its own lines change, comments and whatever else was written by hand stay. */
function changeRule(
  text: string,
  rule: YAMLMap,
  before: MappingRule,
  after: MappingRule,
  requirements: readonly Requirement[],
): readonly Splice[] | undefined {
  const pairs = rule.items as readonly RulePair[];
  const spans = pairs.map((pair) => ({ key: keyOf(pair), span: spanOf(text, pair) }));
  const answers = spans.filter(({ key }) => ANSWER_KEYS.has(key));
  const first = answers[0]?.span;
  const last = spans.at(-1)?.span;
  const start = rule.range?.[0];
  if (first === undefined || last === undefined || start === undefined) return undefined;
  if (spans.some(({ span }) => span === undefined)) return undefined;
  const indent = ' '.repeat(start - lineStart(text, start));
  const eol = lineBreakOf(text);
  if (rule.flow) {
    const end = rule.range?.[1] ?? start;
    const [line = '', ...rest] = ruleFields(after);
    const fields = [line, ...rest.map((field) => `${indent}${field}`)].join(eol);
    return [...renameComment(text, start, before, after, requirements), { start, end, text: fields }];
  }
  const splices: Splice[] = [
    ...renameComment(text, start, before, after, requirements),
    { ...first, text: answerLines(after.answer).join(`${eol}${indent}`) },
  ];
  for (const { span } of answers.slice(1)) {
    if (span === undefined) continue;
    const rest = text.slice(span.end, lineEnd(text, span.end));
    // A comment behind the value stays, on a line of its own.
    if (rest.trim() === '')
      splices.push({ start: lineStart(text, span.start), end: lineEnd(text, span.end), text: '' });
    else splices.push({ ...span, text: '' });
  }
  const fields = {
    decidedBy: after.decidedBy,
    decidedOn: after.decidedOn,
    note: after.note,
    example: after.example,
  };
  const missing: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const span = spans.find((one) => one.key === key)?.span;
    if (span === undefined) missing.push(`${key}: ${quote(value)}`);
    else splices.push({ ...span, text: `${key}: ${quote(value)}` });
  }
  if (missing.length > 0)
    splices.push({
      start: last.end,
      end: last.end,
      text: missing.map((field) => `${eol}${indent}${field}`).join(''),
    });
  return splices;
}

/** Behind the last rule and the comment lines that follow it without a gap. */
function endOfRules(text: string, rules: YAMLSeq): number | undefined {
  const last = rules.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (end === undefined) return undefined;
  let at = lineEnd(text, text.slice(0, end).trimEnd().length);
  while (/^[ \t]+#/.test(text.slice(at, lineEnd(text, at)))) at = lineEnd(text, at);
  return at;
}

function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => other.start - one.start || other.end - one.end);
  return ordered.reduce(
    (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
    text,
  );
}

/** The rules that were added, as text and where it goes; undefined where rules are not written one below the other. */
function addRules(
  text: string,
  rules: YAMLSeq,
  added: readonly MappingRule[],
  requirements: readonly Requirement[],
): readonly Splice[] | undefined {
  const [start, end] = rules.range ?? [];
  const isEmpty = rules.items.length === 0;
  if (start === undefined || end === undefined || (rules.flow && !isEmpty)) return undefined;
  const eol = lineBreakOf(text);
  const indent = isEmpty ? '  ' : ' '.repeat(start - lineStart(text, start));
  const lines = added.flatMap((rule) => ruleLines(rule, requirements, indent));
  if (isEmpty) return [{ start, end, text: ['', ...lines].join(eol) }];
  const at = endOfRules(text, rules);
  if (at === undefined) return undefined;
  const gap = text[at - 1] === '\n' ? '' : eol;
  return [{ start: at, end: at, text: `${gap}${lines.join(eol)}${eol}` }];
}

/** A file in an unusual layout: comments stay, the layout is the library's. */
function rewrite(
  document: Document.Parsed,
  rules: YAMLSeq,
  changes: readonly { readonly rule: MappingRule; readonly index: number }[],
  added: readonly MappingRule[],
): string {
  const nodeOf = (rule: MappingRule) => parseDocument(ruleFields(rule).join('\n')).contents;
  for (const { rule, index } of changes) rules.items[index] = nodeOf(rule);
  for (const rule of added) rules.items.push(nodeOf(rule));
  rules.flow = false;
  return document.toString({ lineWidth: 0 });
}

/**
 * The text of a mapping file with the rules of `after`, which has those of `before` in their places and further ones behind. What did
 * not change keeps its bytes, comments by hand among it.
 */
export function editMapping(
  text: string,
  before: Mapping,
  after: Mapping,
  requirements: readonly Requirement[],
): string {
  const changes = after.rules.flatMap((rule, index) =>
    index < before.rules.length && rule !== before.rules[index] ? [{ rule, index }] : [],
  );
  const added = after.rules.slice(before.rules.length);
  if (changes.length === 0 && added.length === 0) return text;
  const document = parseDocument(text);
  const rules = isMap(document.contents) ? document.contents.get('rules', true) : undefined;
  if (!isSeq(rules) || rules.items.length !== before.rules.length) return writeMapping(after, requirements);
  const splices: Splice[] = [];
  let isInPlace = true;
  const add = (more: readonly Splice[] | undefined) => {
    if (more === undefined) isInPlace = false;
    else splices.push(...more);
  };
  for (const { rule, index } of changes) {
    const node = rules.items[index];
    add(isMap(node) ? changeRule(text, node, before.rules[index]!, rule, requirements) : undefined);
  }
  if (added.length > 0) add(addRules(text, rules, added, requirements));
  return isInPlace ? applySplices(text, splices) : rewrite(document, rules, changes, added);
}
