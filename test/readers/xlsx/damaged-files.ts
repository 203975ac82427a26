import { MAIN, makeWorkbook } from '../../lists/workbook-parts.ts';
import { writeZip } from '../../lists/write-zip.ts';
import { type BrokenCase, LIST, ROW, SHEET, STRINGS, withMember, withSheet } from './short-list.ts';

const whole = makeWorkbook(LIST);

/** Files that no reader should take for whole. */
export const damagedFiles: readonly BrokenCase[] = [
  { what: 'an empty file', bytes: () => Buffer.alloc(0), problem: 'workbook/truncated' },
  {
    what: 'a file cut short',
    bytes: () => whole.subarray(0, whole.length - 30),
    problem: 'workbook/truncated',
  },
  {
    what: 'a file whose middle is missing',
    bytes: () => Buffer.concat([whole.subarray(0, 200), whole.subarray(-600)]),
    problem: 'workbook/damaged',
  },
  {
    what: 'a packed part with wrong bytes',
    bytes: () => {
      const bytes = Buffer.from(withMember(SHEET, () => ({ content: ROW.repeat(50) })));
      bytes.fill(0xff, bytes.indexOf(SHEET) + SHEET.length + 4, bytes.indexOf(SHEET) + SHEET.length + 24);
      return bytes;
    },
    problem: 'workbook/damaged',
  },
  {
    what: 'a part longer than the directory says',
    bytes: () => withMember(SHEET, () => ({ claims: { inflatedBytes: 10 } })),
    problem: 'workbook/damaged',
  },
  {
    what: 'a part shorter than the directory says',
    bytes: () => withMember(STRINGS, () => ({ claims: { inflatedBytes: 5000 } })),
    problem: 'workbook/damaged',
  },
  {
    what: 'a stored part with a changed byte',
    bytes: () => withMember(STRINGS, () => ({ isStored: true, claims: { checksum: 7 } })),
    problem: 'workbook/bad-checksum',
  },
  {
    what: 'two parts of one name',
    bytes: () => makeWorkbook({ ...LIST, extra: [{ name: 'XL/workbook.xml', content: '' }] }),
    problem: 'workbook/damaged',
  },
  {
    what: 'a sheet that is not there',
    bytes: () => makeWorkbook({ ...LIST, replace: (all) => all.filter(({ name }) => name !== SHEET) }),
    problem: 'workbook/missing-part',
  },
  {
    what: 'XML that stops',
    bytes: () =>
      makeWorkbook(withSheet(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c>`)),
    problem: 'workbook/bad-xml',
  },
  {
    what: 'XML that stops inside a tag',
    bytes: () => withMember('xl/workbook.xml', () => ({ content: '<workbook><sheets' })),
    problem: 'workbook/bad-xml',
  },
  {
    what: 'a sheet without content',
    bytes: () => withMember(SHEET, () => ({ content: '' })),
    problem: 'workbook/bad-xml',
  },
  {
    what: 'XML that is none',
    bytes: () => makeWorkbook(withSheet('worksheet?')),
    problem: 'workbook/bad-xml',
  },
  {
    what: 'entities of its own in a sheet',
    bytes: () =>
      makeWorkbook(
        withSheet(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet xmlns="${MAIN}"/>`),
      ),
    problem: 'workbook/document-type',
  },
  {
    what: 'entities of its own in the workbook part',
    bytes: () =>
      withMember('xl/workbook.xml', ({ content }) => ({
        content: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${content}`,
      })),
    problem: 'workbook/document-type',
  },
  {
    what: 'a cell whose shared text is missing',
    bytes: () => makeWorkbook(withSheet('<row r="7"><c r="A7" t="s"><v>12</v></c></row>')),
    problem: 'workbook/missing-string [清单] 7',
  },
  {
    what: 'a cell whose shared text has no number',
    bytes: () => makeWorkbook(withSheet('<row r="7"><c r="A7" t="s"><v>-1</v></c></row>')),
    problem: 'workbook/missing-string [清单] 7',
  },
  {
    what: 'a member with a password',
    bytes: () => withMember(SHEET, () => ({ claims: { flags: 1 } })),
    problem: 'workbook/password',
  },
  {
    what: 'a member packed with Deflate64',
    bytes: () => withMember(SHEET, () => ({ claims: { method: 9 } })),
    problem: 'workbook/compression',
  },
  {
    what: 'a Word document',
    bytes: () =>
      writeZip([
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: 'word/document.xml', content: '<document/>' },
      ]),
    problem: 'workbook/not-a-workbook',
  },
  {
    what: 'an archive of something else',
    bytes: () => writeZip([{ name: 'docProps/app.xml', content: '<x/>' }]),
    problem: 'workbook/not-a-workbook',
  },
  {
    what: 'a binary workbook',
    bytes: () =>
      writeZip([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    problem: 'workbook/binary',
  },
  {
    what: 'a workbook without sheets',
    bytes: () => makeWorkbook({ sheets: [] }),
    problem: 'workbook/no-sheets',
  },
];
