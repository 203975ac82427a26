import type { Mapping, MappingAnswer, MappingRule } from '../model/mapping.ts';
import type { Requirement } from '../model/requirement.ts';
import { comment, quote } from '../text/quote-yaml.ts';

/** The lines of a rule that hold its answer. */
export function answerLines(answer: MappingAnswer): readonly string[] {
  if (answer.kind === 'none') return ['none: true'];
  if (answer.kind === 'category') return [`category: ${quote(answer.category)}`];
  const elements = answer.elements ?? [];
  return [
    `item: ${quote(answer.item)}`,
    ...(elements.length === 0 ? [] : [`elements: [${elements.map(quote).join(', ')}]`]),
  ];
}

function nameOf(answer: MappingAnswer, requirements: readonly Requirement[]): string | undefined {
  if (answer.kind === 'none') return '不对应任何事项';
  if (answer.kind === 'category')
    return requirements.flatMap(({ categories }) => categories).find(({ code }) => code === answer.category)
      ?.name;
  const requirement = requirements.find(({ code }) => code === answer.item);
  if (requirement === undefined) return undefined;
  const ids = new Set(answer.elements ?? []);
  const elements = requirement.elements
    .filter(({ id, publicationOf }) => ids.has(id) || ids.has(publicationOf?.id ?? id))
    .map(({ name }) => name);
  return elements.length === 0 ? requirement.name : `${requirement.name}：${elements.join('，')}`;
}

/** The comment above a rule: the name of what it answers. */
export function nameLine(answer: MappingAnswer, requirements: readonly Requirement[]): string | undefined {
  const name = nameOf(answer, requirements);
  return name === undefined ? undefined : `# ${comment(name)}`;
}

/** The fields of a rule, a line each. */
export function ruleFields(rule: MappingRule): readonly string[] {
  const { column, title, itemName, file, sheet, row } = rule.when;
  return [
    ...(column === undefined ? [] : [`column: ${quote(column)}`]),
    ...(title === undefined ? [] : [`title: ${quote(title)}`]),
    ...(itemName === undefined ? [] : [`itemName: ${quote(itemName)}`]),
    ...(file === undefined ? [] : [`file: ${quote(file)}`]),
    ...(sheet === undefined ? [] : [`sheet: ${quote(sheet)}`]),
    ...(row === undefined ? [] : [`row: ${row}`]),
    ...answerLines(rule.answer),
    `decidedBy: ${quote(rule.decidedBy)}`,
    `decidedOn: ${quote(rule.decidedOn)}`,
    ...(rule.note === undefined ? [] : [`note: ${quote(rule.note)}`]),
    ...(rule.example === undefined ? [] : [`example: ${quote(rule.example)}`]),
  ];
}

/** The lines of a rule, its name as a comment first, indented as an entry of `rules`. */
export function ruleLines(
  rule: MappingRule,
  requirements: readonly Requirement[],
  indent = '  ',
): readonly string[] {
  const name = nameLine(rule.answer, requirements);
  const [first, ...rest] = ruleFields(rule);
  return [
    ...(name === undefined ? [] : [`${indent}${name}`]),
    `${indent}- ${first}`,
    ...rest.map((field) => `${indent}  ${field}`),
  ];
}

/** The text of a new mapping.yaml: commented, in the order of the mapping, the same bytes for the same mapping. */
export function writeMapping(mapping: Mapping, requirements: readonly Requirement[]): string {
  const head = [
    '# yaml-language-server: $schema=./node_modules/mulu/schemas/mapping.schema.json',
    '# 人工核定的对应关系：条目的栏目路径、标题对应目录中的哪一事项。mulu 检查时最先使用，请纳入版本管理。',
    '# Reviewed answers: which item an entry answers, by column path and title. Used before anything is guessed.',
    '# column 栏目路径，title 标题（* 代表任意文字），item 事项编码，elements 公开要素（不写则按标题判断），none: true 不对应任何事项。',
  ];
  if (mapping.rules.length === 0) return [...head, 'rules: []', ''].join('\n');
  return [...head, 'rules:', ...mapping.rules.flatMap((rule) => ruleLines(rule, requirements)), ''].join(
    '\n',
  );
}
