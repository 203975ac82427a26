import { normalise } from '../../../text/normalise.ts';

/** What a column of a catalog table holds. */
export type Role =
  | 'code'
  | 'category'
  | 'item'
  | 'third'
  | 'fourth'
  | 'elements'
  | 'basis'
  | 'limit'
  | 'subject'
  | 'channels'
  /** 公开对象 with its two tick columns, or in one column of words. */
  | 'everyone'
  | 'group'
  | 'audience'
  | 'unasked'
  | 'onRequest'
  | 'mode'
  /** One tick column for each level, or one column of words. */
  | 'level'
  | 'levels'
  /** 类别 above 一级事项, as lists of powers have. */
  | 'class';

const roles: Readonly<Record<string, Role>> = {
  序号: 'code',
  序: 'code',
  编号: 'code',
  编码: 'code',
  事项编号: 'code',
  事项编码: 'code',
  目录编号: 'code',
  一级事项: 'category',
  一级目录: 'category',
  一级类目: 'category',
  事项类别: 'category',
  二级事项: 'item',
  二级目录: 'item',
  二级类目: 'item',
  公开事项: 'item',
  三级事项: 'third',
  三级目录: 'third',
  三级类目: 'third',
  四级事项: 'fourth',
  四级目录: 'fourth',
  四级类目: 'fourth',
  公开内容: 'elements',
  公开要素: 'elements',
  内容要素: 'elements',
  公开依据: 'basis',
  依据: 'basis',
  公开时限: 'limit',
  公开期限: 'limit',
  时限: 'limit',
  公开主体: 'subject',
  责任主体: 'subject',
  主体: 'subject',
  公开渠道: 'channels',
  公开载体: 'channels',
  渠道和载体: 'channels',
  全社会: 'everyone',
  社会公众: 'everyone',
  特定群体: 'group',
  特定群众: 'group',
  特定对象: 'group',
  特定人群: 'group',
  特定群: 'group',
  公开对象: 'audience',
  主动: 'unasked',
  主动公开: 'unasked',
  依申请: 'onRequest',
  依申请公开: 'onRequest',
  公开方式: 'mode',
  公开层级: 'levels',
  公开级别: 'levels',
  层级: 'levels',
  类别: 'class',
};

/** Headings that carry more words after these: 公开内容(要素), 公开渠道和载体, 公开时限(工作日). */
const beginnings = ['公开内容', '公开依据', '公开时限', '公开主体', '公开渠道', '公开载体', '公开层级'];
const LEVEL = /^(?:国家|中央|各|省|自治区|市|州|县|区|旗|乡|镇|街道?|村|居|社区)+级?$/u;

/** A heading without blanks, width, brackets and script: what the table of roles knows. */
export function foldHeading(text: string): string {
  return normalise(text).replaceAll(',', '');
}

/** Group headings that one row of headings writes in front of the words below them (公开对象全社会, 公开事项一级, 公开层级县级). */
const GROUPED = /^(公开事项|公开对象|公开方式|公开层级|公开级别|事项|层级)(?=..)/u;

/** 县级 of 公开层级县级: the words below a group that are written in one cell with it; any other heading as it is. */
export function belowGroup(heading: string): string {
  const folded = foldHeading(heading);
  const rest = folded.replace(GROUPED, '');
  return rest !== folded && LEVEL.test(rest) ? rest : heading;
}

function roleBelowGroup(folded: string): Role | undefined {
  // 一级公开事项
  const turned = /^([一二三四]级)(?:公开)?(?:事项|目录)?$/u.exec(folded)?.[1];
  const group = GROUPED.exec(folded)?.[1];
  if (turned !== undefined && folded !== turned) return roles[`${turned}事项`];
  if (group === undefined) return undefined;
  const rest = folded.slice(group.length);
  if (/层级|级别/u.test(group)) return LEVEL.test(rest) ? 'level' : undefined;
  const word = /事项/u.test(group) && /^[一二三四]级$/u.test(rest) ? `${rest}事项` : rest;
  return Object.hasOwn(roles, word) ? roles[word] : undefined;
}

const LONGEST_HEADING = 30;

/** 公开渠道和载体（在标注范围内至少选择其一公开，…）: a heading without the long note behind it; what is no heading as it is. */
function withoutNote(text: string): string {
  const noted = text.length <= LONGEST_HEADING ? undefined : /^(.{2,30}?)[（(]/su.exec(text)?.[1];
  return noted ?? text;
}

/** A heading may be as long as this, but for the note behind it. */
export const isShortHeading = (text: string): boolean => withoutNote(text).length <= LONGEST_HEADING;

/** What a heading says its column holds; `isBelowLevels`: it is under 公开层级. */
export function roleOfHeading(text: string, isBelowLevels = false): Role | undefined {
  const folded = foldHeading(withoutNote(text));
  if (folded === '' || folded.length > LONGEST_HEADING) return undefined;
  if (!Object.hasOwn(roles, folded)) {
    const below = roleBelowGroup(folded);
    if (below !== undefined) return below;
  }
  // Pages that went through a filter lost the first character of these words.
  for (const word of [folded, `公${folded}`]) {
    if (Object.hasOwn(roles, word)) return roles[word];
    const beginning = beginnings.find((known) => word.startsWith(known));
    if (beginning !== undefined) return roles[beginning];
  }
  if (LEVEL.test(folded) && (isBelowLevels || folded.endsWith('级'))) return 'level';
  return undefined;
}

/** Roles that are under a group heading, by the role that the group alone has. */
export const groupOf: Readonly<Partial<Record<Role, Role>>> = {
  category: 'item',
  item: 'item',
  third: 'item',
  fourth: 'item',
  class: 'item',
  everyone: 'audience',
  group: 'audience',
  unasked: 'mode',
  onRequest: 'mode',
  level: 'levels',
};
