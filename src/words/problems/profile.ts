import { type WidenedMatch, widenedMatch } from './edition.ts';
import { problemText } from './problem.ts';

type Nearest = { readonly nearest?: string | undefined };
const orNearest = {
  zh: ({ nearest }: Nearest) => (nearest === undefined ? '请核对目录。' : `是否指“${nearest}”？`),
  en: ({ nearest }: Nearest) => (nearest === undefined ? 'Check the catalog.' : `Did you mean "${nearest}"?`),
};

/** Faults of profiles, exemptions and zero reports, alone and against the catalogs. */
export const profileProblems = {
  'profile/period-reversed': problemText<{ from: string; to: string }>({
    says: {
      zh: ({ from, to }) => `止日 ${to} 早于起日 ${from}。`,
      en: ({ from, to }) => `It ends on ${to}, before it begins on ${from}.`,
    },
  }),
  'profile/exemption-reversed': problemText<{ approvedOn: string; until: string }>({
    says: {
      zh: ({ approvedOn, until }) => `有效期至 ${until}，早于批准日 ${approvedOn}。`,
      en: ({ approvedOn, until }) => `The exemption ends on ${until}, before its approval on ${approvedOn}.`,
    },
  }),
  'profile/exemption-overridden': problemText<{ item: string; key: 'publicInterest' | 'thirdParty' }>({
    says: {
      zh: ({ item, key }) =>
        key === 'thirdParty'
          ? `事项“${item}”的第三方同意公开，应予公开（《中华人民共和国政府信息公开条例》第十五条）。`
          : `不公开事项“${item}”会对公共利益造成重大影响，应予公开（《中华人民共和国政府信息公开条例》第十五条）。`,
      en: ({ item, key }) =>
        key === 'thirdParty'
          ? `The third party consents: "${item}" is to be published (Regulation, art. 15).`
          : `Withholding "${item}" would gravely harm the public interest: it is to be published (Regulation, art. 15).`,
    },
    fix: {
      zh: () => '请删去这条豁免并公开。',
      en: () => 'Remove the exemption and publish.',
    },
  }),
  'profile/third-party-not-asked': problemText<{ item: string }>({
    severity: 'warning',
    says: {
      zh: ({ item }) => `事项“${item}”以商业秘密或者个人隐私为由不公开，没有写明第三方的意见。`,
      en: ({ item }) =>
        `"${item}" is withheld for a third party's sake, and what that party said is not recorded.`,
    },
    fix: {
      zh: () =>
        '请征求第三方意见，写明 thirdParty: refuses（不同意）或者 no-answer（未答复）；同意的应予公开。',
      en: () => 'Ask it and record thirdParty: refuses or no-answer; if it consents, publish.',
    },
  }),
  'profile/attestation-reversed': problemText<{ seenOn: string; until: string }>({
    says: {
      zh: ({ seenOn, until }) => `有效期至 ${until}，早于核实日期 ${seenOn}。`,
      en: ({ seenOn, until }) => `The attestation ends on ${until}, before it was made on ${seenOn}.`,
    },
  }),
  'profile/attestation-too-long': problemText<{ item: string; days: number }>({
    severity: 'warning',
    says: {
      zh: ({ item, days }) => `事项“${item}”的核验记录有效 ${days} 天，超过一年。`,
      en: ({ item, days }) => `The attestation for "${item}" holds for ${days} days, more than a year.`,
    },
    fix: {
      zh: () => '页面会变，请把 until 定在一年以内，到期重新核实。',
      en: () => 'Pages change: end it within a year, and look again then.',
    },
  }),
  'profile/attestation-of-event': problemText<{ item: string; element: string }>({
    says: {
      zh: ({ item, element }) =>
        `事项“${item}”${element === '' ? '没有应常年可查的要素' : `的要素“${element}”因事而生`}，不能凭核验记录认定。`,
      en: ({ item, element }) =>
        element === ''
          ? `The item "${item}" has no element that must stand permanently: it cannot be attested.`
          : `The element "${element}" of "${item}" is owed once something happened: it cannot be attested.`,
    },
    fix: {
      zh: () => '本期没有发生的写零报告（zeroReports）；已经公开的，把条目补进清单。',
      en: () => 'Declare in zeroReports that nothing happened, or add the entries to the list.',
    },
  }),
  'profile/zero-report-without-item': problemText<Record<never, never>>({
    says: {
      zh: () => '零报告须写明 item 或者 category，二者只写一个。',
      en: () => 'A zero report names an item or a category, exactly one of them.',
    },
  }),
  'profile/holiday-length': problemText<{ name: string; from: string; until: string; longest: number }>({
    says: {
      zh: ({ name, from, until, longest }) =>
        `“${name}”自 ${from} 至 ${until}，起止颠倒或者超过 ${longest} 天。`,
      en: ({ name, from, until, longest }) =>
        `"${name}" runs from ${from} to ${until}: reversed, or longer than ${longest} days.`,
    },
  }),
  'profile/years-not-consecutive': problemText<{ year: number; before: number }>({
    says: {
      zh: ({ year, before }) => `${before} 年之后写的是 ${year} 年，年份须连续。`,
      en: ({ year, before }) => `${year} follows ${before}; the years must be consecutive.`,
    },
  }),
  'profile/unknown-item': problemText<{ item: string } & Nearest>({
    says: {
      zh: ({ item }) => `目录中没有编号为“${item}”的事项。`,
      en: ({ item }) => `No catalog has an item "${item}".`,
    },
    fix: orNearest,
  }),
  'profile/unknown-element': problemText<{ item: string; element: string } & Nearest>({
    says: {
      zh: ({ item, element }) => `事项“${item}”没有标识为“${element}”的要素。`,
      en: ({ item, element }) => `The item "${item}" has no element "${element}".`,
    },
    fix: orNearest,
  }),
  'profile/unknown-category': problemText<{ category: string } & Nearest>({
    says: {
      zh: ({ category }) => `目录中没有编号为“${category}”的类别。`,
      en: ({ category }) => `No catalog has a category "${category}".`,
    },
    fix: orNearest,
  }),
  'profile/limit-loosened': problemText<{ item: string; element: string; limit: string; catalog: string }>({
    says: {
      zh: ({ item, element, limit, catalog }) =>
        `事项“${item}”的要素“${element}”时限“${limit}”宽于目录的“${catalog}”。`,
      en: ({ item, element, limit, catalog }) =>
        `The limit "${limit}" of "${element}" in item "${item}" is looser than the catalog's "${catalog}".`,
    },
    fix: {
      zh: () => '单位的设置只能收紧时限。',
      en: () => 'A profile may only tighten a limit.',
    },
  }),
  'profile/match-widened': problemText<WidenedMatch>({
    says: widenedMatch,
    fix: {
      zh: () => '请改用本事项独有的词，或者用 mulu map 逐条对应；确须使用的，写 changeReason。',
      en: () =>
        'Use words of this item alone, or map single rows with `mulu map`; where it must be, give a changeReason.',
    },
  }),
  'profile/limit-incomparable': problemText<{
    item: string;
    element: string;
    limit: string;
    catalog: string;
  }>({
    says: {
      zh: ({ item, element, limit, catalog }) =>
        `事项“${item}”的要素“${element}”时限“${limit}”与目录的“${catalog}”无法比较宽严，不予采用。`,
      en: ({ item, element, limit, catalog }) =>
        `The limit "${limit}" of "${element}" in item "${item}" is not comparable with the catalog's "${catalog}": refused.`,
    },
    fix: {
      zh: () => '请按目录的起算点和单位书写；法律另有规定的，写进地方版目录的 limitBasis。',
      en: () =>
        "Count from the catalog's event in its unit; where a law says otherwise, cite it in limitBasis of an edition.",
    },
  }),
  'profile/limit-beyond-statute': problemText<{ limit: string }>({
    says: {
      zh: ({ limit }) => `“${limit}”超过《政府信息公开条例》第二十六条规定的20个工作日。`,
      en: ({ limit }) => `"${limit}" exceeds the 20 working days of art. 26 of the Regulation.`,
    },
    fix: { zh: () => '请写20个工作日以内。', en: () => 'Set 20 working days or fewer.' },
  }),
  'profile/category-emptied': problemText<{ category: string; name: string }>({
    says: {
      zh: ({ category, name }) => `类别“${category} ${name}”的事项全部排除，等于删减了类目。`,
      en: ({ category, name }) => `Every item of the category "${category} ${name}" is excluded.`,
    },
  }),
  'profile/exclusion-without-basis': problemText<{ item: string }>({
    severity: 'warning',
    says: {
      zh: ({ item }) => `事项“${item}”排除时没有写明依据。`,
      en: ({ item }) => `The item "${item}" is excluded without a basis.`,
    },
    fix: { zh: () => '请在 exclude 下补写 basis。', en: () => 'Add a basis under exclude.' },
  }),
  'mapping/without-condition': problemText<Record<never, never>>({
    says: {
      zh: () => '这条规则没有写明适用于哪些条目。',
      en: () => 'This rule does not say which entries it holds for.',
    },
    fix: {
      zh: () => '请写明 column、title 或 itemName；按行指定的写明 file 和 row。',
      en: () => 'Give a column, a title or an itemName; for a single row, file and row.',
    },
  }),
  'mapping/contradicting-rules': problemText<{ line: number; title: string }>({
    says: {
      zh: ({ line, title }) => `这条规则与第 ${line} 行的规则针对同样的条目“${title}”，答案却不同。`,
      en: ({ line, title }) =>
        `This rule and the one on line ${line} are about the same entries "${title}", with different answers.`,
    },
    fix: { zh: () => '请只保留一条。', en: () => 'Keep one of the two.' },
  }),
  'mapping/not-one-answer': problemText<Record<never, never>>({
    says: {
      zh: () => '这条规则须写明一个答案：item、category 或 none: true，只写一个。',
      en: () => 'This rule needs one answer: item, category or none: true, exactly one of them.',
    },
  }),
} as const;
