import type { CellCorrection, DeclaredRecord, DeclaredSection, DeclaredValue } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { ElementAnswer } from '../../model/settlement.ts';

/** What an answer is about, in words for whoever reads the file. */
function nameOf({ item, element }: ElementAnswer, requirements: readonly Requirement[]): string {
  const requirement = requirements.find(({ code }) => code === item);
  const name = requirement?.elements.find(({ id }) => id === element)?.name;
  return [requirement?.name ?? item, name ?? element].join('：');
}

function record(
  section: DeclaredSection,
  key: readonly string[],
  fields: Readonly<Record<string, DeclaredValue | undefined>>,
  comment: string,
): DeclaredRecord {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return { section, key, fields: Object.fromEntries(given), comment };
}

/** An answer as the declaration that settles its element. */
function declareAnswer(answer: ElementAnswer, requirements: readonly Requirement[]): DeclaredRecord {
  const { item, element } = answer;
  const name = nameOf(answer, requirements);
  switch (answer.kind) {
    case 'nothing-happened': {
      const { from, until, statedBy, note } = answer;
      const fields = { item, element, from, until, statedBy, note };
      return record('zeroReports', ['item', 'element', 'from', 'until'], fields, name);
    }
    case 'seen': {
      const { url, seenBy, seenOn, validUntil: until, note } = answer;
      return record(
        'attestations',
        ['item', 'element'],
        { item, element, url, seenBy, seenOn, until, note },
        name,
      );
    }
    case 'withheld': {
      const { ground, reason, approver, approvedOn, validUntil: until } = answer;
      const fields = { item, element, ground, reason, approver, approvedOn, until };
      return record('exemptions', ['item', 'element'], fields, name);
    }
    case 'handed-over': {
      const { to, basis } = answer;
      const exclude = { reason: `移交${to}`, ...(basis === undefined ? {} : { basis }) };
      const title = requirements.find(({ code }) => code === item)?.name ?? item;
      return record('items', ['item'], { item, exclude }, title);
    }
  }
}

/** A corrected cell as a declaration. */
export function declareCorrection(
  { file, sheet, row, field, written, value, correctedBy, correctedOn, note }: Omit<CellCorrection, 'place'>,
  title: string,
): DeclaredRecord {
  const fields = { file, sheet, row, field, written, value, correctedBy, correctedOn, note };
  return record('corrections', ['file', 'sheet', 'row', 'field'], fields, title);
}

/** The declarations of all answers; an item is handed over once, whichever of its elements said so. */
export function declareAnswers(
  answers: readonly ElementAnswer[],
  requirements: readonly Requirement[],
): readonly DeclaredRecord[] {
  const handedOver = new Set<string>();
  return answers.flatMap((answer) => {
    if (answer.kind === 'handed-over') {
      if (handedOver.has(answer.item)) return [];
      handedOver.add(answer.item);
    }
    return [declareAnswer(answer, requirements)];
  });
}
