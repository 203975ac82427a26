import { shippedCalendar } from '../../../src/calendar/shipped.ts';
import { type EvaluationResult, startEvaluation } from '../../../src/judge/engine/evaluate.ts';
import { rules } from '../../../src/judge/rules/index.ts';
import type { Rule, RuleContext } from '../../../src/judge/rules/rule.ts';
import { dayInLinkText } from '../../../src/list/dates/day-in-link.ts';
import type { Nature } from '../../../src/model/catalog.ts';
import type { LimitReading } from '../../../src/model/limit-reading.ts';
import type { Match, MatchResult } from '../../../src/model/match.ts';
import { dayOfIso } from '../../../src/model/plain-date.ts';
import { type Profile, emptyProfile as untailored } from '../../../src/model/profile.ts';
import type { Entry, Field } from '../../../src/model/publication.ts';
import type { RequiredElement, Requirement } from '../../../src/model/requirement.ts';
import type { TimeLimit, WithinLimit } from '../../../src/model/time-limit.ts';

/** Literals in short: what a test does not name has the plainest value. */

export function day(iso: string): number {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no day: ${iso}`);
  return found;
}

export const twentyWorkdays: WithinLimit = {
  kind: 'within',
  printed: '自信息形成或者变更之日起20个工作日内予以公开',
  span: { count: 20, unit: 'workday' },
  triggers: ['formed', 'changed'],
};

export function reading(...limits: readonly TimeLimit[]): LimitReading {
  return {
    printed: limits.map(({ printed }) => printed).join('，'),
    limits,
    ignored: [],
    remarks: [],
  };
}

export function element(
  id: string,
  nature: Nature,
  limit?: LimitReading,
  more: Partial<RequiredElement> = {},
): RequiredElement {
  return {
    index: 0,
    id,
    name: id,
    nature,
    ...(limit === undefined ? {} : { limit }),
    channels: [],
    audience: '全社会',
    mode: '主动公开',
    basis: [],
    keywords: [],
    unlisted: false,
    ...more,
  };
}

const noHints = { aliases: [], keywords: [], not: [], columns: [] };

export function requirement(
  code: string,
  elements: readonly RequiredElement[],
  more: Partial<Requirement> = {},
): Requirement {
  return {
    index: 0,
    catalog: 'test-catalog',
    code,
    name: `事项${code}`,
    categories: [
      {
        code: code.slice(0, 2),
        name: `类别${code.slice(0, 2)}`,
        match: noHints,
      },
    ],
    elements: elements.map((one, index) => ({ ...one, index })),
    basis: [],
    responsibilities: [],
    subject: '县卫生健康局',
    match: noHints,
    provenance: { status: 'document' },
    duties: [],
    place: { file: 'catalog.yaml' },
    ...more,
  };
}

export const emptyProfile: Profile = { ...untailored('县卫生健康局'), catalogs: ['test-catalog'] };

export const usualFields: ReadonlySet<Field> = new Set<Field>(['title', 'formedOn', 'publishedOn']);

/** Dates as ISO; the row is the ordinal plus 2, as under a header. */
export type EntryLiteral = Partial<Omit<Entry, 'formedOn' | 'changedOn' | 'publishedOn' | 'abolishedOn'>> & {
  readonly formed?: string;
  readonly changed?: string;
  readonly published?: string;
  readonly abolished?: string;
};

export function entry(literal: EntryLiteral = {}): Entry {
  const { formed, changed, published, abolished, ...rest } = literal;
  const ordinal = rest.ordinal ?? 0;
  return {
    ordinal,
    file: 'list.csv',
    sheet: '',
    row: ordinal + 2,
    title: `记录${ordinal}`,
    anomalies: [],
    personalData: [],
    fields: usualFields,
    ...(rest.link === undefined ? {} : { linkDay: dayInLinkText(rest.link) }),
    ...(formed === undefined ? {} : { formedOn: day(formed) }),
    ...(changed === undefined ? {} : { changedOn: day(changed) }),
    ...(published === undefined ? {} : { publishedOn: day(published) }),
    ...(abolished === undefined ? {} : { abolishedOn: day(abolished) }),
    ...rest,
  };
}

export function answers(requirementIndex: number, ...elements: readonly number[]): MatchResult {
  const match: Match = {
    requirement: requirementIndex,
    elements,
    how: 'name',
    confidence: 1,
    clues: [],
    against: [],
  };
  return { kind: 'item', matches: [match] };
}

export const nothing: MatchResult = {
  kind: 'none',
  reason: 'unrecognised',
  clues: [],
  suggestions: [],
};

export interface Setting {
  readonly requirements: readonly Requirement[];
  readonly asOf?: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly profile?: Partial<Profile>;
}

export function contextOf({ requirements, asOf = '2025-01-20', from, to, profile }: Setting): RuleContext {
  return {
    asOf: day(asOf),
    calendar: shippedCalendar(),
    requirements: requirements.map((one, index) => ({ ...one, index })),
    profile: { ...emptyProfile, ...profile },
    period: {
      from: from === undefined ? undefined : day(from),
      to: to === undefined ? undefined : day(to),
      stated: from !== undefined,
    },
  };
}

/** Runs rules, all of them unless some are named, over entries with what each answers. */
export function evaluate(
  setting: Setting,
  taken: readonly (readonly [Entry, MatchResult])[],
  some: readonly Rule[] = rules,
): EvaluationResult {
  const evaluation = startEvaluation(contextOf(setting), some);
  for (const [one, result] of taken) evaluation.take(one, result);
  return evaluation.finish();
}

/** One line per finding: rule, item/element, row. */
export function folded(result: EvaluationResult): readonly string[] {
  return result.findings.map((finding) =>
    [
      finding.rule,
      ...(finding.item === undefined
        ? []
        : [`${finding.item.code}${finding.element === undefined ? '' : `/${finding.element}`}`]),
      ...(finding.entry === undefined ? [] : [`${finding.entry.file}:${finding.entry.row}`]),
    ].join(' '),
  );
}
