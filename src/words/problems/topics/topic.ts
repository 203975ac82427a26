import type { Bilingual } from '../../../model/language.ts';

/** What `explain` says of a problem's code, beside the lints, which carry their own texts. */
export interface ProblemTopic {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly remedy: Bilingual;
}
