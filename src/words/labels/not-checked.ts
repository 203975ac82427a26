import type { Bilingual } from '../../model/language.ts';
import type { NotCheckedKey } from '../../model/not-checked.ts';

/** What an audit of a list cannot see. The evaluation names the key, the report prints the text. */
export const notCheckedTexts: Readonly<Record<NotCheckedKey, Bilingual>> = {
  'content-quality': {
    zh: '正文内容是否完整、准确，表述是否规范：本工具只看清单，不看网页正文',
    en: 'whether the pages are complete, correct and well worded: only the list is read, not the pages',
  },
  links: {
    zh: '链接能否打开、附件能否下载：本工具不联网',
    en: 'whether links open and attachments load: nothing is fetched',
  },
  'element-parts': {
    zh: '办事指南等页面之内的分项是否齐全',
    en: 'whether the parts inside a page (such as a service guide) are all there',
  },
  'reconstructed-items': {
    zh: '事项名称系依据法律法规推定、尚未与公开文本核对的，结论须人工复核',
    en: 'items whose wording is reconstructed: have their verdict reviewed by a person',
  },
  'unlisted-elements': {
    zh: '向当事人精准推送或依申请提供的内容，公开清单看不到',
    en: 'content delivered to the party or on request: no public list shows it',
  },
  'not-judged-duties': {
    zh: '文件规定而清单无法体现的职责',
    en: 'duties of the document that a list cannot show',
  },
  'unread-channels': {
    zh: '清单以外的渠道（公示栏、新媒体、广播等）',
    en: 'channels beyond the list (notice boards, new media, broadcasting)',
  },
  'annual-report-figures': {
    zh: '年报数据与清单是否一致（请用 mulu stats --claims 核对）',
    en: 'whether the annual report’s figures agree with the list (use mulu stats --claims)',
  },
  'unread-rows': {
    zh: '清单中未作为记录读取的行',
    en: 'rows of the list that were not read as entries',
  },
  truthfulness: {
    zh: '清单填写的日期是否真实：迁移或补录的日期不能证明按时公开',
    en: 'whether the dates in the list are true: a migration day proves nothing',
  },
  'earlier-publications': {
    zh: '清单所跨期间以前公开的内容：清单里没有更早的记录，标为未公开的常设内容（办事指南、政策文件等）请先核实是否早已公开、清单是否导出齐全',
    en: 'what was published before the list begins: it holds no earlier entry, so check that standing content reported missing was not published long ago and that the export is complete',
  },
  'limits-without-number': {
    zh: '公开时限没有数字（及时、定期等）的要素是否按时',
    en: 'timeliness of elements whose limit has no number (“promptly”, “regularly”)',
  },
  'limits-elsewhere': {
    zh: '公开时限另有文件规定的要素是否按时',
    en: 'timeliness of elements whose limit is laid down in another document',
  },
  'limits-unreadable': {
    zh: '公开时限文字无法识别的要素是否按时',
    en: 'timeliness of elements whose printed limit could not be read',
  },
  'limit-words': {
    zh: '公开时限中没有作为时限理解的字句：这些字句没有参与判断，请核对读法（mulu deadline）；改变意思的，在目录中用 rule 写明',
    en: 'words of printed limits that were not read as a limit and judged nothing: check the reading (mulu deadline), and add a rule to the catalog where they change it',
  },
  'no-published-dates': {
    zh: '没有公开日期的记录是否按时公开',
    en: 'timeliness of entries without a publication date',
  },
  'no-formed-dates': {
    zh: '没有形成日期的记录是否按时公开：只有公开日期，无从起算',
    en: 'timeliness of entries without a date of formation: there is nothing to count from',
  },
  'untold-elements': {
    zh: '已对应到事项、但分不清是哪一项公开内容的记录',
    en: 'entries that answer an item, but not which of its elements',
  },
  'possible-entries': {
    zh: '清单中有疑似记录、尚待人工确认的公开内容：确认之前不作“未公开”认定',
    en: 'elements that unsettled entries of the list may answer: until a person has looked they are not called missing',
  },
  'display-end': {
    zh: '公示是否满期：清单没有公示结束日期',
    en: 'whether displays lasted long enough: the list has no last day of display',
  },
  'outside-validity': {
    zh: '日期在所属事项有效期以外的记录：事项当时尚未施行或者已经失效，不作判断',
    en: 'entries dated while their item was not yet, or no longer, in force: they are not judged',
  },
  'calendar-years': {
    zh: '起止日期超出节假日历年份的时限',
    en: 'limits that leave the years that the holiday calendar covers',
  },
};
