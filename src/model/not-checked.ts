/** What an audit of a list could not see; the words are in the label table. */
export type NotCheckedKey =
  | 'content-quality'
  | 'links'
  | 'element-parts'
  | 'reconstructed-items'
  | 'unlisted-elements'
  | 'not-judged-duties'
  | 'unread-channels'
  | 'annual-report-figures'
  | 'unread-rows'
  | 'truthfulness'
  /** Missing standing elements, while the list begins no earlier than the audited period. */
  | 'earlier-publications'
  | 'limits-without-number'
  | 'limits-elsewhere'
  | 'limits-unreadable'
  /** Words of printed limits that were passed over, while the rest of the limit judged something. */
  | 'limit-words'
  | 'no-published-dates'
  | 'no-formed-dates'
  | 'untold-elements'
  | 'possible-entries'
  | 'display-end'
  | 'calendar-years'
  /** Entries dated on days on which no version of their item was in force. */
  | 'outside-validity';

export interface NotChecked {
  readonly what: NotCheckedKey;
  /** Items, elements or entries concerned, as the key says. */
  readonly count?: number;
  /** `limit-words`: the limits, those of most elements first. */
  readonly limits?: readonly PartlyReadLimit[];
}

/** A printed limit that judged something, with the words of it that were not read as a limit. */
export interface PartlyReadLimit {
  readonly printed: string;
  readonly unread: readonly string[];
  readonly elements: number;
}
