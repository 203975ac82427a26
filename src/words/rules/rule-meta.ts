import type { Finding } from '../../model/finding.ts';
import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { PriorityGround } from '../../model/outlook.ts';
import type { Severity } from '../../model/profile.ts';
import type { Field } from '../../model/publication.ts';

/** Grounds that put findings of a rule before or behind others, and their weight beside the severity's. */
export interface Urgency {
  readonly grounds: readonly PriorityGround[];
  readonly score: number;
}

/** The rule's documentation, printed by `explain` and in reports. */
export interface RuleMeta {
  /** Noun, prefers the failing state, equals the file name. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Why it matters and where it is laid down. */
  readonly rationale: Bilingual;
  /** How to mend it. */
  readonly remedy: Bilingual;
  /** The remedy in words for a section, where `remedy` addresses the one who runs the audit. */
  readonly order?: Bilingual;
  /** About the files of the audit alone: nothing that a section could mend. */
  readonly concerns?: 'audit';
  /** Problem type as inspectors write it (问题类型): 未公开, 超期公开, 日期缺失 … */
  readonly problemType: Bilingual;
  /** Provisions that are behind every finding of the rule, beside the item's own. */
  readonly basis?: readonly string[];
  /** What makes its findings more or less pressing than their severity says. */
  readonly urgency?: Urgency;
  /** The field of an entry that it looks at, where that is not the title: the cell that an annotated list marks. */
  readonly field?: Field;
  /** One sentence for a finding, from its facts. */
  readonly says: BilingualOf<Finding>;
}
