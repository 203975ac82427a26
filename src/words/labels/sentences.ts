import type { BilingualOf } from '../../model/language.ts';
import type { OutcomeCounts } from '../../model/report.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Sentences of a report that carry figures. Texts of lists and catalogs must be encoded by the caller. */
export const sentences = {
  narrowed: {
    zh: ({ items, categories, sections, rules }) =>
      `本报告只看${[
        items.length === 0 ? '' : `事项 ${items.join('、')}`,
        categories.length === 0 ? '' : `类别 ${categories.join('、')}`,
        sections.length === 0 ? '' : `科室 ${sections.join('、')}`,
        rules.length === 0 ? '' : `规则 ${rules.join('、')} 的问题`,
      ]
        .filter((part) => part !== '')
        .join('，')}。`,
    en: ({ items, categories, sections, rules }) =>
      `This report shows a part only: ${[
        items.length === 0 ? '' : `items ${items.join(', ')}`,
        categories.length === 0 ? '' : `categories ${categories.join(', ')}`,
        sections.length === 0 ? '' : `sections ${sections.join(', ')}`,
        rules.length === 0 ? '' : `findings of ${rules.join(', ')}`,
      ]
        .filter((part) => part !== '')
        .join('; ')}.`,
  } satisfies BilingualOf<Readonly<Record<'items' | 'categories' | 'sections' | 'rules', readonly string[]>>>,
  anotherPeriod: {
    zh: ({ file, dated, outside, first, last, period }) =>
      `注意：清单“${file}”有日期的 ${dated} 条中，${outside} 条不在审核期间（${period}）内${first === '' ? '' : `，发布日期为 ${first} 至 ${last}`}，可能给错了清单，请先核对。`,
    en: ({ file, dated, outside, first, last, period }) =>
      `Beware: of the ${dated} dated entries of "${file}" ${outside} lie outside the audited period (${period})${first === '' ? '' : `; they were published from ${first} to ${last}`}. This may be the wrong list: check that first.`,
  } satisfies BilingualOf<{
    file: string;
    dated: number;
    outside: number;
    first: string;
    last: string;
    period: string;
  }>,
  verdict: {
    zh: ({ agency, counts, asOf }) =>
      `${agency}：截至 ${asOf}，${counts.total} 个事项中 ${counts.gap} 项存在问题，${counts.met} 项达标，` +
      `${counts.undetermined} 项无法判定，${counts.pending} 项未到期限，${counts.exempt} 项依法不公开，${counts.notApplicable} 项不适用。`,
    en: ({ agency, counts, asOf }) =>
      `${agency}, as of ${asOf}: of ${plural(counts.total, 'item')}, ${counts.gap} with gaps, ${counts.met} met, ` +
      `${counts.undetermined} undetermined, ${counts.pending} not yet due, ${counts.exempt} exempt, ${counts.notApplicable} not applicable.`,
  } satisfies BilingualOf<{ agency: string; counts: OutcomeCounts; asOf: string }>,
  coverage: {
    zh: ({ met, owed, percent, undetermined, attested }) =>
      `${percent}（应公开要素 ${owed} 个，已公开 ${met} 个${attested === 0 ? '' : `，其中 ${attested} 个凭核验记录认定`}${undetermined === 0 ? '' : `；另有 ${undetermined} 个无法判定，未计入`}）`,
    en: ({ met, owed, percent, undetermined, attested }) =>
      `${percent} (${met} of ${plural(owed, 'element')} owed${attested === 0 ? '' : `, ${attested} of them met by attestation`}${undetermined === 0 ? '' : `; ${undetermined} more undetermined, not counted`})`,
  } satisfies BilingualOf<{
    met: number;
    owed: number;
    percent: string;
    undetermined: number;
    attested: number;
  }>,
  coverageOfAnotherPeriod: {
    zh: ({ met, owed }) =>
      `不作计算：清单不是审核期间的（应公开要素 ${owed} 个，在这份清单里见到 ${met} 个，不能说明本期）`,
    en: ({ met, owed }) =>
      `no figure: the list is not of the audited period (${met} of ${plural(owed, 'element')} are somewhere in it, which says nothing of this period)`,
  } satisfies BilingualOf<{ met: number; owed: number }>,
  timelinessOfAnotherPeriod: {
    zh: ({ datable }) => `不作计算：清单不是审核期间的（本期日期齐全的记录 ${datable} 条）`,
    en: ({ datable }) =>
      `no figure: the list is not of the audited period (${plural(datable, 'datable entry', 'datable entries')} of it)`,
  } satisfies BilingualOf<{ datable: number }>,
  timeliness: {
    zh: ({ met, owed, percent, undetermined }) =>
      `${percent}（日期齐全的记录 ${owed} 条，按时 ${met} 条${undetermined === 0 ? '' : `；另有 ${undetermined} 条日期不全，未计入`}）`,
    en: ({ met, owed, percent, undetermined }) =>
      `${percent} (${met} of ${plural(owed, 'datable entry', 'datable entries')} on time${undetermined === 0 ? '' : `; ${undetermined} more cannot be dated, not counted`})`,
  } satisfies BilingualOf<{ met: number; owed: number; percent: string; undetermined: number }>,
  provenance: {
    zh: ({ verified, summed, total }) => {
      if (verified === total) return `${total} 个事项名称均已与公开发布的文本核对。`;
      if (summed === total) return `${total} 个事项据文件原文逐条整理，名称是对原文的概括。`;
      const told = summed === 0 ? '' : `${summed} 个据文件原文整理、名称是概括，`;
      return `${total} 个事项名称中，${verified} 个已与公开发布的文本核对，${told}其余 ${total - verified - summed} 个尚待核实。`;
    },
    en: ({ verified, summed, total }) => {
      if (verified === total) return `all ${total} item names verified against a published copy.`;
      if (summed === total) return `all ${total} item names sum up sentences of the document.`;
      const told = summed === 0 ? '' : `${summed} sum up sentences of a document; `;
      return `${verified} of ${total} item names verified against a published copy; ${told}${total - verified - summed} await it.`;
    },
  } satisfies BilingualOf<{ verified: number; summed: number; total: number }>,
  conservation: {
    zh: ({ sum, holds }) => `目录事项 ${sum}${holds ? '，相符' : '：合计不符，报告不可用，请反馈'}`,
    en: ({ sum, holds }) =>
      `items in catalog ${sum}${holds ? ', adds up' : ': does not add up; do not use this report'}`,
  } satisfies BilingualOf<{ sum: string; holds: boolean }>,
  gapHeading: {
    zh: ({ items, findings }) => `问题清单（涉及 ${items} 个事项，共 ${findings} 条）`,
    en: ({ items, findings }) =>
      `Findings to mend (${plural(findings, 'finding')} on ${plural(items, 'item')})`,
  } satisfies BilingualOf<{ items: number; findings: number }>,
  undeterminedHeading: {
    zh: ({ items, elements }) =>
      `无法判定（${elements} 个要素，其中 ${items} 个事项因此没有结论；不算问题，也不算达标）`,
    en: ({ items, elements }) =>
      `Could not be determined (${plural(elements, 'element')}; ${plural(items, 'item')} without a verdict for it; neither gap nor met)`,
  } satisfies BilingualOf<{ items: number; elements: number }>,
  countOfItems: {
    zh: ({ count }) => `${count} 项`,
    en: ({ count }) => plural(count, 'item'),
  } satisfies BilingualOf<{ count: number }>,
  categoryAbsent: {
    zh: ({ items }) => `清单中没有本类任何一个事项（共 ${items} 项）的记录`,
    en: ({ items }) => `the list holds nothing for any of its ${plural(items, 'item')}`,
  } satisfies BilingualOf<{ items: number }>,
  countOfElements: {
    zh: ({ count }) => `${count} 个要素`,
    en: ({ count }) => plural(count, 'element'),
  } satisfies BilingualOf<{ count: number }>,
  countOfFindings: {
    zh: ({ count }) => `${count} 条`,
    en: ({ count }) => plural(count, 'finding'),
  } satisfies BilingualOf<{ count: number }>,
  daysLate: {
    zh: ({ count }) => `${count} 个工作日`,
    en: ({ count }) => plural(count, 'working day'),
  } satisfies BilingualOf<{ count: number }>,
  more: {
    zh: ({ count }) => `另有 ${count} 条，见完整报告（--format html=FILE 或 xlsx=FILE）`,
    en: ({ count }) => `${count} more: --format html=FILE or xlsx=FILE shows all`,
  } satisfies BilingualOf<{ count: number }>,
  moreItemsWithFindings: {
    zh: ({ items, findings, kinds }) => `另有 ${items} 项 ${findings} 条（${kinds}）：`,
    en: ({ items, findings, kinds }) =>
      `${plural(items, 'more item')}, ${plural(findings, 'finding')} (${kinds}): `,
  } satisfies BilingualOf<{ items: number; findings: number; kinds: string }>,
  moreItems: {
    zh: ({ count }) => `等 ${count} 项`,
    en: ({ count }) => `… ${count} in all`,
  } satisfies BilingualOf<{ count: number }>,
  cutFindings: {
    zh: ({ listed, count }) => `共 ${count} 条，报告列出前 ${listed} 条`,
    en: ({ listed, count }) => `${count} in all, the first ${listed} are listed`,
  } satisfies BilingualOf<{ listed: number; count: number }>,
  entriesRead: {
    zh: ({ files, entries, rows, matched, unmatched }) =>
      `${files} 份，${rows} 行，读取记录 ${entries} 条：${matched} 条对应到事项，${unmatched} 条未匹配`,
    en: ({ files, entries, rows, matched, unmatched }) =>
      `${plural(files, 'file')}, ${plural(rows, 'row')}, ${plural(entries, 'entry', 'entries')} read: ${matched} answer an item, ${unmatched} unmatched`,
  } satisfies BilingualOf<{
    files: number;
    entries: number;
    rows: number;
    matched: number;
    unmatched: number;
  }>,
  periodBetween: {
    zh: ({ from, to, stated }) => `${from} 至 ${to}${stated ? '' : '（按清单中的日期推定）'}`,
    en: ({ from, to, stated }) => `${from} to ${to}${stated ? '' : ' (taken from the list)'}`,
  } satisfies BilingualOf<{ from: string; to: string; stated: boolean }>,
  calendarYears: {
    zh: ({ first, last }) => `工作日按国务院办公厅 ${first} 至 ${last} 年节假日安排计算（含调休上班）。`,
    en: ({ first, last }) =>
      `Working days follow the State Council’s notices for ${first} to ${last}, make-up working days included.`,
  } satisfies BilingualOf<{ first: number; last: number }>,
  calendarLaid: {
    zh: ({ file, sha256, laid, replaced }) =>
      `另用节假日表${file === '' ? '' : ` ${file}`}（SHA-256 ${sha256}）` +
      `${laid === '' ? '' : `，叠加于：${laid}`}${replaced === '' ? '' : `，取代全年安排：${replaced}`}。`,
    en: ({ file, sha256, laid, replaced }) =>
      `Calendar${file === '' ? '' : ` ${file}`} (SHA-256 ${sha256})` +
      `${laid === '' ? '' : `, laid over ${laid}`}${replaced === '' ? '' : `, in the place of the whole of ${replaced}`}.`,
  } satisfies BilingualOf<{ file: string; sha256: string; laid: string; replaced: string }>,
} as const;
