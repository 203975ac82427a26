import { expect, test } from 'vitest';
import { keepDeclarations, keepSelected } from '../../../src/catalog/tailor/keep-selected.ts';
import type { MappingRule } from '../../../src/model/mapping.ts';
import { element, emptyProfile, evaluate, requirement } from '../../judge/rules/literals.ts';

const place = { file: 'profile.yaml', line: 9 };
const of = (code: string, section: string) => requirement(code, [element('result', 'event')], { section });
const requirements = [of('0101', '医政科'), of('0201', '疾控科')].map((one, index) => ({ ...one, index }));

const exempt = (item: string) =>
  ({
    item,
    ground: 'privacy',
    reason: '涉及个人隐私',
    approver: '局长',
    until: '2024-06-30',
    place,
  }) as const;
const zero = (words: { item: string } | { category: string }) => ({
  ...words,
  from: '2024-01-01',
  until: '2024-12-31',
  place,
});
const profile = {
  ...emptyProfile,
  exemptions: [exempt('0101'), exempt('0201')],
  zeroReports: [zero({ item: '0101' }), zero({ item: '0201' }), zero({ category: '02' })],
};
const decided = (answer: MappingRule['answer']): MappingRule => ({
  when: { title: '通知' },
  answer,
  decidedBy: '张三',
  decidedOn: '2024-05-01',
  place,
});

test('of what is declared, a section hears what speaks of its own items', () => {
  const kept = keepDeclarations(profile, requirements, { subject: '医政科' });
  expect(kept.profile.exemptions.map(({ item }) => item)).toEqual(['0101']);
  expect(kept.profile.zeroReports).toEqual([profile.zeroReports[0]]);
  const answers: readonly MappingRule['answer'][] = [
    { kind: 'item', item: '0101' },
    { kind: 'item', item: '0201' },
    { kind: 'item', item: '0999' },
    { kind: 'category', category: '01' },
    { kind: 'category', category: '02' },
    { kind: 'none' },
  ];
  expect(answers.map((answer) => kept.concerns(decided(answer)))).toEqual([
    true,
    false,
    false,
    true,
    false,
    false,
  ]);
});

test('without a scope everything is reported', () => {
  const kept = keepDeclarations(profile, requirements, {});
  expect(kept.profile).toBe(profile);
  expect(kept.concerns(decided({ kind: 'none' }))).toBe(true);
});

test('an exemption of another section that has expired is no finding', () => {
  const expired = (subject: string | undefined) => {
    const kept = keepSelected(requirements, { subject });
    const { profile: declared } = keepDeclarations(profile, requirements, { subject });
    const { findings } = evaluate({ requirements: kept, profile: declared }, []);
    return findings.filter(({ rule }) => rule === 'exemption-expired').map(({ item }) => item?.code);
  };
  expect(expired(undefined)).toEqual(['0101', '0201']);
  expect(expired('疾控科')).toEqual(['0201']);
});
