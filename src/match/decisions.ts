import type { Field } from '../model/publication.ts';
import type { Requirement } from '../model/requirement.ts';
import { withRoles } from './elements.ts';

/** 决定书文号 with 处罚决定日期 or 处罚类别: each row is a decision. */
export function isTableOfDecisions(fields: ReadonlySet<Field>): boolean {
  return fields.has('decisionNumber') && (fields.has('decidedOn') || fields.has('decisionContent'));
}

/** Elements that a decision answers. */
export function elementsOfDecision({ elements }: Requirement): readonly number[] {
  return withRoles(
    elements.filter(({ nature }) => nature === 'event'),
    ['result'],
  );
}
