import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';

/** What a column 状态, 审核状态, 发布状态 says of a row. */
type Status = 'draft' | 'withdrawn' | 'published';

const published =
  /(?:已|审核通过|正式|在线)(?:发布|上线|公开|签发)|^(?:发布|正常|在线|公开|有效|已审核?|终审通过|已发)$/u;
const withdrawn = /撤稿|撤回|撤下|撤销|下线|下架|已删除|屏蔽|取消发布/u;
const draft =
  /草稿|待|未(?:发布|审核|通过|公开|上线|提交)|审核中|退回|退稿|驳回|不通过|暂存|编辑中|回收站|初审|复审|拟稿/u;

function readStatus(words: string): Status {
  const text = words.normalize('NFKC').replace(/\s+/gu, '');
  if (withdrawn.test(text) && !/^(?:未|不|没有)/u.test(text)) return 'withdrawn';
  if (draft.test(text) && !published.test(text)) return 'draft';
  return 'published';
}

/** The words of a status column are few: each is read once. */
const known = new Map<string, Status>();

function statusOf({ status }: Entry): Status {
  if (status === undefined || status === '') return 'published';
  let found = known.get(status);
  if (found === undefined) {
    found = readStatus(status);
    if (known.size < 1000) known.set(status, found);
  }
  return found;
}

/** Written, in review or sent back, and not online: no publication, whatever date its row bears. */
export function isDraft(entry: Entry): boolean {
  return entry.status !== undefined && statusOf(entry) === 'draft';
}

/** 失效, 废止, 已停止执行; but not 未废止. */
function saysLapsed(validity: string): boolean {
  return (
    /失效|废止|無效|无效|停止执行|停止執行|廢止/u.test(validity) && !/^(?:未|非|不|没有)/u.test(validity)
  );
}

const lapsedWords = new Map<string, boolean>();

/** Abolished or withdrawn by the day of judgement, or said to be so; the words of a validity column are few, each is read once. */
export function isLapsed(entry: Entry, asOf: Day): boolean {
  if (entry.abolishedOn !== undefined && entry.abolishedOn <= asOf) return true;
  if (entry.status !== undefined && statusOf(entry) === 'withdrawn') {
    // 已下线 with a day yet to come is still there.
    return entry.displayUntil === undefined || entry.displayUntil <= asOf;
  }
  const { validity } = entry;
  if (validity === undefined || validity === '') return false;
  let lapsed = lapsedWords.get(validity);
  if (lapsed === undefined) {
    lapsed = saysLapsed(validity);
    if (lapsedWords.size < 1000) lapsedWords.set(validity, lapsed);
  }
  return lapsed;
}
