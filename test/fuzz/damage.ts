/** Damage that keeps to the form of a file: members of an archive are damaged inside and packed again, text is damaged by words. */
import { unzipSync } from 'fflate';
import { startRandom } from '../../src/workshop/random.ts';
import { writeZip } from '../lists/write-zip.ts';
import { mutate } from '../readers/mutate.ts';

/** What breaks programs: ends of types, other scripts, signs of markup, commands of a terminal, names of the prototype. */
const HOSTILE = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '\ufeff',
    '\u3000',
    '\u00a0',
    '\u202e',
    '\u001b[31m',
    '\u{1f600}',
    '\ud800',
  ],
  ...[
    '0',
    '-1',
    '1e309',
    '4294967296',
    '-0.0000001',
    '99999999999999999999',
    'Infinity',
    '2024-02-30',
    '9999-12-31',
    '00:00',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    '~',
    '*a',
    '&a',
    '<<',
    '!!js/function',
    '%YAML 9',
    '---',
    '...',
  ],
  ...[
    '=1+1',
    '@SUM(1)',
    '+cmd',
    '<script>',
    '</c>',
    '<c',
    ']]>',
    '<!--',
    '&lt;',
    '&#0;',
    '&x;',
    '"',
    "'",
    ',',
    ';',
    '|',
  ],
  ...[
    '::error::',
    '每',
    '自',
    '之日起',
    '个工作日内',
    '〔2024〕',
    '（',
    '《',
    '9'.repeat(400),
    '公开'.repeat(300),
  ],
];

/** A copy of a text with some of its pieces cut, doubled, moved or replaced; the same for the same seed. */
export function damageText(text: string, seed: number): string {
  const random = startRandom(seed);
  let damaged = text;
  for (let change = random.below(4); change >= 0; change--) {
    const at = random.below(damaged.length + 1);
    const length = random.pick([1, 2, 5, 20, 200]);
    const [head, piece, tail] = [
      damaged.slice(0, at),
      damaged.slice(at, at + length),
      damaged.slice(at + length),
    ];
    const other = random.below(damaged.length + 1);
    damaged = random.pick([
      () => head + tail,
      () => head + piece + piece.repeat(random.below(40)) + tail,
      () => head + random.pick(HOSTILE) + tail,
      () => head + random.pick(HOSTILE) + piece + tail,
      () => head + damaged.slice(other, other + length) + tail,
      () => head + piece.split('').reverse().join('') + tail,
    ])();
  }
  return damaged;
}

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isText = (name: string) => /\.(?:xml|rels|csv|txt)$/iu.test(name);

/** One member's text damaged, the archive whole; an archive that cannot be opened is damaged as bytes. */
function damageArchive(bytes: Uint8Array, seed: number): Uint8Array {
  const random = startRandom(seed);
  let members: Record<string, Uint8Array>;
  try {
    members = unzipSync(bytes);
  } catch {
    return mutate(bytes, seed);
  }
  const names = Object.keys(members);
  const chosen = names.filter(isText);
  if (chosen.length === 0) return mutate(bytes, seed);
  const name = random.pick(chosen);
  const text = new TextDecoder().decode(members[name]);
  return writeZip(
    names.map((one) => ({
      name: one,
      content: one === name ? damageText(text, seed) : (members[one] ?? new Uint8Array()),
    })),
  );
}

/** A damaged copy of a file: by its bytes, or as its kind is made; the same for the same seed. */
export function damageFile(bytes: Uint8Array, seed: number): Uint8Array {
  if (seed % 3 === 0) return mutate(bytes, seed);
  if (isArchive(bytes)) return damageArchive(bytes, seed);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.includes('\ufffd') ? mutate(bytes, seed) : new TextEncoder().encode(damageText(text, seed));
}
