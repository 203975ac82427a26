import type { CatalogChange } from '../../index.ts';
import { changeNames } from '../../words/labels/catalog-changes.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { diffSentences, diffWords } from '../words/catalog-diff.ts';
import {
  type CatalogDiff,
  codesOf,
  type DiffWriteOptions,
  groupChanges,
  outcomeName,
  ruleTitle,
} from './group-changes.ts';

/** Items written by name; of more than that the codes say enough. */
const NAMED = 3;
const MOST_CODES = 12;

function itemWords(changes: readonly CatalogChange[], language: DiffWriteOptions['language']): string {
  const codes = codesOf(changes);
  const names = new Map(changes.map(({ code, name }) => [code, `${code} ${name}`]));
  const shown =
    codes.length <= NAMED ? codes.map((code) => names.get(code) ?? code) : codes.slice(0, MOST_CODES);
  const hidden = codes.length - shown.length;
  const rest =
    hidden === 0 ? '' : ` ${diffSentences.more[language](language === 'zh' ? codes.length : hidden)}`;
  return encodeTerminal(shown.join(language === 'zh' ? '、' : ', ') + rest);
}

function effectLines({ effect }: CatalogDiff, { language, width }: DiffWriteOptions): string[] {
  if (effect === undefined) return [];
  const lines = ['', `${diffWords.effect[language]}${language === 'zh' ? '：' : ':'}`];
  if (effect.verdicts.length === 0) lines.push(`  ${diffWords.unchanged[language]}`);
  else lines.push(`  ${diffSentences.changed[language](effect.verdicts.length)}`);
  for (const { code, name: title, before, after } of effect.verdicts) {
    const text = encodeTerminal(
      `${code} ${title}: ${outcomeName(before, language)} → ${outcomeName(after, language)}`,
    );
    lines.push(...wrapIndented(text, width, '    ', '        '));
  }
  for (const { rule, before, after } of effect.findings)
    lines.push(`    ${diffSentences.findings[language]({ rule: ruleTitle(rule, language), before, after })}`);
  return lines;
}

/** For people: what changed by kind, equal changes of many items on one line. */
export function writeTerminalDiff(diff: CatalogDiff, options: DiffWriteOptions): string {
  const { language, width } = options;
  const { before, after, changes } = diff;
  const none = diffWords.nothing[language];
  const facts = { before: before.id, after: after.id, changes: changes.length };
  const lines = [diffSentences.compared[language](facts)];
  if (changes.length === 0) lines.push(diffWords.same[language]);
  for (const { kind, groups } of groupChanges(changes)) {
    lines.push('', `${changeNames[kind][language]}${language === 'zh' ? '：' : ':'}`);
    for (const group of groups) {
      if (kind !== 'item-added' && kind !== 'item-removed') {
        const values = `${group.before ?? none} → ${group.after ?? none}`;
        lines.push(...wrapIndented(encodeTerminal(values), width, '  ', '      '));
      }
      const items = itemWords(group.changes, language);
      const words = diffSentences.places[language]({ count: group.changes.length, items });
      lines.push(...wrapIndented(words, width, '    ', '        '));
    }
  }
  return `${[...lines, ...effectLines(diff, options)].join('\n')}\n`;
}
