import type { Field } from '../../model/publication.ts';

/**
 * Headings that mean different things in different lists. Which one it is follows from the columns beside it and from
 * the values below it (`resolve-meaning.ts`).
 */
export type AmbiguousMeaning =
  /** 公开日期, 公开时间: the day of publication, the day the document bears, or a time limit. */
  | 'disclosureDate'
  /** 公示时间: the day of publication, a range, or a number of days. */
  | 'displayTime'
  /** 更新时间: the day of publication where no other column has it, else the last edit. */
  | 'updateTime'
  /** 日期, 时间. */
  | 'anyDate'
  /** 信息编号: index number or document number. */
  | 'informationNumber'
  /** 编号: row number, index number or document number. */
  | 'anyNumber'
  /** 有效期: a word (长期) or the day it ends. */
  | 'validTerm'
  /** 公开方式, 公开形式: 主动公开 or the channel. */
  | 'wayOfDisclosure'
  /** 公开属性 in a register, 公开类别: the way of disclosure, or the class. */
  | 'disclosureClass'
  /** 事项名称, 公开事项: an item of the catalog, or the title where no other column is. */
  | 'matter'
  /** 公开内容, 内容: an element, a summary, or the title where no other column is. */
  | 'content'
  /** 项目名称 and what else replaces a title in tables of decisions. */
  | 'decisionName'
  /** 状态. */
  | 'state';

export type Meaning = Field | AmbiguousMeaning | 'statistic' | 'withheldReason' | 'catalogOnly' | 'known';

/** Headings that can name an entry; a header row has one of them. */
export const titleMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'matter',
  'content',
  'decisionName',
  'itemName',
  'summary',
]);

/**
 * Headings seen in exports, ledgers and forms, cleaned (see `cleanHeading`), by meaning. Where a list has two columns of
 * one meaning, the earlier one here is used.
 */
