import { type Document, isScalar, Scalar, visit } from 'yaml';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** More aliases than this are refused: each is looked up anew by the parser. */
const MAX_ALIASES = 1000;

/**
 * What the parser lets pass: numbers whose text is lost (0501 becomes 501, 1.10 becomes 1.1; only the source shows it),
 * aliases without an anchor, and keys that are written twice, of which the first is kept. The parser's own check of keys is quadratic: 100,000 keys take
 * minutes.
 */
export function nodeProblems(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): readonly Problem[] {
  const problems: Problem[] = [];
  // Anchors in document order: an alias may only name one that is above it, and not one that it is in.
  const anchors = new Map<string | undefined, unknown>();
  let aliases = 0;
  let hasMergeKey = false;
  visit(document, {
    Alias(_step, node, path) {
      aliases += 1;
      if (aliases > MAX_ALIASES) return visit.BREAK;
      if (!node.range) return;
      if (path.some((above) => above === anchors.get(node.source)))
        problems.push(problem('yaml/self-reference', placeAt(node.range[0]), { alias: `*${node.source}` }));
      if (anchors.has(node.source)) return;
      problems.push(
        problem('yaml/unknown-alias', placeAt(node.range[0]), {
          alias: `*${node.source}`,
        }),
      );
    },
    Seq: (_step, seq) => void anchors.set(seq.anchor, seq),
    Map(_step, map) {
      anchors.set(map.anchor, map);
      const seen = new Set<unknown>();
      // The first stays: it is where places are looked up, and mostly the one that was meant.
      map.items = map.items.filter(({ key }) => {
        if (!isScalar(key) || !key.range) return true;
        if (key.value === '<<') {
          if (!hasMergeKey) problems.push(problem('yaml/merge-key', placeAt(key.range[0]), {}));
          hasMergeKey = true;
          return false;
        }
        const isFirst = !seen.has(key.value);
        seen.add(key.value);
        if (!isFirst) {
          const facts = { key: String(key.value) };
          problems.push(problem('yaml/duplicate-key', placeAt(key.range[0]), facts));
        }
        return isFirst;
      });
    },
    Scalar(step, node) {
      anchors.set(node.anchor, node);
      if (node.type !== Scalar.PLAIN || node.source === undefined || !node.range) return;
      const place = placeAt(node.range[0]);
      if (step === 'key') {
        if (typeof node.value !== 'string')
          problems.push(problem('yaml/key-not-text', place, { key: node.source }));
      } else if (typeof node.value === 'number' && String(node.value) !== node.source) {
        problems.push(
          problem('yaml/unquoted-number', place, {
            source: node.source,
            read: String(node.value),
          }),
        );
      }
    },
  });
  if (aliases > MAX_ALIASES) problems.push(problem('yaml/alias-bomb', placeAt(0), {}));
  return problems;
}
