/** What may stand between a number and the verb that it bounds. */
const MANNER =
  '(?:应当?|须|必须|要|及时|予以|进行|依法|依规|主动|书面|以书面形式|统一|一次性|全部|并|再|先|可以?|有权|各|会同.{2,12}?){0,4}';
const ADVERBIAL = `${MANNER}(?:(?:将|把|向|由|对|在|通过|就|依法向|经).{1,30}?)?${MANNER}`;

/** 完成公示, 完成更新, or 完成 alone, is publishing; 完成归集, 完成抽查 is whatever is done. */
const FINISHED_OTHERWISE =
  '完成(?!(?:政府|相关|有关)?(?:信息|数据|内容)?(?:的?(?:公[开布示告]|发布|更新|上[网传墙]|挂网|披露|录入))|情况|$|[,，。;；、)）])';

/** To a register, a platform of offices, an archive: nobody else reads it there. */
const HANDED_OVER =
  '(?:归集|汇聚|汇交|共享|推送|同步)(?:至|到|给|往|于)|(?:归集|汇交|共享|存档|备查|立卷)|推送(?=.{0,10}(?:部门|单位|机关|共享平台))';

/** Verbs of an office that make nothing public. */
const OTHER_VERBS = `研究|填[报写]|登[录陆]|出具|提供|转发|核发|颁发|上报|报送|报告(?![书表])|呈报|(?<!通)报.{0,10}?(?:备案|审批|批准|审核|部门|机关|政府|单位|办公室)|报备|报请|备案|申请|申报|提出|提起|提请|提交|起诉|送达|送交|送审|办[结理]|审[核批查结定议]|核[查实定准减销]|评[估审]|整改|归档|存档|缴[纳清]|交纳|告知|通知|转[交办送]|移[送交]|抄[送告]|录入|登记|签(?:[订署收]|合同|约)|改正|纠正|整治|发证|办证|开具|分配|分办|结算|清算|补偿|安置|清[退查点]|盘点|核对|关停|受理|支付|拨[付款]|兑付|发放|领取|补[正齐办报缴交]|更正|处[理置罚]|[作做]出|下达|组织|开展|实施|拆除|搬迁|退[还回]|交付|汇总|统计|汇报|申诉|(?:书面)?反映|批复|[答回][复覆]|投诉|赔偿|验收|检查|抽[查检]|整理|暂停(?!公)|中止(?!公)|制定|编制|编印|印[制刷]|装订|起草|约谈|回访|联系|到场|赶赴|到达|启动|邀请|走访|培训|巡[查检]|检[修测验]|维修|督[办促]|责令|查[处办]|落实|执行|追究|问责|销号|${HANDED_OVER}|${FINISHED_OTHERWISE}`;

const OTHER_DUTY = new RegExp(`^${ADVERBIAL}(?:${OTHER_VERBS})`, 'u');

/** Longest stretch of words looked at. */
const LONGEST = 60;

/** Whether words behind a number begin with what an office does without making anything public. */
export function isOtherText(text: string): boolean {
  return OTHER_DUTY.test(text.slice(0, LONGEST));
}

/** Words that end like a thing that is published, or a place where it is. */
const THING =
  /(?:信息|结果|情况|台账|事项|内容|书|表|报告|报表|公[告报]|通知|文件|材料|资料|名单|目录|清单|方案|计划|规划|预案|[预决]算|数据|指标|价格?|指南|政策|标准|制度|意见|办法|规定|动态|新闻|案[件例]|项目|类|处罚|许可|确认|奖励|强制|征收|给付|裁决|执法|救助|补[贴助]|招[聘标录]|采购|中标|成交|任免|提案|建议|投诉|举报|留言|信访|公开|网站?|平台|栏目?|专栏|媒体|报刊?|公众号|社会|全文|说明|总结|记录|档案|纪要|简报|标[识志牌]|牌匾|手册|视频|图|册|库|线|榜|率|数|费|金|款|期|次|级|号|完毕|到位)$/u;

/** Whether words name what is published or where, rather than what happens. */
export function isThing(words: string): boolean {
  return THING.test(words.replace(/[)）,，、”"：:应须在于]+$/u, ''));
}

/** Verbs that make something known in another way than by publishing it. */
export const PUBLIC_VERBS =
  /标[注识示]|注明|播[报出发]|插播|发送.{0,4}(?:短信|提醒|预警)|宣传|转载|出版|刊行|供.{0,4}查[阅询]|上线|张贴|悬挂|更换|报道|发声|首报|续报|补发|辟谣|澄清|提示|预警|警示|通告|说明|引导|跟进|(?:变更|更正|修正|调整|补充)(?:已|所)?(?:公[开示布]|发布|对外)/u;

const OPEN_MEETING = /发布|通气|吹风|听证|开放|访谈|宣[讲传]|说明会|推介|招聘|活动|展/u;

/** 村民会议, 座谈会: a meeting is named, and none that tells or hears the public. */
export function isClosedMeeting(text: string): boolean {
  return /会议|大会|例会|代表会|座谈会/u.test(text) && !OPEN_MEETING.test(text);
}

/** 公布前应做好解读准备: what is got ready. */
export const PREPARES = /^(?:应当?|须|必须|要|需)?(?:做好|抓好|完善|准备|(?:严格)?保密|严守)/u;

/** 提前24小时通知 tells the public; 通知各预算单位, 通知重要用户 tells whom it names. */
export const TELLS_THE_PUBLIC =
  /^(?:应|须|要)?[通告]知(?!全体(?!用户)|各|每|有关|相关|(?!广大|全体).{1,8}用户|.{0,8}(?:单位|部门|机关|当事人|申请人|成员|代表|委员|业主|股东|家长|职工))/u;
