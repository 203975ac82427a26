/** Names of health bodies, whose words (卫生, 健康, 监督, 计划生育) say nothing about the topic of a title. */
export const healthBodies =
  '卫生健康局 卫生健康委员会 卫生健康委 卫健局 卫健委 卫健系统 卫生健康系统 卫生系统 卫生局 卫生厅 卫生部 卫计局 卫计委 卫生和计划生育局 卫生计生局 卫生计生委 卫生计生委员会 卫生和计划生育委员会 人口和计划生育局 计划生育协会 计生协会 计生协 卫生监督所 卫生监督局 卫生监督中心 综合监督执法局 综合监督执法所 监督执法支队 监督执法大队 综合执法局 卫生监督执法局 卫生计生执法大队 监督执法局 监督执法所 卫监所 疾控中心 疾控局 疾病预防控制中心 疾病预防控制局 妇幼保健院 妇幼保健计划生育服务中心 妇幼保健中心 妇计中心 人民医院 中医院 中医医院 精神卫生中心 中心血站 红十字会 职业病防治院 职业病防治所 皮肤病防治所 结核病防治所 健康教育所';

/** Bodies of other sectors: what they publish is none of a health office's, unless a health body is named beside them. */
export const otherBodies =
  '市场监管局 市场监督管理局 医保局 医疗保障局 教育局 教体局 民政局 公安局 公安机关 水利局 水务局 住建局 住房和城乡建设局 环保局 生态环境局 农业农村局 农业局 人社局 人力资源和社会保障局 文旅局 文化和旅游局 交通局 交通运输局 城管局 城市管理局 应急管理局 应急局 安监局 自然资源局 国土局 税务局 消防救援 法院 检察院 司法局 财政局 商务局 审计局 统计局 气象局 林业局 发改委 发改局 市监局 药监局 食药监局 食品药品监督管理局 烟草专卖局 海关';

/** Names that say nothing of themselves, and nouns that end like 案 (a case): their words are not heard. */
export const soundAlikes = '卫生健康领域 卫生领域 管理委员会 指挥部 档案 草案 答案 病案 图案 教案 个案 文案';
