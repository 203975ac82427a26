import type { PersonalData } from '../../model/publication.ts';
import { fact, placeName, what } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

const kinds: Readonly<Record<PersonalData['kind'], { readonly zh: string; readonly en: string }>> = {
  'identity-number': { zh: '身份证号码', en: 'an identity number' },
  'doubtful-identity-number': {
    zh: '疑似身份证号码（校验码不符）',
    en: 'what looks like an identity number (its check character is wrong)',
  },
  'mobile-number': { zh: '手机号码', en: 'a mobile number' },
  'bank-card': { zh: '银行卡号', en: 'a bank card number' },
};

const isKind = (kind: string): kind is PersonalData['kind'] => kind in kinds;

function kindName(kind: string, language: 'zh' | 'en'): string {
  return isKind(kind) ? kinds[kind][language] : kind;
}

export const exposedPersonalData: RuleMeta = {
  id: 'exposed-personal-data',
  severity: 'error',
  title: { zh: '泄露个人信息', en: 'Personal data exposed' },
  rationale: {
    zh: '涉及个人隐私、公开会对第三方合法权益造成损害的信息不得公开（《中华人民共和国政府信息公开条例》第十五条）；公开个人信息应当取得单独同意（《中华人民共和国个人信息保护法》第二十五条）。报告中的号码均已遮蔽。',
    en: 'Private data whose disclosure harms third parties must not be published (Regulation, art. 15); publishing personal information needs separate consent (Personal Information Protection Law, art. 25). Numbers are masked in every report.',
  },
  remedy: {
    zh: '立即撤下或作去标识化处理后重新公开，并检查同批信息；清单中的号码一并删除。',
    en: 'Take the page down or mask the number at once, check what was published with it, and remove the number from the list.',
  },
  problemType: { zh: '泄露个人隐私', en: 'privacy' },
  basis: ['《中华人民共和国政府信息公开条例》第十五条', '《中华人民共和国个人信息保护法》第二十五条'],
  urgency: { grounds: ['privacy', 'veto'], score: 130 },
  says: {
    zh: (finding) =>
      `“${fact(finding, 'column')}”列含${kindName(fact(finding, 'kind'), 'zh')}${fact(finding, 'masked')}。`,
    en: (finding) =>
      `The column “${fact(finding, 'column')}” holds ${kindName(fact(finding, 'kind'), 'en')}: ${fact(finding, 'masked')}.`,
  },
};

export const publishedPersonalResult: RuleMeta = {
  id: 'published-personal-result',
  severity: 'error',
  title: { zh: '公开了个人办事结果', en: "A person's result published" },
  rationale: {
    zh: '出生医学证明、医学诊断证明等事项只公开办理要求和流程，不涉及个人办事结果信息的公开；涉及个人隐私的信息不得公开（《中华人民共和国政府信息公开条例》第十五条）。这样的条目也不算履行了公开义务。',
    en: 'Of birth certificates, medical certificates and their like the requirements and the procedure are public, a person’s result is not; private data must not be published (Regulation, art. 15). Such an entry does not fulfil the duty either.',
  },
  remedy: {
    zh: '立即撤下；该事项改为公开办理要求、流程等办事指南。',
    en: 'Take it down at once; publish the requirements and the procedure instead.',
  },
  problemType: { zh: '泄露个人隐私', en: 'privacy' },
  basis: ['《中华人民共和国政府信息公开条例》第十五条'],
  urgency: { grounds: ['privacy', 'veto'], score: 130 },
  says: {
    zh: (finding) => `该条目公开了${what(finding)}的个人办事结果；这类事项只公开办理要求和流程。`,
    en: (finding) =>
      `The entry publishes a person’s result of ${what(finding)}; only requirements and procedure are public.`,
  },
};

export const duplicateEntry: RuleMeta = {
  id: 'duplicate-entry',
  severity: 'info',
  title: { zh: '重复记录', en: 'Duplicate entry' },
  rationale: {
    zh: '标题、文号、发布机构和成文日期都相同的记录再次出现：同一栏目内重复，或者以后又在别的栏目再发（旧稿新发）、重复导出。是否按时以最早的一次公开为准，次数只计一次。同一天发布在不同栏目或渠道的不算重复。',
    en: 'Rows that agree in title, document number, publisher and date of formation: twice in one column, posted again elsewhere later, or exported twice. The first publication says whether it was in time, and it counts once. The same article under several columns or channels on one day is no duplicate.',
  },
  remedy: {
    zh: '核实后撤下重复页面，或去除清单中的重复行。',
    en: 'Take the second page down, or remove the second row.',
  },
  problemType: { zh: '重复发布', en: 'duplicate' },
  says: {
    zh: (finding) => {
      const firstOn = fact(finding, 'firstOn');
      return `与${placeName(finding.related?.[0], 'zh')}重复${firstOn === '' ? '' : `，该条公开于${firstOn}`}。`;
    },
    en: (finding) => {
      const firstOn = fact(finding, 'firstOn');
      return `The same as ${placeName(finding.related?.[0], 'en')}${firstOn === '' ? '' : `, published on ${firstOn}`}.`;
    },
  },
};

export const unmatchedEntry: RuleMeta = {
  id: 'unmatched-entry',
  severity: 'info',
  title: { zh: '未匹配到事项', en: 'Entry without an item' },
  rationale: {
    zh: '清单中的这条记录没有把握对应到目录事项。错误的对应会掩盖问题，因此只提示，不计入任何事项；工作动态等新闻类信息不在此列。',
    en: 'No catalog item can be named for this entry with confidence. A wrong match would hide a gap, so the entry counts for no item. News about the office’s work is not reported here.',
  },
  remedy: {
    zh: '运行 mulu map 生成核对表，由经办人选定事项，结果存入对照文件，下次审核自动采用。',
    en: 'Run mulu map, pick the item in the review sheet and keep the answer in the mapping file; the next audit uses it.',
  },
  problemType: { zh: '归类存疑', en: 'unclear class' },
  says: {
    zh: (finding) =>
      fact(finding, 'suggestion') === ''
        ? '未能对应到目录中的事项，请人工核对。'
        : `未能对应到目录中的事项，最相近的是“${fact(finding, 'suggestion')}”，请人工核对。`,
    en: (finding) =>
      fact(finding, 'suggestion') === ''
        ? 'No item of the catalog could be named for it; a person should look.'
        : `No item of the catalog could be named for it; the nearest is “${fact(finding, 'suggestion')}”. A person should look.`,
  },
};
