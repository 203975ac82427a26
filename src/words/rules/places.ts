import { count, fact, plural, what } from './parts.ts';
import type { RuleMeta } from './rule-meta.ts';

export const missingFollowUp: RuleMeta = {
  id: 'missing-follow-up',
  severity: 'error',
  title: { zh: '缺少对应的解读或反馈', en: 'Nothing follows' },
  rationale: {
    zh: '文件公开后应有解读、征求意见后应有采纳情况反馈，期限已过而清单中没有与之对应的记录（检查中的“政策无解读”“意见征集与意见采纳未一一对应”）。对应按关联列、文号或标题中的书名号判断；另有未注明所解读文件的记录、且不少于所缺的，不能断定，不作判断。',
    en: 'A document needs its interpretation, a consultation its feedback; the time is up and no entry of the list names it (“policy without interpretation”). Nothing is judged where as many entries name no document at all.',
  },
  remedy: {
    zh: '补充公开；已经公开的，在标题中引用文件名称，或在清单中填写关联文件。',
    en: 'Publish it; if it is online already, quote the document’s title or fill in the link column.',
  },
  problemType: { zh: '缺少解读', en: 'no follow-up' },
  says: {
    zh: (finding) =>
      `“${fact(finding, 'leader')}”（${finding.triggeredOn}公开）没有对应的${what(finding)}，应于${finding.dueOn}前公开。`,
    en: (finding) =>
      `“${fact(finding, 'leader')}” of ${finding.triggeredOn} has no ${what(finding)}, due by ${finding.dueOn}.`,
  },
};

export const lateFollowUp: RuleMeta = {
  id: 'late-follow-up',
  severity: 'error',
  title: { zh: '解读等后续公开超期', en: 'Follow-up published late' },
  rationale: {
    zh: '政策解读等应与文件同步公开，最迟在文件公开后规定的工作日内公开（各地政务公开工作要点多为3个工作日）。文件与解读按关联列、文号或标题中的书名号对应。',
    en: 'An interpretation is published with its document, at latest within the working days laid down (usually three). The two are tied by a link column, the document number or a quoted title.',
  },
  remedy: {
    zh: '解读材料与文件同步起草、同步审批、同步公开。',
    en: 'Draft, approve and publish the interpretation together with the document.',
  },
  problemType: { zh: '解读超期', en: 'late follow-up' },
  field: 'publishedOn',
  says: {
    zh: (finding) =>
      `${what(finding)}应于“${fact(finding, 'leader')}”公开（${finding.triggeredOn}）后即${finding.dueOn}前公开，实际${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `，超期${finding.workingDaysLate}个工作日`}。`,
    en: (finding) =>
      `${what(finding)} was due by ${finding.dueOn}, after “${fact(finding, 'leader')}” of ${finding.triggeredOn}; published ${finding.publishedOn}${finding.workingDaysLate === undefined ? '' : `: ${plural(finding.workingDaysLate, 'working day')} late`}.`,
  },
};

export const lowRatio: RuleMeta = {
  id: 'low-ratio',
  severity: 'error',
  title: { zh: '解读率等比例未达标', en: 'Ratio too low' },
  rationale: {
    zh: '文件规定了应达到的比例（如规范性文件解读率达到90%以上，含90%）。分母为所审核期间内公开的文件，分子为有对应解读的文件。',
    en: 'A document lays down a share to be reached (interpretation rate of at least 90 %). The denominator is what was published in the audited days, the numerator what an entry of the list explains.',
  },
  remedy: {
    zh: '为尚无解读的文件补充解读；已有解读而未能对应的，在标题中引用文件名称或填写关联列。',
    en: 'Explain the documents that have no interpretation; tie existing ones by quoting the title or filling in the link column.',
  },
  problemType: { zh: '解读率不足', en: 'ratio too low' },
  says: {
    zh: (finding) =>
      `${what(finding)}应达到${fact(finding, 'wanted')}%，实际${fact(finding, 'percent')}%（${fact(finding, 'followed')}/${fact(finding, 'all')}）。`,
    en: (finding) =>
      `${what(finding)} must reach ${fact(finding, 'wanted')} %, the list shows ${fact(finding, 'percent')} % (${count(finding, 'followed')} of ${count(finding, 'all')}).`,
  },
};

export const wrongChannel: RuleMeta = {
  id: 'wrong-channel',
  severity: 'error',
  title: { zh: '未在规定渠道公开', en: 'Not in the channel laid down' },
  rationale: {
    zh: '目录规定了公开渠道和载体，政府网站是信息公开第一平台；清单中该内容的记录都在其他渠道。渠道名称无法识别的不作判断。',
    en: 'The catalog names where to publish, the government website first; all entries for this content are elsewhere. Channels that cannot be recognised are not judged.',
  },
  remedy: {
    zh: '在规定渠道补发；清单中渠道填写有误的更正。',
    en: 'Publish it in the channel laid down, or correct the channel in the list.',
  },
  problemType: { zh: '公开渠道不符', en: 'wrong channel' },
  field: 'channel',
  says: {
    zh: (finding) =>
      `${what(finding)}应在${fact(finding, 'owed')}公开，清单中仅见于${fact(finding, 'found')}。`,
    en: (finding) =>
      `${what(finding)} is owed in ${fact(finding, 'owed')}; the list shows it only in ${fact(finding, 'found')}.`,
  },
};

