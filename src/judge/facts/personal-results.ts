import type { Entry } from '../../model/publication.ts';
import type { Requirement } from '../../model/requirement.ts';
import { normalise } from '../../text/normalise.ts';

/** Pages about how a thing is done, its figures and its rules: nobody's result. */
const ABOUT_THE_SERVICE =
  /指南|流程|须知|程序|要求|条件|材料|标准|收费|政策|规定|办法|解读|统计|数量|情况通报|检查|培训|通知$/u;

/** 张某, 王某某, 李×, 患者, 之女, a list of persons, a diagnosis. */
const OF_A_PERSON =
  /\p{Script=Han}(?:某{1,2}|[×xX*○〇]{1,2})|患者|新生儿|先生|女士|同志|之[子女]|名单|名册|诊断为|确诊为?|诊断结果/u;

/** The commonest family names, for a name in front of the document: 王建国出生医学证明. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const NAMED = new RegExp(
  `(?:^|关于|为|给)[${FAMILY}]\\p{Script=Han}{1,2}的?(?=出生医学|医学诊断|诊断证明|证明)`,
  'u',
);

/** Whether an entry publishes one person's result of a service whose results are nobody else's business. */
export function isPersonalResult(
  { withholdsResults }: Requirement,
  { title }: Pick<Entry, 'title'>,
): boolean {
  if (withholdsResults !== true) return false;
  const folded = normalise(title);
  if (NAMED.test(folded)) return true;
  // The normal form has no × in 陈×.
  return (OF_A_PERSON.test(title) || OF_A_PERSON.test(folded)) && !ABOUT_THE_SERVICE.test(folded);
}
