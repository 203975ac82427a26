import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { compileOwnOffice } from '../../src/match/own-office.ts';
import { compileVocabulary } from '../../src/match/vocabulary.ts';
import { nth } from '../../src/model/present.ts';
import type { Requirement } from '../../src/model/requirement.ts';
import { catalogUnderTest } from './labelled-set.ts';

const { requirements } = await catalogUnderTest(fileURLToPath(new URL('headings.yaml', import.meta.url)));
const boundTo = (...subjects: readonly string[]): readonly Requirement[] =>
  requirements.map((one, at) => ({ ...one, subject: nth(subjects, at % subjects.length) }));

const officeOf = (...subjects: readonly string[]) =>
  compileOwnOffice(boundTo(...subjects), compileVocabulary());

describe('whose office a catalog is for is told by the bodies that it binds', () => {
  it.each([
    ['县级民政部门、乡镇人民政府（街道办事处）', '县民政局2024年放假安排', undefined],
    ['县级民政部门', '县应急管理局行政处罚决定书', '县应急管理局'],
    ['县级民政部门', '教师资格认定公告,县教育局', ',县教育局'],
    ['税务主管部门', '县人民检察院发放司法救助金', '县人民检察院'],
    ['司法行政部门', '关于县财政局拨付资金的说明', undefined],
  ])('%s: %s', (subject, title, stranger) => {
    const office = officeOf(subject);
    const found = office?.strangerIn(title);
    expect(found && title.slice(found.start, found.stop)).toBe(stranger);
  });

  it.each([
    ['县级生态环境部门', '青市监罚', true],
    ['县级生态环境部门', '青环罚', false],
    ['税务主管部门', '商税简罚', false],
    ['税务主管部门', '桐政发', false],
  ])('%s: the number %s', (subject, letters, isOther) => {
    expect(officeOf(subject)?.isOtherOrgan(letters)).toBe(isOther);
  });

  test('a catalog that binds many offices, or nobody known, is no office’s own', () => {
    expect(officeOf('某管理委员会')).toBeUndefined();
    expect(officeOf('县教育局', '县民政局', '县水利局', '县财政局')).toBeUndefined();
  });

  test('a word of the matter inside the name of the office itself is who publishes', () => {
    const own = boundTo('县应急管理局').map((one, at) => (at === 0 ? { ...one, name: '应急管理' } : one));
    const matcher = compileMatcher(own);
    const kindOf = (title: string) => matcher.match({ title, file: 'list.csv', sheet: '', row: 2 }).kind;
    expect(kindOf('应急管理政策法规文件汇编')).toBe('item');
    expect(kindOf('县应急管理局2024年端午节放假通知')).toBe('none');
  });
});
