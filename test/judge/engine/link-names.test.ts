import { describe, expect, test } from 'vitest';
import { isDocument } from '../../../src/judge/engine/link-names.ts';
import { entry } from '../rules/literals.ts';

describe('whether an entry is itself a document', () => {
  test.each([
    '青麓县人民政府办公室关于印发《青麓县电子商务扶持办法》的通知',
    '关于印发《青麓县电子商务扶持办法（试行）》的通知（青政办发〔2024〕8号）',
    '关于公布《青麓县行政事业性收费目录清单》的公告',
    '青麓县人民政府关于印发青麓县“十四五”卫生健康规划的通知',
    '關於印發《西寧市養犬管理規定》的通知',
    '青麓县养犬管理规定',
    '青麓县历史建筑保护办法（2024年）',
  ])('%s', (title) => {
    expect(isDocument(entry({ title }))).toBe(true);
  });

  test.each([
    '《青麓县电子商务扶持办法》解读',
    '一图读懂青麓县养犬管理规定',
    '县商务局组织学习《青麓县电子商务扶持办法》',
    '国家卫生健康委发布《医疗机构校验管理办法》 5月起施行',
    '关于《青麓县养犬管理规定（征求意见稿）》公开征求意见的公告',
    '关于修改《青麓县养犬管理规定》的决定',
    '关于贯彻落实《青麓县养犬管理规定》的通知',
    '关于转发《云南省献血条例》的通知',
    '青麓县公共场所卫生许可结果公示（2024年第3批）',
  ])('not %s', (title) => {
    expect(isDocument(entry({ title }))).toBe(false);
  });
});
