import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { GateFailure } from '../../model/report.ts';

/** `name`: of the category or the rule, with what sets it off; '' where there is none. */
type ToldFailure = BilingualOf<GateFailure & { readonly name: string }>;

/** How a report compares with the gate of its profile. */
export const wordGate = {
  passed: {
    zh: '过关：没有超过单位配置（gate）所定的限度。',
    en: 'gate: passed, nothing exceeds what the profile allows.',
  } satisfies Bilingual,
  gaps: {
    zh: ({ count, most }) => `未过关：${count} 个事项存在问题，最多可有 ${most} 个。`,
    en: ({ count, most }) => `gate: ${count} items have gaps, at most ${most} may.`,
  } satisfies ToldFailure,
  category: {
    zh: ({ of, name, count, most }) =>
      `未过关：类别 ${of}${name} 有 ${count} 个事项存在问题，最多可有 ${most} 个。`,
    en: ({ of, name, count, most }) =>
      `gate: ${count} items of category ${of}${name} have gaps, at most ${most} may.`,
  } satisfies ToldFailure,
  veto: {
    zh: ({ of, name, count }) => `未过关：一票否决 ${of}${name}，有 ${count} 条。`,
    en: ({ of, name, count }) => `gate: veto by ${of}${name}, ${count} findings.`,
  } satisfies ToldFailure,
} as const;
