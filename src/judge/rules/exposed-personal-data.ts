import type { PersonalData } from '../../model/publication.ts';
import { answered } from '../facts/answered.ts';
import { fact } from '../facts/words.ts';
import type { EntryRule } from './rule.ts';

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

export const exposedPersonalData: EntryRule = {
  scope: 'entry',
  meta: {
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
  },
  check(entry, result, context) {
    if (entry.personalData.length === 0) return undefined;
    return entry.personalData.map(({ kind, masked, column }) => ({
      ...answered(result, context),
      facts: { kind, masked, column },
      identity: `${column} ${masked}`,
    }));
  },
};
