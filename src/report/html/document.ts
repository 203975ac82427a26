import type { Language } from '../../model/language.ts';
import { htmlWords } from '../../words/labels/html-words.ts';
import { encodeHtml } from '../../write/encode.ts';
import { hashSource } from './page.ts';
import { style } from './style.ts';

interface HtmlDocument {
  /** Not encoded. */
  readonly title: string;
  readonly language: Language;
  /** Between title and main, encoded; '' for none. */
  readonly navigation?: string;
  /** Sections, encoded. */
  readonly main: readonly string[];
  /** Not encoded. */
  readonly footer: string;
  /** The one script that may run. */
  readonly script?: string;
}

/**
 * One file that explains itself, opens anywhere and asks the network for nothing. Nothing is fetched, nothing is sent, and no text
 * of a list can run: only the inline style and script given here are allowed.
 */
export function drawDocument(document: HtmlDocument): string {
  const { language, script } = document;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashSource(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = encodeHtml(document.title);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${encodeHtml(htmlWords.skip[language])}</a>
<header><h1>${title}</h1></header>
${document.navigation ?? ''}
<main id="main" tabindex="-1">
${document.main.filter((section) => section !== '').join('\n')}
</main>
<footer>${encodeHtml(document.footer)}</footer>${script === undefined ? '' : `\n<script>${script}</script>`}
</body>
</html>
`;
}
