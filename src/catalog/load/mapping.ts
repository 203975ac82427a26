import * as schema from '../../generated/validators/mapping.js';
import type { Mapping, MappingAnswer, MappingCondition, MappingRule } from '../../model/mapping.ts';
import { normalise } from '../../text/normalise.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, readDocument } from './document.ts';

interface RuleDocument extends MappingCondition {
  readonly item?: string;
  readonly elements?: readonly string[];
  readonly category?: string;
  readonly none?: true;
  readonly decidedBy?: string;
  readonly decidedOn?: string;
  readonly note?: string;
  readonly example?: string;
}

interface MappingDocument {
  readonly rules?: readonly RuleDocument[];
}

/** The one answer of a rule; undefined when it has none or several. */
function answerOf({ item, elements, category, none }: RuleDocument): MappingAnswer | undefined {
  if ([item, category, none].filter((answer) => answer !== undefined).length !== 1) return undefined;
  if (item !== undefined) return { kind: 'item', item, ...(elements === undefined ? {} : { elements }) };
  return category === undefined ? { kind: 'none' } : { kind: 'category', category };
}

function conditionOf({ column, title, itemName, file, sheet, row }: RuleDocument): MappingCondition {
  return {
    ...(column === undefined ? {} : { column }),
    ...(title === undefined ? {} : { title }),
    ...(itemName === undefined ? {} : { itemName }),
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
  };
}

const isTelling = ({ column, title, itemName, file, row }: MappingCondition): boolean =>
  column !== undefined ||
  title !== undefined ||
  itemName !== undefined ||
  (file !== undefined && row !== undefined);

/** Rules about the same entries with different answers: the first would win without a word. */
function contradictions(rules: readonly MappingRule[]): readonly Problem[] {
  const first = new Map<string, MappingRule>();
  return rules.flatMap((rule) => {
    const { column, title, itemName, file, sheet = '', row } = rule.when;
    const key = JSON.stringify(
      [column, title, itemName].map((text) => text && normalise(text)).concat(file, sheet, String(row)),
    );
    const before = first.get(key);
    if (before === undefined) first.set(key, rule);
    if (before === undefined || JSON.stringify(before.answer) === JSON.stringify(rule.answer)) return [];
    const { line = 0 } = before.place;
    return [
      problem('mapping/contradicting-rules', rule.place, { line, title: title ?? column ?? itemName ?? '' }),
    ];
  });
}

/** Reads a mapping file, all problems in one run. Codes are checked against the catalog where it is used. */
export function loadMapping(
  text: string,
  file: string,
): { readonly mapping?: Mapping; readonly problems: readonly Problem[] } {
  const source = readDocument<MappingDocument>(schema, text, file);
  const problems = [...source.problems];
  if (source.document === undefined) return { problems };
  const rules: MappingRule[] = [];
  (source.document.rules ?? []).forEach((written, index) => {
    const place = source.placeOf(`/rules/${index}`);
    const when = conditionOf(written);
    const answer = answerOf(written);
    if (!isTelling(when)) problems.push(problem('mapping/without-condition', place, {}));
    if (answer === undefined) {
      problems.push(problem('mapping/not-one-answer', place, {}));
      return;
    }
    const { decidedBy = '', decidedOn = '', note, example } = written;
    rules.push({
      when,
      answer,
      decidedBy,
      decidedOn,
      ...(note === undefined ? {} : { note }),
      ...(example === undefined ? {} : { example }),
      place,
    });
  });
  problems.push(...contradictions(rules));
  return { mapping: { rules, file }, problems: problems.sort(byPlace) };
}
