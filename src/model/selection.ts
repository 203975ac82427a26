/** What a report was narrowed to: of each list that is given, one must hold; an absent list narrows nothing. */
export interface Selection {
  /** Codes of items. */
  readonly items?: readonly string[];
  /** Codes of categories. */
  readonly categories?: readonly string[];
  /** 科室 inside the agency. */
  readonly sections?: readonly string[];
  /** Ids of rules. Outcomes do not depend on them: they narrow what is listed and what fails a run. */
  readonly rules?: readonly string[];
}
