/**
 * Words of duty and of office that are around an object: what is to be done with it, in what form, by whom. They make no item
 * another's, so that what a catalog prints weighs by the words beside them.
 */
export const generalWords =
  '及时 定期 适时 集中 统一 全面 主动 详细 依法 依规 按月 按季度 按权限 每周 每年 每月 分别 准确 深入 广泛 进一步 加大 加强 推进 推动 推行 做好 建立 编制 制定 开展 组织 公开 公布 发布 公示 公告 披露 解读 落实 社会 力度 工作 信息 情况 各市州 各地 各级 机制 网站 平台 内容 相关 有关 事项 行政处罚 处罚 行政许可 许可 决定 检查 执法 监督 抽查 结果 查处 考核 审查 资格 建设 标准 资金 支出 分配 使用 项目 任务 分解 措施 步骤 实施 责任 分工 方式 进展 进度 完成 政策 办法 制度 方案 计划 规划 名单 目录 清单 流程 程序 条件 范围 对象 要求 依据 主体 管理 服务 质量 年度 季度 文件 规范 材料 意见 报告 发展 改革 收费 申报 审批 审核 申请 受理 办理 指南 名称 类型 数量 时间 地点 单位 部门 机构 人员 个人 法律 法规 规章 规定 细则 通知 数据 指标 评价 测评 效果 成效 问题 整改 处理 投诉 举报 咨询 监管 行业 领域 重点 重大 重要 主要 具体 基本 执行 变更 调整 更新 动态';

/** Names of provinces: in every title of a catalog, and never its matter. */
export const regions =
  '北京市 天津市 河北省 山西省 内蒙古 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西 海南省 重庆市 四川省 贵州省 云南省 西藏 陕西省 甘肃省 青海省 宁夏 新疆 省政府 市政府 县政府 人民政府';