export const missingChannel: RuleMeta = {
  id: 'missing-channel',
  severity: 'warning',
  title: { zh: '部分平台未公开', en: 'Missing on one platform' },
  rationale: {
    zh: '目录规定了几个公开渠道；所审核的清单涵盖这些渠道，而该内容只见于其中一部分，违反多平台一致的要求。清单未涵盖的渠道不作判断。',
    en: 'The catalog names several channels and the audited lists cover them, but this content appears in only some. Channels that no list covers are not judged.',
  },
  remedy: { zh: '在缺少的渠道补发。', en: 'Publish it in the missing channel.' },
  problemType: { zh: '多平台不一致', en: 'inconsistent' },
  says: {
    zh: (finding) => `${what(finding)}见于${fact(finding, 'found')}，未见于${fact(finding, 'owed')}。`,
    en: (finding) =>
      `${what(finding)} appears in ${fact(finding, 'found')}, not in ${fact(finding, 'owed')}.`,
  },
};

export const inconsistentChannels: RuleMeta = {
  id: 'inconsistent-channels',
  severity: 'warning',
  title: { zh: '多平台公开不一致', en: 'Channels disagree' },
  rationale: {
    zh: '同一信息在网站、新媒体、公开栏等不同平台的公开日期不一致，违反多平台同步、内容一致的要求。',
    en: 'The same information bears different publication dates on different platforms, which should publish it together and alike.',
  },
  remedy: {
    zh: '核对各平台的发布时间，落实同步发布；日期录入有误的更正。',
    en: 'Check each platform’s date, publish together, and correct what was entered wrongly.',
  },
  problemType: { zh: '多平台不一致', en: 'inconsistent' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'channel')}的公开日期为${finding.publishedOn}，${fact(finding, 'otherChannel')}为${fact(finding, 'otherDay')}。`,
    en: (finding) =>
      `Published ${finding.publishedOn} in ${fact(finding, 'channel')}, ${fact(finding, 'otherDay')} in ${fact(finding, 'otherChannel')}.`,
  },
};

export const inconsistentTitles: RuleMeta = {
  id: 'inconsistent-titles',
  severity: 'warning',
  title: { zh: '多平台标题不一致', en: 'Titles disagree between channels' },
  rationale: {
    zh: '各公开平台（载体）公开的内容应当一致；同一文号的文件在不同渠道的标题不同，读者无法确认是否为同一文件。解读材料不作比较。',
    en: 'All platforms should publish the same content; a document with one number bears different titles in different channels. Interpretations are not compared.',
  },
  remedy: {
    zh: '核对文件原件，统一各平台的标题；文号录入有误的更正。',
    en: 'Check the original and use one title everywhere, or correct the document number.',
  },
  problemType: { zh: '多平台不一致', en: 'inconsistent' },
  says: {
    zh: (finding) =>
      `${fact(finding, 'number')}在${fact(finding, 'channel')}与${fact(finding, 'otherChannel')}的标题不同，后者为“${fact(finding, 'otherTitle')}”。`,
    en: (finding) =>
      `${fact(finding, 'number')} has another title in ${fact(finding, 'otherChannel')} than in ${fact(finding, 'channel')}: “${fact(finding, 'otherTitle')}”.`,
  },
};

export const wrongSubject: RuleMeta = {
  id: 'wrong-subject',
  severity: 'info',
  title: { zh: '公开主体存疑', en: 'Published by another body' },
  rationale: {
    zh: '行政机关制作的政府信息由制作机关公开（《中华人民共和国政府信息公开条例》第十条）；清单中的发布机构不是目录规定的责任单位，也不是本单位或其别名。下属单位不作判断。',
    en: 'The body that makes information publishes it (Regulation, art. 10). The publisher in the list is neither the responsible body nor this agency. Subordinate institutions are not judged.',
  },
  remedy: {
    zh: '核对该信息应由谁公开；确系本单位的，更正发布机构或在配置中补充别名。',
    en: 'Check who owes it; if it is this agency under another name, correct the list or add the alias to the profile.',
  },
  problemType: { zh: '公开主体不符', en: 'wrong body' },
  field: 'publisher',
  says: {
    zh: (finding) =>
      `${what(finding)}的责任单位是${finding.subject ?? ''}，清单中由${fact(finding, 'publisher')}发布。`,
    en: (finding) =>
      `${what(finding)} is owed by ${finding.subject ?? ''}; the list names ${fact(finding, 'publisher')} as publisher.`,
  },
};

export const wrongInterpreter: RuleMeta = {
  id: 'wrong-interpreter',
  severity: 'warning',
  title: { zh: '解读主体与起草部门不一致', en: 'Interpreted by another body' },
  rationale: {
    zh: '政策文件“谁起草、谁解读”（《国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知》，国办发〔2016〕80号）。文件与解读的发布机构是两个不同的部门。政府及其办公室发文的、没有发布机构的、上下级同一系统的，不能断定起草部门，不作判断。',
    en: 'Who drafts a policy document interprets it (Guobanfa 2016 No. 80). The list names two different departments as publishers of document and interpretation. Nothing is judged where the government or its office issued it, where a publisher is missing, or between levels of one department.',
  },
  remedy: {
    zh: '由文件的起草部门撰写并发布解读；联合发文的，在发布机构中列全；发布机构录入有误的更正。',
    en: 'Let the drafting department write and publish the interpretation; name all bodies of a joint document; correct a wrong publisher.',
  },
  problemType: { zh: '公开主体不符', en: 'wrong body' },
  basis: ['国办发〔2016〕80号'],
  says: {
    zh: (finding) =>
      `${what(finding)}由${fact(finding, 'interpreter')}发布，所解读的“${fact(finding, 'leader')}”由${fact(finding, 'drafter')}发布，请核对起草部门。`,
    en: (finding) =>
      `${what(finding)} is published by ${fact(finding, 'interpreter')}, the document “${fact(finding, 'leader')}” by ${fact(finding, 'drafter')}: check who drafted it.`,
  },
};
