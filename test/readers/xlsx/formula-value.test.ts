import { describe, expect, it } from 'vitest';
import { showsText, valueOfFormula } from '../../../src/readers/xlsx/formula-value.ts';

describe('a formula that tells its text', () => {
  it.each([
    ['"0108"', '0108'],
    ['="关于""甲""的通知"', '关于"甲"的通知'],
    ['"关于"&"甲" & "的通知"', '关于甲的通知'],
    ['HYPERLINK("https://a.cn/1","关于甲的通知")', '关于甲的通知'],
    ['HYPERLINK("https://a.cn/1", "关于甲的通知, 二")', '关于甲的通知, 二'],
    ['HYPERLINK( "https://a.cn/" & "1" ; "关于甲"&"的通知" )', '关于甲的通知'],
    ['_xlfn.HYPERLINK("https://a.cn/1")', 'https://a.cn/1'],
    ['of:=HYPERLINK("https://a.cn/1";"甲")', '甲'],
    ['HYPERLINK("https://a.cn/1",A2)', undefined],
    ['HYPERLINK("https://a.cn/"&B2,"甲")', undefined],
    ['"甲"&A2', undefined],
    ['SUM(A2:A9)', undefined],
    ['', undefined],
  ])('%s', (formula, shown) => {
    expect(valueOfFormula(formula)).toBe(shown);
  });
});

describe('a formula that shows nothing but text', () => {
  it.each([
    ['HYPERLINK(B2,A2)', true],
    ['=A2&"号"', true],
    ['CONCATENATE(A2,"(",B2,")")', true],
    ['TEXT(A2,"yyyy-m-d")', true],
    ['(A2&B2)&C2', true],
    ['IF(A2&B2="甲",1,0)', false],
    ['A2&B2="甲"', false],
    ['"a&b"=A2', false],
    ['SUM(A2:A9)', false],
    ['LEN(A2&B2)', false],
    ['TEXT(A2,"0")+1', false],
    ['', false],
  ])('%s: %s', (formula, isText) => {
    expect(showsText(formula)).toBe(isText);
  });
});
