import { describe, expect, test } from 'vitest';
import { isRole } from '../../../src/judge/facts/same-body.ts';

describe('a part that any department may play', () => {
  test.each([
    '牵头起草部门',
    '牽頭起草單位',
    '各部门',
    '市直各单位',
    '省政府有关部门',
    '相關職能部門',
    '各行業主管部門',
    '责任单位',
    '建設單位',
    '直属各单位',
  ])('%s', (body) => {
    expect(isRole(body)).toBe(true);
  });

  test.each([
    '县(市、区)卫生健康行政部门',
    '卫生健康主管部门',
    '青麓县民政局',
    '各市州政府',
    '各类医疗机构',
    '县教育部门',
    '怀化市卫生和计划生育委员会',
    '本单位',
  ])('not %s', (body) => {
    expect(isRole(body)).toBe(false);
  });
});
