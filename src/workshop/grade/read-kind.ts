import { faultNames } from '../exercise-words.ts';
import { type Fault, faults } from '../fault.ts';

/** Width, case, blanks and punctuation do not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

const byName: ReadonlyMap<string, Fault> = new Map(
  faults.flatMap((fault) => [
    [plain(fault), fault] as const,
    ...Object.values(faultNames[fault]).map((name: string) => [plain(name), fault] as const),
  ]),
);

const NOTHING =
  /^(?:无|没有|没)?(?:无?问题|毛病)?$|^(?:正确|正常|合规|按时|对|ok|none|no|nothing|correct|fine|intime|✓|√)$/u;

const absent = '(?:没|未|缺|无|漏|[找查看搜]不|不[在见存]|missing|absent|no|without|cannot|cant)';
const tardy = '(?:迟|晚|超期|逾期|延迟|过期|不及时|未按时|没按时|未及时|late|overdue|delay)';

/** Words in which people put a fault, the more specific first; what they leave open is every fault that they fit. */
const wordings: readonly (readonly [RegExp, readonly Fault[]])[] = [
  [
    /(?:停止|结束|终止).*公示|公示.*(?:过长|太长|超过|未撤)|撤(?:下|除|销)|(?:taken?|take)down|stillup/u,
    ['overdue-take-down'],
  ],
  [/率.*(?:低|不足|不够|不到|未达)|比例|ratio|share|percent/u, ['low-ratio']],
  [/事前|事先|会前|决策前|(?:没|未|不).*提前|leadtime|advance|ahead|earlyenough/u, ['missing-lead-time']],
  [/次数|少.{0,3}次|(?:只有?|仅有?).{0,2}次|toofew|notenough|toorarely/u, ['too-few']],
  [/(?:有的|有个|某个|少了?一个?|缺了?一个?)(?:单位|部门)|oneofthebod|abody|missingbod/u, ['missing-body']],
  [
    /同一[天日]|迁移|批量|日期.*(?:可疑|不可靠)|migrat|sameday|alike|identical/u,
    ['migration-day', 'identical-dates'],
  ],
  [
    /公示(?:时间|期|天数)?.*(?:短|不足|不够|少|不满)|(?:short|brief).*display|display.*short/u,
    ['short-display'],
  ],
  [
    new RegExp(`解读.*${tardy}|${tardy}.*解读|(?:explan|interpret).*late|late.*(?:explan|interpret)`, 'u'),
    ['late-follow-up'],
  ],
  [/解读.*(?:主体|单位|部门|机构|谁)|(?:explained|interpreted)by/u, ['wrong-interpreter']],
  [new RegExp(`${absent}.*解读|解读.*${absent}|${absent}.*(?:explan|interpret)`, 'u'), ['missing-follow-up']],
  [/重复|重了|两次|duplicat|twice|repeated/u, ['duplicate']],
  [/身份证|手机号|银行卡|个人信息|隐私|personal|privacy|identity/u, ['personal-data', 'personal-result']],
  [/个人.*结果|结果.*个人|resultofone/u, ['personal-result']],
  [new RegExp(`${absent}.*(?:日期|时间)|日期.*(?:空|缺)|undated|nodate`, 'u'), ['undated']],
  [/核验|attest|seen/u, ['attestation-expired']],
  [/(?:批准|豁免|不公开).*(?:过期|到期|失效)|(?:exempt|withh).*expir/u, ['exemption-expired']],
  [/(?:不必|多余|没必要|无须|无需|needless|unused)/u, ['exemption-unused']],
  [/(?:零报告|没有发生|未发生|nothinghappened)/u, ['zero-report-contradicted']],
  [/(?:不公开|豁免|保密|withh|exempt)/u, ['exemption-contradicted', 'exemption-unused', 'exemption-expired']],
  [/失效|废止|作废|lapsed|noforce|inforce/u, ['lapsed']],
  [/更新|陈旧|stale|updated/u, ['stale-column']],
  [/标题|title/u, ['two-titles']],
  [/网址|链接|地址|url|address|link/u, ['address-date']],
  [/平台.*(?:日期|时间)|(?:日期|时间).*平台/u, ['two-days']],
  [/(?:早于|提前|先于|倒挂|早了|过早|early|before)/u, ['early']],
  [
    /日期.*(?:不对|错|怪|不存在)|(?:没有|不存在).*这一?天|(?:检查日之后|未来|将来|有误|错误|不合理|不可能|future|impossible|implausible)/u,
    ['impossible-date'],
  ],
  [/渠道|channel/u, ['wrong-channel', 'missing-channel']],
  [
    /(?:主体|发布机构|单位不|别的单位|其他单位|publisher|anotherbody|wrongbody)/u,
    ['wrong-publisher', 'wrong-interpreter'],
  ],
  [/(?:不属于|无关|认定|对不上|无对应|noitem|unrelated)/u, ['of-no-item']],
  [
    /(?:某|一|少|缺|漏)(?:个)?(?:期|月|季|年)|[月季]度?(?:未|没|缺|漏)|period/u,
    ['missed-period', 'missed-day'],
  ],
  [
    /(?:逾期|过期|到期|overdue|pastdue).*(?:未公开|没公开|未发布|没发布|notpublished)/u,
    ['unpublished', 'missed-day'],
  ],
  [new RegExp(tardy, 'u'), ['late', 'unpublished', 'late-follow-up', 'missed-day']],
  [
    new RegExp(absent, 'u'),
    ['missing', 'unpublished', 'missed-period', 'missed-day', 'missing-follow-up', 'missing-channel'],
  ],
];

/** What a typed kind may mean: `undefined` for none of what is known, an empty list for "nothing is wrong". */
export function readKind(text: string): readonly Fault[] | undefined {
  const words = plain(text);
  const named = byName.get(words);
  if (named !== undefined) return [named];
  if (NOTHING.test(words)) return [];
  return wordings.find(([pattern]) => pattern.test(words))?.[1];
}
