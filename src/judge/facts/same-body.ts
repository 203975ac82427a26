import type { Profile } from '../../model/profile.ts';
import { normalise } from '../../text/normalise.ts';

/** 卫健局 for 卫生健康局: every character in order. */
function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

const withoutPlace = (name: string) => name.replace(/^.*?(?:省|自治区|市|自治州|县|区|旗)(?=.{2})/u, '');

/** A name as it is compared: in one script, and without the 民政 that is inside 人民政府. */
export const foldBody = (name: string): string => normalise(name).replaceAll('人民政府', '政府');

/** The same body, whether in full, without its place, with a section of it, or shortened. */
export function isSameBody(one: string, other: string): boolean {
  const [publisher, body] = [foldBody(one), foldBody(other)];
  if (publisher === '' || body === '') return false;
  if (publisher.includes(body) || body.includes(publisher)) return true;
  const [a, b] = [withoutPlace(publisher), withoutPlace(body)];
  if (a.length < 2 || b.length < 2) return false;
  return a.length <= b.length ? abbreviates(a, b) : abbreviates(b, a);
}

/** 牵头起草部门, 市直各单位, 责任单位: a part that any department may play; no field of work (卫生健康行政部门) is named. */
const ROLE =
  /^(?:[省市州县區区旗乡鄉镇鎮级級直属屬各][省市州县區区旗乡鄉镇鎮级級直属屬各]*|政府|所属|所屬|直属|直屬|有关|有關|相关|相關|主管|行政|行业|行業|职能|職能|业务|業務|牵头|牽頭|起草|主办|主辦|承办|承辦|协办|协助|配合|责任|責任|负责|負責|制定|编制|編制|实施|實施|发布|發佈|公布|产生|形成|处置|處置|组织|組織|建设|建設|使用|管理|及其|和|与|與|及|或|的)+(?:部门|部門|单位|單位|机关|機關|机构|機構|委办局|委辦局)$/u;

export const isRole = (body: string): boolean => ROLE.test(body.normalize('NFKC').replace(/\s+/gu, ''));

/** 省政府有关部门, 各镇区: a word for many bodies, with what the name of one of them ends in. */
const classes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:有关|相关|各|主管|职能)(?:职能)?(?:部门|单位|委办局|行业主管部门)|(?:主管|职能)部门|^各地区各部门|政府部门/u,
    /(?:局|委|委员会|厅|办|办公室|中心|处|署|行|院)$/u,
  ],
  [/市州|各市|各州|自治州/u, /[市州](?:人民)?政府|(?:市|州)$/u],
  [/镇区|各镇|乡镇|街道/u, /[镇乡区](?:人民)?政府|街道|[镇乡区]$/u],
];

/** The same body, or one of those that a word for many means. */
export function isCoveredBy(publisher: string, body: string): boolean {
  if (isSameBody(publisher, body)) return true;
  const [name, word] = [normalise(publisher), normalise(body)];
  return classes.some(([many, one]) => many.test(word) && one.test(name));
}

/** 卫生健康 of 省卫生健康委员会 and of 县卫生健康局: what a body is for, on whatever level; undefined for what is no department. */
function fieldOf(body: string): string | undefined {
  // 人民政府 and its office publish what any department drafted.
  if (/政府|党委|县委|市委|省委|区委|办公室|政府办/u.test(body)) return undefined;
  const found = /^(.+?)(?:委员会|委|局|厅)(?:.{0,12}(?:科|股|处|室|队|站|所|中心))?$/u.exec(
    withoutPlace(body),
  );
  const field = found?.[1];
  return field === undefined || field.length < 2 ? undefined : field;
}

/** The bodies of one cell: 县卫生健康局、县医疗保障局. */
const bodiesIn = (cell: string) =>
  cell
    .split(/[、,，;；/／\s]+/u)
    .map((body) => body.replace(/等$/u, ''))
    .filter((body) => body !== '');

/**
 * Whether two cells certainly name different departments. A government or its office, a section without its body, an institution
 * below a department, and the same department of another level are no proof; nor are two names of the audited agency.
 */
export function areOtherDepartments(one: string, other: string, { agency, aliases }: Profile): boolean {
  const own = [agency, ...aliases].filter((name) => name !== '');
  const isOwn = (body: string) => own.some((name) => isSameBody(body, name));
  return bodiesIn(one).every((left) =>
    bodiesIn(other).every((right) => {
      const [a, b] = [fieldOf(left), fieldOf(right)];
      if (a === undefined || b === undefined || isSameBody(left, right)) return false;
      if (isOwn(left) && isOwn(right)) return false;
      const [short, long] = a.length <= b.length ? [a, b] : [b, a];
      return !abbreviates(short, long);
    }),
  );
}
