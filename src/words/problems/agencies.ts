import { problemText } from './problem.ts';

/** What keeps agencies from being checked together on one board. */
export const agenciesProblems = {
  'agencies/no-name': problemText<Record<string, never>>({
    says: {
      zh: () => '没有写单位名称，其配置中也没有。',
      en: () => 'This agency has no name, and its profile gives none.',
    },
    fix: {
      zh: () => '请写上 agency，或在其配置中写上。',
      en: () => 'Write agency here or in its profile.',
    },
  }),
  'agencies/other-name': problemText<{ agency: string; own: string; profile: string }>({
    says: {
      zh: ({ agency, own, profile }) => `名册写的是“${agency}”，而配置“${profile}”属于“${own}”。`,
      en: ({ agency, own, profile }) => `This is "${agency}", but the profile "${profile}" is of "${own}".`,
    },
    fix: {
      zh: ({ agency }) =>
        `如果是同一单位，请在配置的 aliases 中加上“${agency}”，或去掉名册中的 agency；否则请换成本单位的配置。`,
      en: ({ agency }) =>
        `If both are the same, add "${agency}" to the aliases of the profile or leave agency out here; else name the agency's own profile.`,
    },
  }),
  'agencies/name-twice': problemText<{ agency: string }>({
    says: {
      zh: ({ agency }) => `“${agency}”在名册中出现两次。`,
      en: ({ agency }) => `"${agency}" is listed twice in the file of agencies.`,
    },
    fix: {
      zh: () => '同一单位的清单请写在同一个 lists 里；不同的单位请写不同的名称。',
      en: () => 'Give all lists of one agency under one lists; give two agencies two names.',
    },
  }),
  'agencies/catalog-differs': problemText<{ id: string; other: string }>({
    says: {
      zh: ({ id, other }) => `目录“${id}”与“${other}”所用的同名目录内容不同，不能并列。`,
      en: ({ id, other }) =>
        `The catalog "${id}" has another text than the one of that id used by "${other}": they cannot stand side by side.`,
    },
    fix: {
      zh: () => '请让两个单位使用同一个目录文件，或者给其中一个目录另起 id。',
      en: () => 'Let both use the same catalog file, or give one of the catalogs another id.',
    },
  }),
  'agencies/baseline-of-nobody': problemText<{ agency: string }>({
    says: {
      zh: ({ agency }) => `这份报告属于“${agency}”，名册中没有这个单位。`,
      en: ({ agency }) => `This report is of "${agency}", which is not in the file of agencies.`,
    },
    fix: {
      zh: () => '请检查单位名称，或去掉这份报告。',
      en: () => 'Check the name of the agency, or leave the report out.',
    },
  }),
} as const;
