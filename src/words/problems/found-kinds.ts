/** What a file turned out to be, in words: by sniffed kind, see `readers/sniff`. */
export const foundZh = {
  pdf: 'PDF 文件',
  word: '没有表格的 Word 文档',
  'word-binary': 'Word 97-2003 文档（.doc）',
  'rights-managed': '受权限管理（IRM）加密的 Office 文件',
  slides: '演示文稿',
  text: 'ODF 文字文档',
  image: '图片',
  rar: 'RAR 压缩包',
  '7z': '7-Zip 压缩包',
  gzip: 'gzip 压缩文件',
  zip: '不含清单的 ZIP 压缩包',
  program: '可执行程序',
  database: '数据库文件',
  rtf: 'RTF 文档',
  'web-page': '没有表格的网页',
  'web-archive': '网页存档（MHT）',
  xml: '不是表格的 XML 文件',
  ole: '不是工作簿的 Office 旧格式文件',
  drm: '被文档加密软件加密的文件',
  'utf-32': 'UTF-32 编码的文本',
  binary: '无法识别的二进制文件',
} as const;

export const foundEn: Record<FoundKind, string> = {
  pdf: 'a PDF file',
  word: 'a Word document without a table',
  'word-binary': 'a Word 97-2003 document (.doc)',
  'rights-managed': 'an Office file under rights management (IRM)',
  slides: 'a slide show',
  text: 'an ODF text document',
  image: 'an image',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  gzip: 'a gzip file',
  zip: 'a ZIP archive without a list in it',
  program: 'a program',
  database: 'a database file',
  rtf: 'an RTF document',
  'web-page': 'a web page without a table',
  'web-archive': 'a web archive (MHT)',
  xml: 'an XML file that is no spreadsheet',
  ole: 'an old Office file that is no workbook',
  drm: 'a file locked by document encryption software',
  'utf-32': 'text in UTF-32',
  binary: 'binary content of an unknown kind',
};

/** What a file turned out to be, in both languages. */
export const foundNames: Readonly<Record<'zh' | 'en', Record<FoundKind, string>>> = {
  zh: foundZh,
  en: foundEn,
};

/** Kinds of files that are recognised and refused by name. */
export type FoundKind = keyof typeof foundZh;

/** How to get a list out of what is not one. */
export function wayOutZh(found: FoundKind): string {
  if (found === 'rar' || found === '7z' || found === 'gzip')
    return '请解压，把其中的清单（.xlsx、.csv）交给检查；ZIP 压缩包可以直接检查。';
  if (found === 'zip') return '压缩包里应有 .xlsx、.xls 或 .csv 清单。';
  if (found === 'web-page') return '导出时可能登录已过期，保存下来的是登录页或出错页：请重新登录后再导出。';
  if (found === 'word-binary') return '请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”，再重新检查。';
  if (found === 'rights-managed')
    return '文件已加密，只有获得授权的帐户能打开：请在受控电脑上打开，另存为不受限制的 .xlsx，再重新检查。';
  if (found === 'drm') return '请在装有加密软件的电脑上申请解密，或直接从系统导出到未加密的目录。';
  if (found === 'utf-32') return '请用记事本或 WPS 打开，另存为 UTF-8 编码。';
  if (found === 'web-archive') return '请用 Excel 打开，另存为“Excel 工作簿（*.xlsx）”。';
  if (found === 'word' || found === 'text' || found === 'rtf' || found === 'pdf' || found === 'image')
    return '请从内容管理系统重新导出，或把其中的表格复制到 Excel 中，另存为 .xlsx。';
  return '请给出 .xlsx、.xls、.ods、.et 或 .csv 清单。';
}

export function wayOutEn(found: FoundKind): string {
  if (found === 'rar' || found === '7z' || found === 'gzip')
    return 'Unpack it and give the lists in it (.xlsx, .csv); ZIP archives can be given as they are.';
  if (found === 'zip') return 'The archive should hold .xlsx, .xls or .csv lists.';
  if (found === 'web-page')
    return 'The session may have ended, so that a login or error page was saved: log in again and export again.';
  if (found === 'word-binary')
    return 'Open it in Word or WPS, save it as a Word document (*.docx) and try again.';
  if (found === 'rights-managed')
    return 'Only accounts with the right to it can open it: open it on a managed computer, save it without restrictions as .xlsx and try again.';
  if (found === 'drm')
    return 'Have it unlocked on a computer that runs the software, or export to a folder that is not locked.';
  if (found === 'utf-32') return 'Open it in an editor and save it as UTF-8.';
  if (found === 'web-archive') return 'Open it in Excel and save it as an Excel workbook (*.xlsx).';
  if (found === 'word' || found === 'text' || found === 'rtf' || found === 'pdf' || found === 'image')
    return 'Export the list again, or copy its table into Excel and save that as .xlsx.';
  return 'Give a list in .xlsx, .xls, .ods, .et or .csv.';
}
