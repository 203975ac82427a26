import { Composer, Document, Parser, YAMLParseError, type YAMLWarning } from 'yaml';

/** Errors after which a text is given up: each costs the parser a tenth of a millisecond and more memory than its line. */
const MOST_ERRORS = 1000;

class TooManyErrors extends Error {}

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

/** What the composer keeps to itself by its types: all that it reports passes through one function. */
const innerOf = (composer: Composer, name: 'onError' | 'errors' | 'doc'): unknown =>
  Reflect.get(composer, name);

/** Parses the first document of a text as `parseDocument` of the parser does, and gives it up at the thousandth error. */
export function parseBounded(text: string): BoundedDocument {
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  const report = innerOf(composer, 'onError');
  if (typeof report !== 'function') throw new TypeError('the composer reports its errors in another way');
  let reported = 0;
  Reflect.set(composer, 'onError', (...details: unknown[]) => {
    if (++reported > MOST_ERRORS) throw new TooManyErrors();
    Reflect.apply(report, composer, details);
  });
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
    const begun = document ?? innerOf(composer, 'doc');
    const errors = begun instanceof Document ? begun.errors : [];
    const waiting = innerOf(composer, 'errors');
    const faults = [...errors, ...(Array.isArray(waiting) ? waiting : [])];
    return { faults: faults.filter((one) => one instanceof YAMLParseError), isGivenUp: true };
  }
  if (document === undefined) return { faults: [], isGivenUp: false };
  return { document, faults: [...document.errors, ...document.warnings], isGivenUp: false };
}
