import type { Language } from '../../model/language.ts';
import { declaredWords } from '../exercise-words.ts';
import type { Paper } from '../paper.ts';
import type { RightElement, RightRow } from '../right-places.ts';
import { isSameElement } from '../written-paper.ts';
import type { FilledAnswer } from './filled-paper.ts';
import { explainAnswer } from './grade-words.ts';
import { dutyWords, inOrderWords, inTimeWords, silentWords, trapWords } from './told-words.ts';

/** Why a row of the list is right. */
function explainRow(row: RightRow, language: Language): string {
  const { trap, due, published } = row;
  const isInTime = due !== undefined && published !== undefined && published <= due;
  const parts = [
    ...(trap === undefined ? [] : [trapWords[trap][language]]),
    explainAnswer(row, language),
    ...(isInTime ? [inTimeWords[language]] : []),
    ...(due === undefined && trap === undefined ? [inOrderWords[language]] : []),
  ];
  return parts.filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
}

/** Why an element that is owed is not missing. */
function explainElement({ declared, rows, nature }: RightElement, language: Language): string {
  if (declared.length > 0) {
    const said = declared.map(({ kind, detail }) => declaredWords[kind][language](detail));
    return dutyWords.declared[language](said.join('; '));
  }
  if (rows.length > 0) return dutyWords.listed[language](rows.join(language === 'zh' ? '、' : ', '));
  return nature === 'standing' ? '' : silentWords[nature][language];
}

/** Why nothing is wrong where an answer says so; '' for a place that the paper does not have. */
export function explainRight(answer: FilledAnswer, { right }: Paper, language: Language): string {
  if (answer.number !== undefined) {
    const row = right.rows.find(({ number }) => number === answer.number);
    return row === undefined ? '' : explainRow(row, language);
  }
  const element = right.elements.find((one) => isSameElement(answer, one));
  return element === undefined ? '' : explainElement(element, language);
}
