/** A stretch of the year or of an event at the end of some words: 供暖季, 汛期, 寒暑假, 必要时. */
const AT_END =
  /(?:期间?|时期|时段|季节?|假期?|节日|春节|国庆节?|元旦|周末|阶段|时候?|[雨雪雾霾晴]天|(?:实施|建设|进行|执行|施工|处置|运行|征收|拆迁|改造)(?:过程)?中)(?:内|下|中|里)?(?:除外)?的?$/u;

/** The same in the middle, and states of things: 疫情期间重点场所, 紧急情况下. */
const INSIDE =
  /期间|时期|季节|时段|(?:情况|情形|条件|状态)下|(?:特殊|紧急|突发|异常|意外|特定)(?:情况|情形)|情况(?:紧急|特殊)|(?:必要|需要)时|(?:恶劣|极端|污染|高温|强对流)天气(?!预[警报]|信息|应急|监测|情况|公告)/u;

/** Words that open a condition: 如遇…, 除…外. */
const AT_START =
  /^(?:其[他余它](?:月份|时间|时段|季节|期间)|如(?![实期])|若|倘|凡?遇|一旦|除(?!夕)|仅|只[在有]|逢|当.+时|因)/u;

/** Words that end like a circumstance and are none: 公示期 and 日期 name a thing, 及时 a manner. */
const THINGS =
  /(?:开放|营业|办理|服务|预约)时段$|(?:公示|公告|[日周分近早定长学预逾任工限同时当按如])期$|[及实即按准临适随同]时$/u;

/** Whether words say when or on what condition a limit holds, rather than of what it is. */
export function isCircumstance(words: string): boolean {
  const text = words
    .replace(/^[在于应须当]+(?=.{2})/u, '')
    .replace(/(?:应当?|须|必须)?[在于]?[,，、()（）应须各]*$/u, '');
  if (text.length < 2) return false;
  return INSIDE.test(text) || AT_START.test(text) || (AT_END.test(text) && !THINGS.test(text));
}

/** A stretch of the year that opens the words for a thing: 汛期水情, 供暖季水温. */
const SEASON_FIRST =
  /^(?:[主前后凌春秋伏]?汛期|(?:供暖|供热|采暖|防火|防汛|休渔|禁渔|高发|封冻|枯水|丰水|旱|雨|台风|冰冻|春耕|秋收|收购|招生|报名|开学|高峰|旅游)[期季])(?!前|后|末|初)/u;

/** 事故发生后24小时内发布，后续每日更新: owed as long as what happened goes on. */
const AFTERWARDS = /^(?:后续|此后|随后|其后|之后|续报)/u;

/** Whether words begin with a season that what comes round within it is owed in. */
export function beginsInSeason(words: string): boolean {
  return SEASON_FIRST.test(words) || AFTERWARDS.test(words);
}