export const headingTable: Readonly<Partial<Record<Meaning, string>>> = {
  number: '序号 行号 项次 次序 顺序号 no number #',
  title:
    '标题 信息标题 文章标题 文件标题 稿件标题 新闻标题 公文标题 公开标题 公开信息标题 公示标题 政策标题 内容标题 正标题 主标题 信息名称 公开信息名称 政府信息名称 文件名称 文件名 公文名称 政策名称 文章名称 稿件名称 资料名称 公示名称 名称 题名 题目 文章题目 信息题目 标题名称 发布标题 title',
  subtitle: '副标题 子标题 引题 短标题 subtitle',
  itemCode:
    '事项编码 事项代码 事项编号 目录编码 目录编号 目录代码 二级事项编码 公开事项编码 公开事项编号 标准目录编码 标准目录编号',
  itemName:
    '二级事项 对应事项 二级公开事项 目录事项 标准目录事项 对应目录事项 公开事项二级事项 对应二级事项 所属事项 三级事项',
  categoryName:
    '一级事项 所属领域 公开领域 领域 试点领域 一级公开事项 公开事项一级事项 事项类别 事项分类 所属一级事项',
  elementName: '公开要素 公开内容要素 要素 要素名称 内容要素 对应要素',
  columnPath:
    '栏目路径 组配分类 所属栏目 栏目名称 栏目 公开栏目 发布栏目 信息所属栏目 公开目录 所属目录 目录分类 目录名称 信息分类 信息类别 栏目分类 所在栏目 当前位置 二级栏目 一级栏目 三级栏目 末级栏目 子栏目 分类 分类2 频道 频道名称 channelname channel category',
  subjectClass: '主题分类 主题导航 主题词 关键词 关键字 主题 服务对象分类 keywords',
  genreClass: '体裁分类 公文种类 文种 体裁 文件类型 公文类型',
  indexNumber: '索引号 信息索引号 信息索取号 索取号 索引 索引编号 信息索引 indexno',
  documentNumber:
    '文号 发文字号 文件文号 公文文号 发布文号 发文文号 文件编号 文件号 发文号 发文编号 公文编号 文书号 统一编号 规范性文件编号 字号',
  decisionNumber:
    '行政许可决定书文号 行政许可决定文书号 许可决定书文号 许可文书号 行政许可文号 许可决定文书号 行政处罚决定书文号 行政处罚决定文书号 处罚决定书文号 处罚文书号 行政处罚文号 决定书文号 决定文书号 决定书编号 处罚决定书编号 许可决定书编号',
  publisher:
    '发布机构 信息发布机构 发布单位 信息发布单位 发布部门 公开主体 公开单位 公开部门 公开机构 主站发布机构 发文机关 发文单位 发文机构 制发机关 制发单位 责任单位 责任部门 责任主体 公开责任主体 公开责任 公开责任单位 单位名称 部门名称 许可机关 处罚机关 决定机关 作出决定机关 提供单位 信息提供单位 报送单位 报送部门 供稿单位 投稿单位 起草单位 部门 单位 发布者 信息来源 稿件来源 来源 作者 source author organname',
  formedOn:
    '成文日期 成文时间 生成日期 生成时间 信息生成日期 信息生成时间 形成日期 形成时间 信息形成日期 信息形成时间 形式日期 形式时间 信息形成或变更日期 发文日期 发文时间 制发日期 制发时间 印发日期 印发时间 签发日期 签发时间 落款日期 落款时间 制定日期 制定时间 制作日期 制作时间 产生日期 产生时间 文件日期 文件时间',
  changedOn: '变更日期 变更时间 信息变更日期 信息变更时间 修订日期 修订时间 修改日期 修改时间',
  publishedOn:
    '发布日期 发布时间 信息发布日期 信息发布时间 公布日期 公布时间 上网日期 上网时间 上线日期 上线时间 挂网日期 挂网时间 网站发布日期 网站发布时间 发布日 实际公开日期 实际公开时间 实际发布日期 实际发布时间 首次发布日期 首次发布时间 首次公开日期 首次公开时间 刊登日期 刊登时间 刊发日期 刊发时间 发表日期 发表时间 发稿日期 发稿时间 公开发布日期 公开发布时间 上传日期 上传时间 pubdate publishdate publishtime publishedat publishedon publicationdate issuedate pubtime releasedate',
  abolishedOn: '废止日期 废止时间 失效日期 失效时间 有效期至 有效期止 有效截止日期',
  displayFrom:
    '公示开始日期 公示开始时间 公示起始日期 公示起始时间 公示起始日 公示起日 公示开始日 公开开始日期 公示起始',
  displayUntil:
    '公示结束日期 公示结束时间 公示截止日期 公示截止时间 公示截止日 公示止日 公示终止日期 公示截止 公示结束日 公示截止期 公示终止期 撤稿日期 撤稿时间 撤下日期 撤下时间 下线日期 下线时间 下架日期 下架时间 撤回日期 撤回时间',
  validity: '有效性 效力状态 文件状态 时效性 时效 是否有效 文件效力 效力 有效状态 信息有效性',
  mode: '公开属性 信息公开属性 主动公开类型 公开类型',
  audience: '公开范围 公开对象 公开受众 受众',
  displayTerm: '公开时限 公开期限 公开时效 展示时限 保留期限 公示天数 公示时长 公示期限天',
  channel:
    '公开渠道和载体 公开渠道与载体 公开渠道及载体 公开渠道 公开载体 公开途径 公开平台 发布平台 发布渠道 发布载体 发布途径 信息发布平台 信息发布渠道 载体 渠道 平台 载体形式 发布媒体 发布位置',
  link: '链接 网址 url 公开链接 原文链接 链接地址 信息链接 发布链接 网页链接 文章链接 稿件链接 网站链接 公开网址 公开地址 发布网址 发布地址 网页地址 页面地址 文章地址 信息网址 原文地址 访问地址 访问链接 外部链接 连接 网页连接 公开连接 连接地址 网页网址 link href address',
  relatedTo:
    '解读文件 被解读文件 解读对象 关联文件 关联稿件 关联信息 对应文件 对应政策 相关文件 相关政策 原文件 关联政策 关联文件名称',
  decidedOn:
    '许可决定日期 行政许可决定日期 处罚决定日期 行政处罚决定日期 决定日期 决定时间 作出决定日期 作出决定时间 作出行政处罚决定日期 作出处罚决定日期 作出许可决定日期 许可日期 处罚日期',
  decisionContent:
    '许可内容 行政许可内容 处罚内容 处罚结果 处罚事由 违法事实 违法行为类型 审批类别 许可类别 处罚类别 处罚种类 处罚类型 处罚依据 主要违法事实 决定内容 行政处罚内容 罚款金额 罚款金额万元 许可编号 许可证书名称 违法行为',
  party:
    '行政相对人名称 行政相对人 行政相对人名称/代码 相对人名称 相对人 当事人 当事人名称 被处罚人 被处罚单位 被处罚人名称 被许可人 被许可单位 申请人名称 企业名称 行政相对人姓名 单位或个人名称',
  handledOn:
    '录入时间 录入日期 创建时间 创建日期 入库时间 采集时间 登记时间 登记日期 报送时间 报送日期 上报时间 上报日期 提交时间 提交日期 审核时间 审核日期 审批时间 审批日期 审签时间 投稿时间 采用时间 拟公开时间 拟公开日期 计划公开时间 应公开日期 应公开时间 导出时间 填报时间 填报日期 受理日期 受理时间 收文日期 收文时间 有效期自 生效日期 施行日期 实施日期 createtime createdate',
  person:
    '责任编辑 编辑 审核人 审核员 审核 审批人 签发人 签发 撰稿人 撰稿 拟稿人 起草人 录入人 录入员 信息员 发布人 发布员 初审 初审人 一审 一审人 二审 二审人 复审 复审人 三审 三审人 终审 终审人 校对 校对人 经办人 联系人 联系电话 联系方式 电话 手机 手机号 手机号码 咨询电话 监督电话 监督举报电话 负责人 责任人 填报人 填表人 报送人 投稿人 供稿人 分管领导 采集人 操作人 editor',
  hits: '点击量 点击数 点击率 点击次数 浏览量 浏览数 浏览次数 访问量 访问次数 访问数 阅读量 阅读数 阅读次数 hits clicks views',
  systemId:
    'manuscriptid docid id 稿件编号 稿件id 文章id 文章编号 信息id 文档id 文档编号 articleid guid uuid contentid newsid infoid',
  summary:
    '内容概述 内容描述 内容摘要 摘要 概述 内容概要 信息摘要 信息描述 简介 描述 正文 正文内容 description summary',
  remark: '备注 说明 备注说明 情况说明 其他 其它 备考 附注 remark note',
  basis: '公开依据 依据 公开法律依据 法律依据 设定依据 政策依据 文件依据',
  level: '公开层级 层级 县级 乡级 乡镇级 市级 公开层级县级 公开层级乡级 级别',
  disclosureDate: '公开日期 公开时间 信息公开日期 信息公开时间',
  displayTime:
    '公示时间 公示日期 公示期 公示期限 公示起止时间 公示起止日期 公示起止 公示时限 公示时间段 公告时间 公告日期 公告期',
  updateTime:
    '更新时间 更新日期 最后更新时间 最后更新日期 最近更新时间 最近更新日期 最后修改时间 最后修改日期 updatetime updatedate',
  anyDate: '日期 时间 年月日 date time',
  informationNumber: '信息编号 信息代码 政府信息编号 公开信息编号',
  anyNumber: '编号 编码 代码 号码 code',
  validTerm: '有效期 有效期限 有效时间',
  wayOfDisclosure: '公开方式 信息公开方式 公开形式 信息公开形式 发布方式 发布形式',
  disclosureClass: '公开类别 公开分类 信息公开类别',
  matter: '事项名称 公开事项 公开事项名称 事项 公开项目 公开目录事项 信息事项 主动公开事项 政务公开事项',
  content: '公开内容 内容 信息内容 公开信息内容 公开具体内容 具体内容 发布内容 主要内容',
  decisionName:
    '项目名称 处罚名称 案件名称 处罚案件名称 行政许可决定文书名称 行政处罚决定文书名称 许可项目名称 许可事项 许可事项名称 许可名称 行政许可事项 行政许可名称 决定书名称 案由 处罚案由 案件名',
  state:
    '状态 发布状态 稿件状态 当前状态 审核状态 信息状态 文章状态 公开状态 审批状态 流程状态 上线状态 发布情况 status state',
  withheldReason:
    '不予公开的理由 不予公开理由 不予公开的理由和依据 不予公开理由和依据 不公开理由 不公开的理由 不予公开原因 不公开原因 不予公开依据 不予公开的依据 免予公开理由 不予公开事由',
  statistic:
    '指标名称 指标 计量单位 本期实际 本期 本年累计 累计 合计 总计 小计 总数 数量 条数 件数 篇数 发布数量 发布条数 发布数 公开数量 公开条数 信息条数 信息数量 主动公开信息数 公开信息数 采用数 采用数量 报送数 报送数量 完成率 占比 比例 同比 环比 得分 分值 排名 名次 本月 上月 本月数 本季度 发布总数 信息总数 更新数量 采用率 统计项目',
  catalogOnly:
    '条款内容 五公开 公开标准 公开要求 公开程序 公开主体层级 全社会 特定群众 特定群体 特定对象 主动 依申请 依申请公开 主动公开 县 乡 乡村 公开责任人',
  known:
    // Who in the house answers for a row; the house itself is the publisher.
    '责任科室 责任股室 责任处室 承办科室 承办股室 主办科室 报送科室 供稿科室 拟稿科室 牵头科室 公开责任科室 科室 股室 处室 是否采用 月份 年份 季度 年度 附件 附件名称 图片 是否置顶 排序 权重 模板 channelid 栏目id 栏目编号 栏目编码 站点 站点名称 网站 网站名称 所属站点 统一社会信用代码 行政相对人代码 法定代表人 法定代表人姓名 身份证号 身份证号码 证件号码 证件类型 数据来源单位 数据来源单位统一社会信用代码 许可机关统一社会信用代码 处罚机关统一社会信用代码 行政相对人类别 地方编码 是否公开 是否上网 是否发布 是否主动公开 字数 页数 签收 备案号 地址 性别 年龄 姓名 sex',
};
