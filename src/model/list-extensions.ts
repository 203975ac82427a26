/** Formats of lists with the endings of their names: the one table for readers, folders, archives and messages. */
export const extensionsOf = {
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  xlsb: ['xlsb'],
  xls: ['xls', 'et', 'xlt', 'ett'],
  ods: ['ods', 'ots'],
  fods: ['fods'],
  csv: ['csv', 'tsv', 'txt'],
  html: ['html', 'htm'],
  'xml-spreadsheet': ['xml'],
  docx: ['docx', 'docm', 'dotx'],
  markdown: ['md', 'markdown'],
} as const satisfies Record<string, readonly string[]>;

/** A format that has a reader. */
export type ListFormat = keyof typeof extensionsOf;

const { docx, markdown, ...ofTables } = extensionsOf;

/** What tables may be called: taken from folders and archives. A file that is named is opened whatever it is called. */
export const listExtensions: readonly string[] = Object.values(ofTables).flat();

/** Documents beside lists are words about them; alone in a folder or an archive they may be registers. */
export const documentExtensions: readonly string[] = docx;

/** Read when they are named, and never looked for. */
export const namedExtensions: readonly string[] = markdown;

/** Archives that are looked into. */
export const ARCHIVE_EXTENSION = 'zip';

/** The ending of a file's name, in small letters, without the dot; '' when it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What a folder is searched for, as messages name it. */
export function soughtExtensions(joint: string): string {
  return [...listExtensions, ...documentExtensions, ARCHIVE_EXTENSION].map((one) => `.${one}`).join(joint);
}
