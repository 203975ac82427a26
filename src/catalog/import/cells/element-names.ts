import type { Nature } from '../../../model/catalog.ts';
import { normalise } from '../../../text/normalise.ts';

interface KnownElement {
  readonly id: string;
  readonly nature: Nature;
}

const standing = (id: string): KnownElement => ({ id, nature: 'standing' });
const event = (id: string): KnownElement => ({ id, nature: 'event' });

/** Short names met in published tables. */
const known: Readonly<Record<string, KnownElement>> = {
  法律法规和政策文件: standing('policy'),
  法律法规政策文件: standing('policy'),
  政策文件: standing('policy'),
  法律法规: standing('policy'),
  办事指南: standing('guide'),
  服务指南: standing('guide'),
  过程信息: { id: 'process', nature: 'optional' },
  办理过程信息: { id: 'process', nature: 'optional' },
  结果信息: event('result'),
  办理结果: event('result'),
  检查结果: event('result'),
  检查结果信息: event('result'),
  奖励结果: event('result'),
  奖励结果信息: event('result'),
  裁决结果信息: event('result'),
  备案结果信息: event('result'),
  确认结果信息: event('result'),
  给付结果信息: event('result'),
  投诉举报电话以及网上投诉渠道: standing('complaint'),
  投诉举报电话及网上投诉渠道: standing('complaint'),
  投诉举报方式: standing('complaint'),
  投诉举报渠道: standing('complaint'),
  咨询投诉渠道: standing('complaint'),
  咨询投诉电话: standing('complaint'),
  受理和立案信息: event('acceptance'),
  告知信息: event('notice'),
  行政处罚决定信息: event('decision'),
  行政强制决定信息: event('decision'),
  征收决定信息: event('decision'),
  处罚结果: event('decision'),
  征收标准: standing('standard'),
  征收程序: standing('procedure'),
  征收依据: standing('levy-basis'),
  办理流程: standing('procedure'),
  服务流程: standing('procedure'),
  申请材料: standing('materials'),
  受理范围及条件: standing('conditions'),
  受理条件: standing('conditions'),
  奖励条件: standing('conditions'),
  检查计划: standing('plan'),
  基本信息: standing('basics'),
  处罚依据: standing('penalty-basis'),
  服务对象: standing('clients'),
  服务机构信息: standing('providers'),
  服务机构: standing('providers'),
  服务项目和内容: standing('content'),
  服务项目及内容: standing('content'),
  服务内容: standing('content'),
  服务时间: standing('hours'),
  服务要求: standing('requirements'),
  标准目录: standing('catalog'),
  解读材料: event('interpretation'),
};

/** Where a name ends and its sub-fields begin. */
const SUBFIELDS = /[,，、:：]?\s*(?:主要)?包括(?:但不限于)?\s*[:：]?|——|--|[:：]/u;

/** Sub-fields in brackets, with words of the name behind them: 政府采购(主要包括货物、工程)等情况的说明. */
const BRACKETED =
  /^([^（()）,，:：、;；]{2,})[（(](?:主要)?包括(?:但不限于)?\s*[:：]?([^（()）]+)[）)]([^（()）]*)$/u;

/** The element that a text names or begins with, by its short name. */
export function knownElement(text: string): KnownElement | undefined {
  const bare = text.replace(/^\s*(?:\d{1,2}[.．、]|[①-⑳●]|[（(]\d{1,2}[）)])\s*/u, '');
  const short = bare.split(SUBFIELDS)[0] ?? '';
  const folded = normalise(short.slice(0, 60)).replaceAll(',', '');
  if (Object.hasOwn(known, folded)) return known[folded];
  return undefined;
}

/** Names that run into one another without a separator, cut apart; undefined when other words are between them. */
export function splitKnownNames(text: string): readonly string[] | undefined {
  const names: string[] = [];
  let rest = text.replace(/\s/gu, '');
  while (rest !== '') {
    const found = longestFirst.find((name) => rest.startsWith(name));
    if (found === undefined) return undefined;
    names.push(found);
    rest = rest.slice(found.length);
  }
  return names.length > 1 ? names : undefined;
}

const longestFirst = Object.keys(known).sort((left, right) => right.length - left.length);

/** A name says whether its content must always be there, or is owed once something happened. */
export function natureOfElement(name: string): Nature {
  const element = knownElement(name);
  if (element !== undefined) return element.nature;
  if (/过程/u.test(name)) return 'optional';
  return /结果|决定|受理|立案|告知|名单|公示|处理情况/u.test(name) ? 'event' : 'standing';
}

/** The part of a catalog that carries the result of an act: its limit is the shorter one of two. */
export function isResult(name: string): boolean {
  return /结果|决定/u.test(name.split(SUBFIELDS)[0] ?? '');
}

function partsOf(text: string): readonly string[] {
  const parts = text.split(/[、,，;；]/u).map((part) =>
    part
      .replace(/[。.;；]$/u, '')
      .replace(/等$/u, '')
      .trim(),
  );
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Cuts `办事指南,包括:适用范围、办理依据` into name and parts; a result keeps what follows its dash: nothing else distinguishes two. */
export function nameAndParts(text: string): { readonly name: string; readonly parts: readonly string[] } {
  const inside = BRACKETED.exec(text);
  if (inside !== null) return { name: `${inside[1]}${inside[3]}`.trim(), parts: partsOf(inside[2] ?? '') };
  const cut = SUBFIELDS.exec(text);
  if (cut === null || cut.index === 0) return { name: text, parts: [] };
  const isDash = cut[0] === '——' || cut[0] === '--';
  const head = text.slice(0, cut.index).trim();
  if (isDash && /结果/u.test(head)) return { name: text, parts: [] };
  return { name: head, parts: partsOf(text.slice(cut.index + cut[0].length)) };
}
