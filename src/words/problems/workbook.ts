import { problemText } from './problem.ts';

const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 ** 2).toLocaleString('en-US')} MiB`;

const saveAgain = {
  zh: () => '请用 Excel 或 WPS 打开该文件，确认能看到内容后另存为“Excel 工作簿（*.xlsx）”，再重新检查。',
  en: () =>
    'Open it in Excel or WPS, make sure the content is there, save it as an Excel workbook (*.xlsx) and try again.',
};

/** Workbooks (.xlsx) that cannot be read, and the bounds that they passed. */
export const workbookProblems = {
  'workbook/truncated': problemText<Record<string, never>>({
    says: {
      zh: () => '文件不完整：工作簿的末尾缺失，可能是下载或拷贝中断。',
      en: () =>
        'The file is incomplete: the end of the workbook is missing, as after an interrupted download.',
    },
    fix: {
      zh: () => '请重新下载或重新导出该文件。',
      en: () => 'Download or export it again.',
    },
  }),
  'workbook/damaged': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `文件已损坏：其中的“${part}”无法解开。`,
      en: ({ part }) => `The file is damaged: its part "${part}" cannot be unpacked.`,
    },
    fix: saveAgain,
  }),
  'workbook/bad-checksum': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `文件已损坏：其中的“${part}”与其校验码不符。`,
      en: ({ part }) => `The file is damaged: its part "${part}" does not agree with its checksum.`,
    },
    fix: saveAgain,
  }),
  'workbook/missing-part': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `文件已损坏：缺少“${part}”。`,
      en: ({ part }) => `The file is damaged: its part "${part}" is missing.`,
    },
    fix: saveAgain,
  }),
  'workbook/bad-xml': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `文件已损坏：其中的“${part}”不是完整的 XML。`,
      en: ({ part }) => `The file is damaged: its part "${part}" is not complete XML.`,
    },
    fix: saveAgain,
  }),
  'workbook/document-type': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `“${part}”含有文档类型声明（DOCTYPE），工作簿不应有此内容，已拒绝读取。`,
      en: ({ part }) =>
        `"${part}" holds a document type declaration (DOCTYPE); no workbook has one, so it was refused.`,
    },
    fix: saveAgain,
  }),
  'workbook/missing-string': problemText<{ index: number }>({
    says: {
      zh: ({ index }) => `文件已损坏：单元格引用了不存在的第 ${index} 号共享文本。`,
      en: ({ index }) =>
        `The file is damaged: a cell refers to shared text number ${index}, which does not exist.`,
    },
    fix: saveAgain,
  }),
  'workbook/password': problemText<Record<string, never>>({
    says: {
      zh: () => '文件设有打开密码，无法读取。',
      en: () => 'The file is protected by a password and cannot be read.',
    },
    fix: {
      zh: () => '请用 Excel 或 WPS 打开，取消打开密码后另存，再重新检查。',
      en: () => 'Open it in Excel or WPS, remove the password, save it and try again.',
    },
  }),
  'workbook/not-a-workbook': problemText<{ found: 'word' | 'slides' | 'other' }>({
    says: {
      zh: ({ found }) =>
        found === 'word'
          ? '这是 Word 文档，不是工作簿。'
          : found === 'slides'
            ? '这是演示文稿，不是工作簿。'
            : '这是压缩包，但其中没有工作簿。',
      en: ({ found }) =>
        found === 'word'
          ? 'This is a Word document, not a workbook.'
          : found === 'slides'
            ? 'This is a slide show, not a workbook.'
            : 'This is an archive without a workbook in it.',
    },
    fix: {
      zh: () => '请把清单做成表格，另存为 .xlsx 或 .csv。',
      en: () => 'Put the list into a table and save it as .xlsx or .csv.',
    },
  }),
  'workbook/binary': problemText<Record<string, never>>({
    says: {
      zh: () => '这是二进制工作簿（.xlsb），无法读取。',
      en: () => 'This is a binary workbook (.xlsb), which cannot be read.',
    },
    fix: {
      zh: () => '请另存为“Excel 工作簿（*.xlsx）”。',
      en: () => 'Save it as an Excel workbook (*.xlsx).',
    },
  }),
  'workbook/compression': problemText<{ part: string; method: number }>({
    says: {
      zh: ({ part, method }) => `“${part}”使用了不支持的压缩方式（编号 ${method}）。`,
      en: ({ part, method }) => `"${part}" is packed in a way that is not supported (method ${method}).`,
    },
    fix: saveAgain,
  }),
  'workbook/no-sheets': problemText<Record<string, never>>({
    says: {
      zh: () => '工作簿中没有可读取的工作表。',
      en: () => 'The workbook has no sheet that can be read.',
    },
  }),
  'workbook/inflated-size': problemText<{ bytes: number; limit: number }>({
    says: {
      zh: ({ bytes, limit }) => `文件解压后至少 ${mebibytes(bytes)}，超过上限 ${mebibytes(limit)}。`,
      en: ({ bytes, limit }) =>
        `The file inflates to ${mebibytes(bytes)} or more; the limit is ${mebibytes(limit)}.`,
    },
    fix: {
      zh: () => '如文件来源可靠，可用 --max-inflated 提高上限。',
      en: () => 'If the file can be trusted, raise the limit with --max-inflated.',
    },
  }),
  'workbook/part-size': problemText<{ part: string; limit: number }>({
    says: {
      zh: ({ part, limit }) => `“${part}”超过 ${mebibytes(limit)}，正常的工作簿不会如此。`,
      en: ({ part, limit }) => `"${part}" is larger than ${mebibytes(limit)}, which no sound workbook needs.`,
    },
    fix: saveAgain,
  }),
  'workbook/strings-size': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `文件中的文本合计超过上限 ${mebibytes(limit)}（解压上限的四分之一）。`,
      en: ({ limit }) =>
        `The texts of the file take more than ${mebibytes(limit)}, a quarter of the limit on inflated size.`,
    },
    fix: {
      zh: () => '请拆分文件；如文件来源可靠，可用 --max-inflated 提高上限。',
      en: () => 'Split the file, or raise the limit with --max-inflated if it can be trusted.',
    },
  }),
  'workbook/inflation-ratio': problemText<{ part: string; ratio: number; limit: number; bytes: number }>({
    says: {
      zh: ({ part, ratio, limit }) => `“${part}”解压后膨胀 ${ratio} 倍（上限 ${limit} 倍），疑似压缩炸弹。`,
      en: ({ part, ratio, limit }) =>
        `"${part}" inflates ${ratio} times (the limit is ${limit}): it looks like a zip bomb.`,
    },
    fix: {
      zh: ({ bytes }) =>
        `如文件来源可靠，请用 --max-inflated 指定大于默认值且不小于 ${mebibytes(bytes)} 的上限。`,
      en: ({ bytes }) =>
        `If the file can be trusted, give --max-inflated a value above its default and of at least ${mebibytes(bytes)}.`,
    },
  }),
  'workbook/cell-size': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `有单元格的内容超过上限 ${limit.toLocaleString('en-US')} 字节。`,
      en: ({ limit }) => `A cell holds more than the limit of ${limit.toLocaleString('en-US')} bytes.`,
    },
    fix: {
      zh: () => '如内容属实，可用 --max-cell 提高上限。',
      en: () => 'If that is right, raise the limit with --max-cell.',
    },
  }),
  'workbook/columns': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `第 ${limit} 列之后仍有内容，超过列数上限。`,
      en: ({ limit }) => `There is content beyond column ${limit}, the limit on columns.`,
    },
    fix: {
      zh: () => '请删去多余的列，或用 --max-columns 提高上限。',
      en: () => 'Delete the columns that are not needed, or raise the limit with --max-columns.',
    },
  }),
  'workbook/rows': problemText<{ limit: number }>({
    says: {
      zh: ({ limit }) => `第 ${limit.toLocaleString('en-US')} 行之后仍有内容，超过行数上限。`,
      en: ({ limit }) => `There is content beyond row ${limit.toLocaleString('en-US')}, the limit on rows.`,
    },
    fix: {
      zh: () => '请拆分文件，或用 --max-rows 提高上限。',
      en: () => 'Split the file, or raise the limit with --max-rows.',
    },
  }),
} as const;
