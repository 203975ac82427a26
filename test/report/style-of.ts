/** The style sheet of every page stands in one golden file, so that a change of it changes one file and no page. */

const SHEET = /(?<=<style>\n).*?(?=<\/style>)/su;
const HASH = /(?<=style-src 'sha256-)[^']*/u;

/** The style sheet of a page. */
export function styleOf(page: string): string {
  return SHEET.exec(page)?.[0] ?? '';
}

/** A page without its style sheet and the hash of it. */
export function withoutStyle(page: string): string {
  return page.replace(SHEET, '').replace(HASH, '…');
}
