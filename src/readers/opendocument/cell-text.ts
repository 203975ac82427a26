import { decodeEntities } from '../xlsx/xml-text.ts';
import { createTextCollector } from '../xml-rows.ts';

type Attribute = (name: string) => string | undefined;

/** What a cell shows; all else in it is none of its text: comments, drawings of any kind, tables. */
const shown = new Set(['p', 'h', 'list', 'list-item', 'list-header']);
/** Elements inside a paragraph whose text is not the cell's: comments, drawings, phonetic guides. */
const notShown = new Set(['annotation', 'frame', 'custom-shape', 'ruby-text', 'g', 'control']);
const MOST_SPACES = 1000;

/** Collects the paragraphs of one cell. */
export function createCellText(maxBytes: number, refuse: () => never) {
  const collector = createTextCollector(maxBytes, refuse);
  const space = Buffer.from(' ');
  const lineBreak = Buffer.from('\n');
  const tab = Buffer.from('\t');
  let paragraphs = 0;
  let depthNotShown = 0;
  let paragraphDepth = 0;

  const put = (piece: Buffer) => collector.add(piece, 0, piece.length);
  return {
    open(name: string, attribute: Attribute): void {
      if (depthNotShown > 0 || (paragraphDepth === 0 ? !shown.has(name) : notShown.has(name))) {
        depthNotShown += 1;
        return;
      }
      if (name === 'p' || name === 'h') {
        if (paragraphs > 0) put(lineBreak);
        paragraphs += 1;
        paragraphDepth += 1;
      } else if (name === 's') {
        const count = Number(attribute('text:c') ?? 1);
        for (let at = 0; at < Math.min(count, MOST_SPACES); at++) put(space);
      } else if (name === 'tab') put(tab);
      else if (name === 'line-break') put(lineBreak);
    },
    /** Whether what comes is within something that the cell does not show. */
    isHidden: () => depthNotShown > 0,
    close(name: string): void {
      if (depthNotShown > 0) depthNotShown -= 1;
      else if (name === 'p' || name === 'h') paragraphDepth -= 1;
    },
    add(bytes: Buffer, start: number, end: number): void {
      if (depthNotShown === 0 && paragraphDepth > 0) collector.add(bytes, start, end);
    },
    take(): string {
      paragraphs = 0;
      depthNotShown = 0;
      paragraphDepth = 0;
      return decodeEntities(collector.take());
    },
  };
}
