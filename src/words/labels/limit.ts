import type { Language } from '../../model/language.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import type { YearMonthDay } from '../../model/plain-date.ts';
import type { Span, TimeLimit, Trigger, WithinLimit } from '../../model/time-limit.ts';
import { limitRemarks, openReasons, spanUnits, triggerNames } from './limit-words.ts';
import { describePeriodic, describeYearly } from './periodic-limit.ts';

/** Triggers whose words take an object behind them: 收到批复; all others a subject before them: 文件印发. */
const WITH_OBJECT: ReadonlySet<Trigger> = new Set(['made', 'obtained', 'received']);

/** Triggers that are about the information itself when no other thing is named. */
const OF_INFORMATION: ReadonlySet<Trigger> = new Set(['formed', 'changed', 'made', 'obtained']);

function joinChinese(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join('、')}或者${last}`;
}

function describeDecision(text: string): string {
  return text.endsWith('决定') ? `作出${text}` : `${text}作出`;
}

function inChinese(triggers: readonly Trigger[], text: string | undefined): string {
  const [first] = triggers;
  const words = joinChinese(triggers.map((trigger) => triggerNames[trigger].zh));
  if (text === undefined) {
    if (first === 'event') return '事件发生';
    return first !== undefined && OF_INFORMATION.has(first) && !WITH_OBJECT.has(first)
      ? `信息${words}`
      : words;
  }
  if (first === 'event' || text.endsWith('本单位')) return text;
  if (first === 'decided' && triggers.length === 1) return describeDecision(text);
  return first !== undefined && WITH_OBJECT.has(first) ? `${words}${text}` : `${text}${words}`;
}

function inEnglish(triggers: readonly Trigger[], text: string | undefined): string {
  const object = text === undefined ? '' : ` (${text})`;
  if (triggers[0] === 'event') return `the event${object}`;
  if (triggers[0] === 'ended') return `it has ended${object}`;
  return `it is ${triggers.map((trigger) => triggerNames[trigger].en).join(' or ')}${object}`;
}

/** What starts the clock, ready for 后 or `after`: 信息形成或者变更, 收到批复, it is decided (行政决定). */
function describeTriggers(
  triggers: readonly Trigger[],
  text: string | undefined,
  language: Language,
): string {
  return language === 'zh' ? inChinese(triggers, text) : inEnglish(triggers, text);
}

/** 20个工作日, 20 working days. */
export function describeSpan({ count, unit }: Span, language: Language): string {
  const name = spanUnits[unit][language];
  return language === 'zh' ? `${count}${name}` : `${count} ${name}${count === 1 ? '' : 's'}`;
}

function describeDisplayed(span: Span, language: Language): string {
  const text = describeSpan(span, language);
  return language === 'zh' ? `公示满${text}` : `a display of ${text}`;
}

function describeWithin(limit: WithinLimit, language: Language): string {
  const { span, action, extendableBy, afterDisplay, cap } = limit;
  const trigger =
    afterDisplay === undefined
      ? describeTriggers(limit.triggers, limit.triggerText, language)
      : describeDisplayed(afterDisplay, language);
  const isLater = limit.triggers.length > 1;
  if (language === 'zh') {
    const verb = action ?? '公开';
    if (span.count === 0) return `${trigger}当日${verb}`;
    const notes = [
      ...(span.unit === 'hour' || span.unit === 'minute' ? [] : ['次日起算']),
      ...(isLater ? ['有几个日期的，以后者为准'] : []),
    ];
    const note = notes.length === 0 ? '' : `（${notes.join('；')}）`;
    const extension = extendableBy === undefined ? '' : `，最长可延长${describeSpan(extendableBy, language)}`;
    const most = cap === undefined ? '' : `，最迟不超过${describeSpan(cap, language)}`;
    return `${trigger}后${describeSpan(span, language)}内${verb}${note}${extension}${most}`;
  }
  const verb = action === undefined ? 'publish' : `do (${action})`;
  if (span.count === 0) return `${verb} on the day when ${trigger}`;
  const extension =
    extendableBy === undefined ? '' : `, extendable by ${describeSpan(extendableBy, language)}`;
  const most = cap === undefined ? '' : `, at the latest ${describeSpan(cap, language)}`;
  return `${verb} within ${describeSpan(span, language)} after ${trigger}${isLater ? ' (the latest date counts)' : ''}${extension}${most}`;
}

function describeDate({ year, month, day }: YearMonthDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function describeBy({ year, month, day }: Extract<TimeLimit, { kind: 'by' }>, language: Language): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${year === undefined ? '' : `${year}-`}${two(month)}-${two(day)}`;
  if (language === 'zh') return `${year === undefined ? '检查年度' : ''}${date}（含当日）前公开`;
  return `by ${date}${year === undefined ? ' of the audited year' : ''}, that day included`;
}

