import { writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js';

/** Printer's variants that occur in real titles, and Japanese ones that the tables lead to an old form. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['挙', '举'],
  ['郷', '乡'],
  ['闘', '斗'],
  ['鉱', '矿'],
  ['渋', '涩'],
  ['産', '产'],
  ['説', '说'],
  ['釆', '采'],
];

/** The Chinese characters of one UTF-16 unit: extension A, the unified block, compatibility forms. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

/** Characters of GB 2312: what is one of them is plain Chinese, whatever it means in Japanese (芸, 予, 弁). */
function plainChinese(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const plain = new Set<string>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      plain.add(decoder.decode(new Uint8Array([lead, trail])));
  return plain;
}

/**
 * One-character pairs of traditional and simplified script. Phrases are left out on purpose: they change words
 * (資訊 → 信息), which a catalog name must survive.
 */
export function scriptPairs(): readonly (readonly [string, string])[] {
  const convert = Converter({ from: 't', to: 'cn' });
  const convertJapanese = Converter({ from: 'jp', to: 'cn' });
  const plain = plainChinese();
  const pairs = new Map<string, string>();
  for (const [first, last] of RANGES) {
    for (let unit = first; unit <= last; unit += 1) {
      const character = String.fromCharCode(unit);
      const simplified = convert(character);
      if (simplified !== character && simplified.length === 1) pairs.set(character, simplified);
      if (simplified !== character || plain.has(character)) continue;
      // 変更, 処罰: what Japanese input methods leave in Chinese text.
      const variant = convertJapanese(character);
      if (variant !== character && plain.has(variant)) pairs.set(character, variant);
    }
  }
  for (const [variant, simplified] of VARIANTS) pairs.set(variant, simplified);
  return [...pairs];
}

/** Writes `scripts.ts`: two strings of equal length, so that start-up reads no dictionary. */
export async function generateScripts(folder: URL): Promise<void> {
  const pairs = scriptPairs();
  const text = [
    '/** Generated from opencc-js by src/build/generate-scripts.ts. */',
    `export const traditional =\n  '${pairs.map(([from]) => from).join('')}';`,
    `export const simplified =\n  '${pairs.map(([, to]) => to).join('')}';`,
    '',
  ].join('\n');
  await writeFile(new URL('scripts.ts', folder), text);
}
