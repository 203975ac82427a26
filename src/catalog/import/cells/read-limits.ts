import { readLimit } from '../../../limits/read-limit.ts';

/** What a cell of 公开时限 says: one limit, or one for all but the result and one for the result. */
export interface PrintedLimits {
  readonly limits: readonly string[];
  /** Words that are no limit that can be read. */
  readonly unread?: string;
  /** 日 was lost from 工作日; the limit is written with it. */
  readonly isMended: boolean;
  /** Words of the cell that are no part of a limit. */
  readonly ignored: readonly string[];
}

/** A new limit begins here: 自信息形成…, 信息形成…, or a number of days after the end of another. */
const BEGINNING =
  /(?=自(?:该)?(?:政府)?信息形成)|(?<=公开|日内|[;；。])(?=(?:政府)?信息形成)|(?<=公开[;；。,，]?|日内[;；。,，]?)(?=\d+个?工作日)|[;；]/u;
const TRIMMED = /^[;；。.,，、]+|[;；。.,，、]+$/gu;

/** 工作内 for 工作日内: a character that copies lose; no limit reads so. */
const LOST_DAY = /(\d+个?工作)(?=内)/gu;

function partsOf(text: string): readonly string[] {
  const parts = text.split(BEGINNING).map((part) => part.replace(TRIMMED, ''));
  return parts.filter((part) => part !== '');
}

/** Reads a cell of 公开时限. White space is layout; the words stay as printed. */
export function readLimits(cell: string): PrintedLimits {
  const printed = cell.replace(/\s+/gu, '').replace(TRIMMED, '');
  const text = printed.replace(LOST_DAY, '$1日');
  const isMended = text !== printed;
  const parts = [...new Set(partsOf(text))];
  const isPair = parts.length === 2 && parts.every((part) => /\d+个?工作日|实时|及时/u.test(part));
  const limits = isPair ? parts : parts.length === 1 ? parts : [text];
  const answers = limits.map(readLimit);
  if (!answers.every(({ ok }) => ok)) return { limits: [], unread: printed, isMended: false, ignored: [] };
  return {
    limits,
    isMended,
    ignored: answers.flatMap((answer) => (answer.ok ? answer.reading.ignored : [])),
  };
}
