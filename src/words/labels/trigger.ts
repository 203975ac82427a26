import type { Language } from '../../model/language.ts';
import type { Trigger } from '../../model/time-limit.ts';
import { triggerNames } from './limit-words.ts';

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
export function describeTriggers(
  triggers: readonly Trigger[],
  text: string | undefined,
  language: Language,
): string {
  return language === 'zh' ? inChinese(triggers, text) : inEnglish(triggers, text);
}
