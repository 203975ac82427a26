import { namesIn } from '../../model/tables.ts';
import type { LookAlike } from '../../words/problems/import.ts';
import { foldHeading } from './table/headings.ts';

/** Headings that other tables have and a catalog has not. */
const signs: Readonly<Record<'list' | LookAlike, readonly string[]>> = {
  list: [
    '标题',
    '信息标题',
    '信息名称',
    '文章标题',
    '文件名称',
    '索引号',
    '发布日期',
    '发布时间',
    '公开日期',
    '公开时间',
    '发文日期',
    '成文日期',
    '生成日期',
    '文号',
    '发文字号',
    '链接',
    '网址',
    '信息地址',
    '栏目',
    '所属栏目',
    '点击数',
    '访问量',
    '组配分类',
  ],
  powers: [
    '职权名称',
    '权力名称',
    '职权类别',
    '权力类型',
    '行使主体',
    '实施依据',
    '设定依据',
    '责任事项',
    '追责情形',
    '抽查事项',
    '抽查对象',
    '检查对象',
    '抽查比例',
    '抽查依据',
    '检查方式',
    '职权编码',
  ],
  general: ['事项名称', '条款内容', '公开责任', '公开链接', '公开范围'],
  institution: ['公开内容和标准', '责任部门', '公开途径'],
  local: [],
};

/** What the headings of one row mean, with the headings that say so. Two are needed. */
export function foundHeadings(texts: readonly string[]): {
  readonly kind?: 'list' | LookAlike;
  readonly headings: readonly string[];
} {
  const folded = [...new Set(texts.filter((text) => text.length <= 20).map(foldHeading))];
  for (const kind of namesIn(signs)) {
    const headings = folded.filter((text) => signs[kind].includes(text));
    if (headings.length >= 2) return { kind, headings };
  }
  return { headings: [] };
}
