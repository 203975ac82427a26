import type { Language } from '../../model/language.ts';
import { drawDocument } from '../../report/html/document.ts';
import type { DocumentReporter } from '../../report/reporter.ts';
import { encodeHtml, encodeMarkdown } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import { handbookWords } from '../words/handbook.ts';
import { sections, type Topic } from './topics.ts';

/** All topics in one language. */
export interface Handbook {
  readonly topics: readonly Topic[];
}

const colon = (language: Language) => (language === 'zh' ? '：' : ': ');

/** One topic for the terminal. */
export function renderHandbookTopic({ id, name, lines }: Topic, language: Language, width: number): string {
  const texts = lines.filter(([, text]) => text !== '');
  return `${[
    ...wrapIndented(`${id}  ${name}`, width, '', '    '),
    ...texts.flatMap(([label, text]) =>
      wrapIndented(text, width, label === '' ? '' : `${label}${colon(language)}`, '    '),
    ),
  ].join('\n')}\n`;
}

const bySection = ({ topics }: Handbook) =>
  sections
    .map((section) => ({ section, own: topics.filter((topic) => topic.section === section) }))
    .filter(({ own }) => own.length > 0);

const terminal: DocumentReporter<Handbook> = {
  description: { zh: '终端文字', en: 'text for the terminal' },
  extension: 'txt',
  render: (handbook, { language, width }) =>
    bySection(handbook)
      .map(({ section, own }) => {
        const title = handbookWords[section][language];
        return `${title}\n\n${own.map((topic) => renderHandbookTopic(topic, language, width)).join('\n')}`;
      })
      .join('\n'),
};

const markdown: DocumentReporter<Handbook> = {
  description: { zh: 'Markdown 文字', en: 'Markdown' },
  extension: 'md',
  render(handbook, { language }) {
    const blocks = bySection(handbook).map(({ section, own }) => {
      const topics = own.map(({ id, name, lines }) =>
        [
          `### ${encodeMarkdown(id)} · ${encodeMarkdown(name)}`,
          ...lines
            .filter(([, text]) => text !== '')
            .map(([label, text]) =>
              encodeMarkdown(label === '' ? text : `${label}${colon(language)}${text}`),
            ),
        ].join('\n\n'),
      );
      return [`## ${handbookWords[section][language]}`, ...topics].join('\n\n');
    });
    return `# ${handbookWords.title[language]}\n\n${blocks.join('\n\n')}\n`;
  },
};

function drawTopic({ id, name, lines }: Topic, language: Language): string {
  const said = lines
    .filter(([, text]) => text !== '')
    .map(([label, text]) => {
      const head = label === '' ? '' : `<span class="soft">${encodeHtml(label + colon(language))}</span>`;
      return `<p>${head}${encodeHtml(text)}</p>`;
    });
  return `<h3 id="${encodeHtml(encodeURIComponent(id))}"><code>${encodeHtml(id)}</code> ${encodeHtml(name)}</h3>${said.join('')}`;
}

const html: DocumentReporter<Handbook> = {
  description: { zh: '一个网页', en: 'one page' },
  extension: 'html',
  render(handbook, { language }) {
    const parts = bySection(handbook);
    const links = parts.map(
      ({ section }) => `<li><a href="#${section}">${encodeHtml(handbookWords[section][language])}</a></li>`,
    );
    return drawDocument({
      title: handbookWords.title[language],
      language,
      navigation: `<nav><ul>${links.join('')}</ul></nav>`,
      main: parts.map(({ section, own }) => {
        const topics = own.map((topic) => drawTopic(topic, language));
        return `<h2 id="${section}">${encodeHtml(handbookWords[section][language])}</h2>${topics.join('')}`;
      }),
      footer: handbookWords.footer[language],
    });
  },
};

/** Formats of the handbook. */
export const handbookReporters = { terminal, markdown, html } as const;
