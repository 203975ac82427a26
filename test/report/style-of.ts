/** The style sheet and the script of every page are in one golden file each, so that a change of them changes one file and no page. */

const SHEET = /(?<=<style>\n).*?(?=<\/style>)/su;
const SCRIPT = /(?<=<script>).*?(?=<\/script>)/su;
const HASHES = /(?<=(?:style|script)-src 'sha256-)[^']*/gu;

/** The style sheet of a page. */
export function styleOf(page: string): string {
  return SHEET.exec(page)?.[0] ?? '';
}

/** The script of a page; '' where it has none. */
export function scriptOf(page: string): string {
  return SCRIPT.exec(page)?.[0] ?? '';
}

/** A page without its style sheet and script and the hashes of them. */
export function withoutStyle(page: string): string {
  return page.replace(SHEET, '').replace(SCRIPT, '').replace(HASHES, '…');
}
