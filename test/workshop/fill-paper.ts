import { readFile, writeFile } from 'node:fs/promises';
import exceljs from 'exceljs';
import { exerciseWords, faultNames } from '../../src/workshop/exercise-words.ts';
import type { Fault } from '../../src/workshop/fault.ts';
import type { Paper, PaperAnswer } from '../../src/workshop/paper.ts';

/** How a participant fills a paper in. */
export interface Filling {
  readonly name?: string;
  /** What is written for a fault; by default its name in the list of kinds. */
  readonly say?: (answer: PaperAnswer) => string;
  /** Answers left blank. */
  readonly skips?: (answer: PaperAnswer) => boolean;
  /** Rows of the list called late that are right. */
  readonly accusations?: number;
  /** What else is done to the workbook. */
  readonly edit?: (book: exceljs.Workbook) => void;
}

export const nameOf = (fault: Fault): string => faultNames[fault].zh;

async function loadBook(file: string): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  const bytes = await readFile(file);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book;
}

const headingsOf = (sheet: exceljs.Worksheet): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  sheet.getRow(2).eachCell((cell, column) => found.set(String(cell.value), column));
  return found;
};

/** Fills the paper of the key in as a participant would, and saves it under `target`. */
export async function fillPaper(file: string, paper: Paper, target: string, filling: Filling): Promise<void> {
  const { name, say = ({ fault }) => nameOf(fault), skips = () => false, edit } = filling;
  const book = await loadBook(file);
  let accusations = filling.accusations ?? 0;
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (name !== undefined && cell.value === exerciseWords.name.zh) cell.value = `姓名：${name}`;
      }),
    );
    const headings = headingsOf(sheet);
    const at = (heading: string) => headings.get(heading) ?? 0;
    const asked = at(exerciseWords.fault.zh);
    if (asked === 0) continue;
    for (let index = 3; index <= sheet.rowCount; index += 1) {
      const row = sheet.getRow(index);
      const text = (heading: string) => (at(heading) === 0 ? '' : row.getCell(at(heading)).text);
      const isOfList = at('序号') > 0;
      const right = paper.answers.find(({ number, item, elementName }) =>
        isOfList
          ? number === Number(text('序号'))
          : number === undefined &&
            item === text(exerciseWords.code.zh) &&
            elementName === text(exerciseWords.element.zh),
      );
      if (right === undefined) {
        if (isOfList && accusations > 0) {
          row.getCell(asked).value = nameOf('late');
          accusations -= 1;
        }
        continue;
      }
      if (skips(right)) continue;
      row.getCell(asked).value = say(right);
      if (right.due !== undefined)
        row.getCell(at(exerciseWords.due.zh)).value = new Date(`${right.due}T00:00:00Z`);
      if (right.workingDaysLate !== undefined)
        row.getCell(at(exerciseWords.late.zh)).value = right.workingDaysLate;
    }
  }
  edit?.(book);
  await writeFile(target, new Uint8Array(await book.xlsx.writeBuffer()));
}
