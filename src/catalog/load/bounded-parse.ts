import { Composer, type Document, Parser, YAMLParseError, type YAMLWarning } from 'yaml';

/** Errors after which a text is given up: each costs the parser a tenth of a millisecond and more memory than its line. */
const MOST_ERRORS = 1000;

class TooManyErrors extends Error {}

type Tell = (...details: unknown[]) => void;
/** What the composer keeps to itself by its types: all it tells passes through one function. */
type Inner = {
  onError: Tell;
  errors: YAMLParseError[];
  warnings: YAMLWarning[];
  doc: Document.Parsed | null;
};

/** A document with its faults; absent where there are so many that the text was given up, or where it holds nothing. */
export interface BoundedDocument {
  readonly document?: Document.Parsed;
  readonly faults: readonly (YAMLParseError | YAMLWarning)[];
  readonly isGivenUp: boolean;
}

/** The tokens of a text, up to the thousandth that is an error. */
function* tokensOf(text: string): ReturnType<Parser['parse']> {
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error' && ++errors > MOST_ERRORS) throw new TooManyErrors();
    yield token;
  }
}

/** Parses the first document of a text as `parseDocument` of the parser does, and gives it up at the thousandth error. */
export function parseBounded(text: string): BoundedDocument {
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  const inner = composer as unknown as Inner;
  const tell = inner.onError;
  let told = 0;
  inner.onError = (...details) => {
    if (++told > MOST_ERRORS) throw new TooManyErrors();
    tell(...details);
  };
  let document: Document.Parsed | undefined;
  try {
    for (const next of composer.compose(tokensOf(text), true, text.length)) {
      if (document !== undefined) {
        const message = 'Source contains multiple documents';
        const [start, end] = next.range;
        document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', message));
        break;
      }
      document = next;
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    const { errors = [] } = document ?? inner.doc ?? {};
    return { faults: [...errors, ...inner.errors], isGivenUp: true };
  }
  if (document === undefined) return { faults: [], isGivenUp: false };
  return { document, faults: [...document.errors, ...document.warnings], isGivenUp: false };
}
