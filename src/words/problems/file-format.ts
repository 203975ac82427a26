import { type FoundKind, foundEn, foundZh, wayOutEn, wayOutZh } from './found-kinds.ts';
import { problemText } from './problem.ts';

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en-US')} KiB`;
const count = (value: number) => value.toLocaleString('en-US');

const saveAsTable = {
  zh: () => '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”，再重新检查。',
  en: () => 'Open it in Excel or WPS, save it as an Excel workbook (*.xlsx) and try again.',
};

/** Files that are not what they should be, and CSV and legacy lists that cannot be read. */
export const fileFormatProblems = {
  'file/empty': problemText<Record<string, never>>({
    says: {
      zh: () => '文件是空的（0 字节，或只有空白）。',
      en: () => 'The file is empty (no bytes, or white space only).',
    },
    fix: {
      zh: () => '请重新导出；如该期间确无信息，请在配置中写明零报告。',
      en: () => 'Export it again; if there was nothing to publish, declare a zero report in the profile.',
    },
  }),
  'file/not-a-list': problemText<{ found: FoundKind }>({
    says: {
      zh: ({ found }) => `这是${/^\w/u.test(foundZh[found]) ? ' ' : ''}${foundZh[found]}，不是清单。`,
      en: ({ found }) => `This is ${foundEn[found]}, not a list.`,
    },
    fix: {
      zh: ({ found }) => wayOutZh(found),
      en: ({ found }) => wayOutEn(found),
    },
  }),
  'file/damaged': problemText<{ format: string }>({
    says: {
      zh: ({ format }) => `文件已损坏或不完整，无法按 ${format} 读取。`,
      en: ({ format }) => `The file is damaged or incomplete: it cannot be read as ${format}.`,
    },
    fix: saveAsTable,
  }),
  'file/too-large': problemText<{ format: string; bytes: number; limit: number }>({
    says: {
      zh: ({ format, bytes, limit }) =>
        `${format} 文件有 ${kilobytes(bytes)}，超过该格式的上限 ${kilobytes(limit)}。`,
      en: ({ format, bytes, limit }) =>
        `The ${format} file has ${kilobytes(bytes)}; the limit for this format is ${kilobytes(limit)}.`,
    },
    fix: saveAsTable,
  }),
  'file/too-much-work': problemText<{ format: string; limit: number }>({
    says: {
      zh: ({ format, limit }) => `读取这个 ${format} 文件所需的内存（上限 ${limit} MiB）或时间过多，已停止。`,
      en: ({ format, limit }) =>
        `Reading this ${format} file takes too much memory (the limit is ${limit} MiB) or time; it was given up.`,
    },
    fix: saveAsTable,
  }),
  'csv/unclosed-quote': problemText<Record<string, never>>({
    says: {
      zh: () => '从这里开始的引号没有配对，其后的内容无法分清单元格。',
      en: () =>
        'The quotation mark that opens here is never closed; the cells after it cannot be told apart.',
    },
    fix: {
      zh: () => '请在该单元格末尾补上英文双引号（"），或删去开头的那一个；最好从系统重新导出为 .xlsx。',
      en: () =>
        'Close it with a straight quotation mark ("), or delete the opening one; best export again as .xlsx.',
    },
  }),
  'csv/mixed-encodings': problemText<{ first: string; here: string }>({
    says: {
      zh: ({ first, here }) => `同一个文件中混有两种编码：前面是 ${first}，从这一行起是 ${here}。`,
      en: ({ first, here }) =>
        `The file mixes two encodings: ${first} at its beginning, ${here} from this line on.`,
    },
    fix: {
      zh: () => '多半是把两次导出的文件拼接成了一个：请分别检查原来的文件，或统一存为 UTF-8 后再拼接。',
      en: () =>
        'Two exports were probably joined: check the original files, or save both as UTF-8 before joining.',
    },
  }),
  'csv/binary-bytes': problemText<Record<string, never>>({
    says: {
      zh: () => '文本中出现 NUL 字节，不是 CSV 文件，或文件已损坏。',
      en: () => 'There are NUL bytes in the text: it is no CSV file, or it is damaged.',
    },
    fix: {
      zh: () => '请重新导出；拷贝中断的文件末尾常被填成 NUL 字节。',
      en: () => 'Export it again; an interrupted copy often leaves NUL bytes at the end.',
    },
  }),
  'table/cell-size': problemText<{ limit: number; quoted: boolean }>({
    says: {
      zh: ({ limit }) => `单元格的内容超过上限 ${count(limit)} 字节。`,
      en: ({ limit }) => `A cell holds more than the limit of ${count(limit)} bytes.`,
    },
    fix: {
      zh: ({ quoted }) =>
        quoted
          ? '该单元格以引号开头，多半是引号没有配对；如内容属实，可用 --max-cell 提高上限。'
          : '如内容属实，可用 --max-cell 提高上限。',
      en: ({ quoted }) =>
        quoted
          ? 'It opens with a quotation mark that is probably never closed; if it is right, raise the limit with --max-cell.'
          : 'If that is right, raise the limit with --max-cell.',
    },
  }),
  'table/row-size': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `一行的内容超过 ${count(limit)} 字节。`,
      en: ({ limit }) => `One row holds more than ${count(limit)} bytes.`,
    },
    fix: {
      zh: () => '这不像清单。如内容属实，可用 --max-cell 提高上限（一行的上限是它的 64 倍）。',
      en: () => 'That is not like a list. If it is right, raise --max-cell (a row may be 64 times as long).',
    },
  }),
  'table/columns': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `第 ${count(limit)} 列之后仍有内容，超过列数上限。`,
      en: ({ limit }) => `There is content beyond column ${count(limit)}, the limit on columns.`,
    },
    fix: {
      zh: () => '请删去多余的列，或用 --max-columns 提高上限。',
      en: () => 'Delete the columns that are not needed, or raise the limit with --max-columns.',
    },
  }),
  'table/rows': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `第 ${count(limit)} 行之后仍有内容，超过行数上限。`,
      en: ({ limit }) => `There is content beyond row ${count(limit)}, the limit on rows.`,
    },
    fix: {
      zh: () => '请拆分文件，或用 --max-rows 提高上限。',
      en: () => 'Split the file, or raise the limit with --max-rows.',
    },
  }),
  'table/sheets': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `文件有 ${count(limit)} 张以上的工作表，超过上限。`,
      en: ({ limit }) => `The file has more than ${count(limit)} sheets, the limit.`,
    },
    fix: {
      zh: () => '请把清单所在的工作表另存为单独的文件，再重新检查。',
      en: () => 'Save the sheets that hold lists as files of their own and try again.',
    },
  }),
  'archive/unsafe-name': problemText<{ name: string }>({
    says: {
      zh: ({ name }) => `压缩包里的文件名“${name}”指向压缩包之外，已拒绝读取。`,
      en: ({ name }) => `The archive holds the name "${name}", which points outside of it; it was refused.`,
    },
  }),
  'archive/nested': problemText<{ name: string }>({
    says: {
      zh: ({ name }) => `压缩包里还有压缩包“${name}”。`,
      en: ({ name }) => `There is an archive inside the archive: "${name}".`,
    },
    fix: {
      zh: () => '请先解压，再把里面的清单交给检查。',
      en: () => 'Unpack it first and give the lists in it.',
    },
  }),
  'archive/members': problemText<{ members: number; limit: number }>({
    says: {
      zh: ({ members, limit }) => `压缩包里有 ${count(members)} 个清单，超过 ${count(limit)} 个的上限。`,
      en: ({ members, limit }) =>
        `The archive holds ${count(members)} lists, more than the limit of ${count(limit)}.`,
    },
    fix: {
      zh: () => '请先解压，再按文件夹检查。',
      en: () => 'Unpack it and check the folder.',
    },
  }),
  'archive/password': problemText<{ name: string }>({
    says: {
      zh: ({ name }) => `压缩包里的“${name}”设有密码，无法读取。`,
      en: ({ name }) => `"${name}" in the archive is protected by a password and cannot be read.`,
    },
    fix: {
      zh: () => '请用密码解压，再把里面的清单交给检查。',
      en: () => 'Unpack it with the password and give the lists in it.',
    },
  }),
} as const;
