import { expect, test } from 'vitest';
import { cleanInto, cleanText } from '../../../src/list/text/clean-text.ts';

test.each([
  ['关于印发⼯作⽅案的通知', '关于印发工作方案的通知'],
  ['⻔诊⻋辆⻓期⻢上⻚', '门诊车辆长期马上页'],
  ['⺠政⻘年⻄畴', '民政青年西畴'],
  // U+F9DB, a second code of 率.
  ['\uF9DB先', '率先'],
  ['没有部首的标题', '没有部首的标题'],
])('%s is shown as %s', (text, shown) => {
  expect(cleanText(text)).toBe(shown);
  const into = { text: '', hasManyDigits: false };
  cleanInto(text, into);
  expect(into.text).toBe(shown);
});
