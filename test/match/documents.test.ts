import { describe, expect, it } from 'vitest';
import { collectedDocuments, isLaw } from '../../src/match/documents.ts';

const item = (name: string, printed = name) => ({ name, printed: `${name}\n${printed}` });

describe('what collects the documents of the whole field, and what those of one matter', () => {
  const levy = ['征税公告', '欠税公告', '个税申报', '税务许可'].map((name) => item(name, `税收${name}`));
  it.each([
    [
      'laws and documents apart',
      [item('税收法律法规'), item('税收规范性文件'), item('税收政策解读')],
      [['law', 'rule'], ['normative'], ['interpretation']],
    ],
    ['documents among which are rules', [item('规范性文件', '部门规章和政策文件')], [['rule', 'normative']]],
    ['a desk that answers questions on law', [item('税收政策法规咨询')], [[]]],
    ['documents of one matter', [item('车船购置补贴政策文件')], [[]]],
    ['all documents, where a matter has its own', [item('政策文件'), item('车船购置补贴政策文件')], [[], []]],
  ])('%s', (_, items, expected) => {
    expect(collectedDocuments([...items, ...levy]).slice(0, items.length)).toEqual(expected);
  });
});

describe('the name of a law', () => {
  it.each([
    ['中华人民共和国契税法,2020年8月11日通过', true],
    ['工伤保险条例', true],
    ['养老机构管理办法', false],
    ['县区探索以案释法新做法', false],
    ['行政执法', false],
  ])('%s', (text, expected) => {
    expect(isLaw({ text, works: [] })).toBe(expected);
  });

  it('is what a title quotes and says no more', () => {
    const text = '老年人权益保障法修正全文';
    expect(isLaw({ text, works: [{ start: 0, stop: 8 }] })).toBe(true);
    const notice = '关于贯彻实施老年人权益保障法做好敬老工作的通知';
    expect(isLaw({ text: notice, works: [{ start: 6, stop: 14 }] })).toBe(false);
  });
});
