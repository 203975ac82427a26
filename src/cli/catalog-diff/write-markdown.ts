import { changeNames } from '../../words/labels/catalog-changes.ts';
import { encodeMarkdown } from '../../write/encode.ts';
import { diffSentences, diffWords } from '../words/catalog-diff.ts';
import {
  type CatalogDiff,
  codesOf,
  type DiffWriteOptions,
  groupChanges,
  outcomeName,
  ruleTitle,
} from './group-changes.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function effectLines({ effect }: CatalogDiff, { language }: DiffWriteOptions): string[] {
  if (effect === undefined) return [];
  const word = (name: keyof typeof diffWords) => diffWords[name][language];
  const lines = [`## ${word('effect')}`, ''];
  if (effect.verdicts.length === 0) lines.push(word('unchanged'), '');
  else {
    const rows = effect.verdicts.map((one) => [
      encodeMarkdown(`${one.code} ${one.name}`),
      outcomeName(one.before, language),
      outcomeName(one.after, language),
    ]);
    lines.push(...table([word('item'), word('before'), word('after')], rows));
  }
  if (effect.findings.length > 0) {
    const rows = effect.findings.map(({ rule, before, after }) => [
      ruleTitle(rule, language),
      String(before),
      String(after),
    ]);
    lines.push(...table([word('rule'), word('before'), word('after')], rows));
  }
  return lines;
}

/** For a pull request or a memo: a table for each kind of change. */
export function writeMarkdownDiff(diff: CatalogDiff, options: DiffWriteOptions): string {
  const { language } = options;
  const { before, after, changes } = diff;
  const word = (name: keyof typeof diffWords) => diffWords[name][language];
  const titleOf = ({ id, title }: CatalogDiff['before']) => `${title} (${id})`;
  const facts = { before: titleOf(before), after: titleOf(after), changes: changes.length };
  const lines = [`# ${encodeMarkdown(diffSentences.compared[language](facts))}`, ''];
  if (changes.length === 0) lines.push(word('same'), '');
  for (const { kind, groups } of groupChanges(changes)) {
    const rows = groups.map((group) => [
      encodeMarkdown(group.before ?? word('nothing')),
      encodeMarkdown(group.after ?? word('nothing')),
      String(group.changes.length),
      encodeMarkdown(
        group.changes.length === 1
          ? `${group.changes[0]?.code ?? ''} ${group.changes[0]?.name ?? ''}`
          : codesOf(group.changes).join(language === 'zh' ? '、' : ', '),
      ),
    ]);
    lines.push(`## ${changeNames[kind][language]}`, '');
    lines.push(...table([word('before'), word('after'), word('places'), word('item')], rows));
  }
  return `${[...lines, ...effectLines(diff, options)].join('\n').trimEnd()}\n`;
}
