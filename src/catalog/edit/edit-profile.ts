import { type Document, isMap, parseDocument, Scalar } from 'yaml';

/** What a profile is to say at one of its keys; of a key within a key both are named. */
export interface Said {
  readonly at: readonly [string, ...string[]];
  readonly value: string | readonly string[];
}

const HEAD = ' 单位配置 / Profile: mulu check -p profile.yaml';

/** In quotes, whatever it holds: codes and days stay texts for every reader. */
function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function valueAt(document: Document, at: readonly string[]): unknown {
  const whole: unknown = document.toJS();
  return at.reduce(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    whole,
  );
}

/**
 * The text of a profile that says this too. Comments and all else that it says stay; what says it already keeps its bytes, and so
 * does a text that is no profile, for the loader to report what is wrong with it.
 */
export function editProfile(text: string, said: readonly Said[]): string {
  const document: Document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return text;
  const news = said.filter(
    ({ at, value }) => JSON.stringify(valueAt(document, at)) !== JSON.stringify(value),
  );
  if (news.length === 0) return text;
  if (document.contents === null)
    document.commentBefore = [document.commentBefore, HEAD].filter(Boolean).join('\n');
  for (const { at, value } of news) {
    const node = typeof value === 'string' ? quoted(value) : document.createNode(value.map(quoted));
    document.setIn(at, node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
