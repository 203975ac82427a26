import type { Mapping, MappingAnswer, MappingRule } from '../model/mapping.ts';
import type { Requirement } from '../model/requirement.ts';

/** A double-quoted YAML scalar; JSON strings are YAML. Line separators are escaped too, for editors that break there. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A comment must stay one line whatever the title holds. */
function comment(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/gu, ' ').trim();
}

function answerLines(answer: MappingAnswer): readonly string[] {
  if (answer.kind === 'none') return ['none: true'];
  if (answer.kind === 'category') return [`category: ${quote(answer.category)}`];
  const elements = answer.elements ?? [];
  return [
    `item: ${quote(answer.item)}`,
    ...(elements.length === 0 ? [] : [`elements: [${elements.map(quote).join(', ')}]`]),
  ];
}

function nameOf(answer: MappingAnswer, requirements: readonly Requirement[]): string | undefined {
  if (answer.kind === 'item') return requirements.find(({ code }) => code === answer.item)?.name;
  if (answer.kind === 'none') return '不对应任何事项';
  return requirements.flatMap(({ categories }) => categories).find(({ code }) => code === answer.category)
    ?.name;
}

function ruleLines(rule: MappingRule, requirements: readonly Requirement[]): readonly string[] {
  const { column, title, itemName, file, sheet, row } = rule.when;
  const name = nameOf(rule.answer, requirements);
  const fields = [
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
  const [first, ...rest] = fields;
  return [
    ...(name === undefined ? [] : [`  # ${comment(name)}`]),
    `  - ${first}`,
    ...rest.map((field) => `    ${field}`),
  ];
}

/** The text of mapping.yaml: commented, in the order of the mapping, the same bytes for the same mapping. */
export function writeMapping(mapping: Mapping, requirements: readonly Requirement[]): string {
  const head = [
    '# 人工核定的对应关系：条目的栏目路径、标题对应目录中的哪一事项。mulu 检查时最先使用，请纳入版本管理。',
    '# Reviewed answers: which item an entry answers, by column path and title. Used before anything is guessed.',
    '# title 中的 * 代表任意文字；none: true 表示不对应任何事项。',
  ];
  if (mapping.rules.length === 0) return [...head, 'rules: []', ''].join('\n');
  return [...head, 'rules:', ...mapping.rules.flatMap((rule) => ruleLines(rule, requirements)), ''].join(
    '\n',
  );
}