/** The middle of a description: the kind's own words. */
function describeBody(limit: TimeLimit, language: Language): string {
  const zh = language === 'zh';
  switch (limit.kind) {
    case 'within':
      return describeWithin(limit, language);
    case 'periodic':
      return describePeriodic(limit, language);
    case 'yearly-by':
      return describeYearly(limit, language);
    case 'by':
      return describeBy(limit, language);
    case 'display': {
      const span = describeSpan(limit.span, language);
      const before =
        limit.before === undefined
          ? ''
          : zh
            ? `，${limit.before}前公示完毕`
            : `, over before: ${limit.before}`;
      return (zh ? `公示不少于${span}` : `on display for at least ${span}`) + before;
    }
    case 'standing':
      return zh
        ? '长期公开，检查时应当在用有效'
        : 'always there: present and in force on the day of judgement';
    case 'prompt': {
      const after =
        limit.triggers === undefined ? '' : describeTriggers(limit.triggers, limit.triggerText, language);
      if (zh)
        return `${after === '' ? '' : `${after}后`}${limit.immediate ? '立即公开' : '及时公开'}（原文没有规定天数）`;
      return `${limit.immediate ? 'at once' : 'promptly'}${after === '' ? '' : ` after ${after}`} (no number in the print)`;
    }
    case 'follows':
      return describeFollows(limit, language);
    case 'before': {
      const span = limit.span === undefined ? '' : describeSpan(limit.span, language);
      if (zh)
        return limit.event === ''
          ? `至少提前${span}`
          : `${limit.event}${span === '' ? '之前' : `的${span}之前`}公开`;
      return `${span === '' ? '' : `at least ${span} `}before ${limit.event === '' ? 'the event' : limit.event}`;
    }
    case 'regular':
      return zh ? '定期公开（原文没有写明周期）' : 'regularly (the print names no period)';
    case 'external': {
      const document = limit.document ?? (zh ? '其他文件' : 'another document');
      return zh ? `按${document}规定的期限公开` : `by the limit set in ${document}`;
    }
    case 'take-down': {
      const span = describeSpan(limit.span, language);
      const trigger =
        limit.triggers === undefined
          ? zh
            ? '公开'
            : 'publication'
          : describeTriggers(limit.triggers, undefined, language);
      if (limit.triggers === undefined)
        return zh ? `公开满${span}后撤下` : `take down ${span} after publication`;
      return zh ? `${trigger}后${span}内撤下` : `take down within ${span} after ${trigger}`;
    }
    case 'ratio': {
      const share = `${Math.round(limit.atLeast * 1000) / 10}%`;
      return zh ? `${limit.of}不低于${share}` : `${limit.of}: at least ${share}`;
    }
    case 'open':
      return openReasons[limit.reason][language];
  }
}

function describeFollows(limit: Extract<TimeLimit, { kind: 'follows' }>, language: Language): string {
  const zh = language === 'zh';
  const followed =
    limit.followed === '' ? (zh ? '所解读或者配套的文件' : 'what it belongs to') : limit.followed;
  const span = describeSpan(limit.span, language);
  if (limit.together) {
    const latest =
      limit.span.count === 0 ? '' : zh ? `，最迟不超过${span}` : `, at the latest ${span} after it`;
    return zh ? `与${followed}同步公开${latest}` : `together with ${followed}${latest}`;
  }
  return zh ? `${followed}公开后${span}内公开` : `within ${span} after the publication of ${followed}`;
}

/** One part of a reading in plain words: what is owed, from when, by when. */
export function describeLimit(limit: TimeLimit, language: Language): string {
  const zh = language === 'zh';
  const parts = limit.appliesTo;
  const label = parts === undefined ? '' : zh ? `【${parts.join('、')}】` : `[${parts.join(', ')}] `;
  const standing =
    limit.kind === 'standing' && limit.action !== undefined
      ? zh
        ? `（${limit.action}）`
        : ` (${limit.action})`
      : '';
  const condition =
    limit.condition === undefined
      ? ''
      : zh
        ? `；附条件：${limit.condition}`
        : `; condition: ${limit.condition}`;
  const since =
    limit.since === undefined
      ? ''
      : zh
        ? `；自${describeDate(limit.since)}起`
        : `; from ${describeDate(limit.since)} on`;
  const postponed = limit.postponed
    ? zh
      ? '；截止日遇节假日的，顺延至其后第一个工作日'
      : '; a due day of rest moves to the next working day'
    : '';
  const law = limit.otherLawPrevails
    ? zh
      ? '；法律法规另有规定的从其规定'
      : '; unless another law says otherwise'
    : '';
  return `${label}${describeBody(limit, language)}${standing}${since}${postponed}${condition}${law}`;
}

/** What the reading of a whole phrase comes to, part by part; the time of another duty is no time of publishing. */
export function describeReadLimits({ limits, remarks }: LimitReading, language: Language): readonly string[] {
  if (remarks.includes('not-a-publication-duty')) return [limitRemarks['not-a-publication-duty'][language]];
  return limits.map((limit) => describeLimit(limit, language));
}
