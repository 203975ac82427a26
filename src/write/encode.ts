/** What a list's text becomes in each target, so that nothing there acts upon it: a function a target. */

/** C0 and C1 controls, DEL, line and paragraph separators. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Characters that reorder or hide text: bidirectional controls, zero-width characters, the byte order mark, tags. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NONCHARACTERS = /[\ufffe\uffff]/g;
/** Any of the above, loosely: most texts have none, and one look shows it. */
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]/;

/** Longest text of a list that any report prints; what is longer is cut and says so. */
const LONGEST = 2000;

function showControl(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x85 || code >= 0x2028) return ' ';
  // Control pictures: an escape sequence stays visible as ␛[31m, and does nothing.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

/**
 * A text of a list as one line that nothing interprets: no control character, no reordering, no half of a surrogate pair.
 * Every encoder starts from it.
 */
export function plainText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
  if (!SUSPECT.test(cut)) return cut;
  return cut
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, showControl)
    .replace(NONCHARACTERS, '\ufffd');
}

/**
 * A list's text for the terminal: no control sequence and no reordering reaches it. A build log acts on `::command::` at the
 * start of a line, however deep its indent, and on `##[command]` anywhere: both are broken up.
 */
export function encodeTerminal(text: string): string {
  return plainText(text)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}

/** What a line is typed at: cmd and PowerShell, or anything that reads as sh does. */
export type Shell = 'windows' | 'posix';

/** Words that every shell takes as they are. Letters of any script are no trouble to any of them. */
const PLAIN = /^[\p{L}\p{N}_./\\:=@%+,-]+$/u;

/** A word as a shell takes it: double quotes on Windows, for cmd and PowerShell alike; single quotes elsewhere. */
export function encodeShellWord(word: string, shell: Shell): string {
  const isPlain = PLAIN.test(word) && (shell === 'windows' || !word.includes('\\'));
  const quoted = isPlain
    ? word
    : shell === 'windows'
      ? `"${word.replaceAll('"', '')}"`
      : `'${word.replaceAll("'", `'\\''`)}'`;
  return encodeTerminal(quoted);
}

/** A spreadsheet takes these, and in East Asian editions their full-width forms, for the start of a formula (OWASP ASVS 1.2.10). */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

/** Whether a spreadsheet would take a text that is typed in for a formula. */
export function isLikeFormula(text: string): boolean {
  return FORMULA_START.test(text.trimStart());
}

/** A text that no spreadsheet takes for a formula: a leading sign is disarmed with an apostrophe. */
export function disarmFormula(text: string): string {
  return isLikeFormula(text) ? `'${text}` : text;
}

/** One field of a CSV record (RFC 4180). Numbers are written as they are. */
export function encodeCsv(field: string | number): string {
  if (typeof field === 'number') return String(field);
  const text = disarmFormula(plainText(field));
  return /[",;'\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text of a workbook's cell as it was typed, without an `_x0041_` that Excel would decode. It is stored as a text, which no program
 * calculates; one that begins like a formula has the text format too (see `isLikeFormula`), so that it stays a text when edited.
 */
export function encodeCell(text: string): string {
  return plainText(text).replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
}

/** Characters that JSON may hold raw but a terminal or an editor would act upon. */
const ACTIVE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** JSON in which such characters are written as escapes: the same value, harmless to look at. */
export function encodeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTIVE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or quoted attribute value of HTML. */
export function encodeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** XML names the apostrophe, which HTML before 5 did not. */
const XML_ENTITIES: Readonly<Record<string, string>> = { ...ENTITIES, "'": '&apos;' };

/** Text or attribute value of XML; control characters, which XML 1.0 cannot hold, are gone. */
export function encodeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? character);
}

const INLINE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  $: '&#36;',
};

/** Inline text of GitHub Markdown, fit for a table cell: no mark-up, no HTML, no mention, no new block. */
export function encodeMarkdown(text: string): string {
  return (
    plainText(text)
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      .replace(/[&<>@$]/g, (character) => INLINE[character] ?? character)
      // GitHub makes links of bare addresses, wherever they are.
      .replace(/(?<=[a-z]):(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi, (mark) =>
        mark === ':' ? '&#58;' : '&#46;',
      )
      .replace(/^(\s*)([#+\-=:])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

/** Text value of iCalendar (RFC 5545, 3.3.11). */
export function encodeIcal(text: string): string {
  return plainText(text).replace(/[\\;,]/g, '\\$&');
}

/** Longest line in octets, the line break not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Folds a content line between characters; following lines begin with a space. */
export function foldIcal(line: string): string {
  let folded = '';
  let octets = 0;
  // An escape is one character: a fold inside it would end the value.
  for (const [character] of line.matchAll(/\\.|./gsu)) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A file's path as a URI reference: forward slashes, everything else percent-encoded. */
export function encodePathUri(path: string): string {
  return plainText(path).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}

/** The message of a GitHub workflow command. */
export function encodeWorkflowMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

/** The value of a property of a GitHub workflow command. */
export function encodeWorkflowProperty(text: string): string {
  return encodeWorkflowMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
