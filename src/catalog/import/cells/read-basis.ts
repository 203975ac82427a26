import { oneLine } from './clean-cell.ts';

const TAG = /【[^【】]{1,20}】/gu;
const NUMBERING = /(?:^|[\n;；])\s*\d{1,2}\s*[.．、](?=\s*[《【])/gu;

/** Where the title that opens at `at` closes: titles inside a title are in <>, sometimes in 《》 again. */
function titleEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === '《') depth += 1;
    else if (text[index] === '》') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

/** Laws by their outermost 《》, each with what follows it up to the next: a number, dates of amendment, an article. */
function titledLaws(text: string): readonly string[] {
  const laws: string[] = [];
  let start = text.indexOf('《');
  const before = tidy(text.slice(0, start));
  if (before !== '') laws.push(...plainLaws(before));
  while (start >= 0) {
    const end = titleEnd(text, start);
    if (end < 0) {
      laws.push(tidy(text.slice(start)));
      break;
    }
    const next = text.indexOf('《', end);
    laws.push(tidy(text.slice(start, next < 0 ? text.length : next)));
    start = next;
  }
  return laws;
}

/** 《卫生部 财政部关于…》: a blank between two issuing bodies is part of the title, other blanks are layout. */
const BETWEEN_BODIES = /(?<=[部委局院署会厅]) (?=\p{Script=Han}{1,20}?(?:[部委局院署会厅]|关于|印发))/gu;

function tidy(text: string): string {
  return oneLine(text.replace(BETWEEN_BODIES, '\u0001'))
    .replaceAll('\u0001', ' ')
    .replace(/^[、,，;；。\s]+|[、,，;；。\s]+$/gu, '')
    .replace(/(?:和|及|以及|与)$/u, '');
}

function plainLaws(text: string): readonly string[] {
  return text
    .split(/[、;；\n]/u)
    .map(tidy)
    .filter((law) => law !== '');
}

/** The laws of a cell of 公开依据, in any of the forms that tables print them in; class tags and numbering are left out. */
export function readBasis(cell: string): readonly string[] {
  const text = cell.replace(TAG, '\n').replace(NUMBERING, '\n');
  const laws = text.includes('《') ? titledLaws(text) : plainLaws(text);
  return [...new Set(laws.filter((law) => law !== ''))];
}
