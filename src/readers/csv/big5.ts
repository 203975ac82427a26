/** Fewer characters say nothing. */
const LEAST_PAIRS = 8;
const MOST_BYTES = 256 * 1024;

/** Shares of the two-byte characters that are common ones of Big5, and of GB2312. */
function sharesOf(bytes: Uint8Array) {
  let pairs = 0;
  let big5 = 0;
  let gb2312 = 0;
  const end = Math.min(bytes.length - 1, MOST_BYTES);
  for (let at = 0; at < end; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1]!;
    at += 1;
    pairs += 1;
    const isBig5Trail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
    // Signs and the 5,401 common characters.
    if (lead >= 0xa1 && lead <= 0xc6 && isBig5Trail) big5 += 1;
    // Signs and the 3,755 common hanzi.
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) gb2312 += 1;
  }
  return { pairs, big5: big5 / Math.max(1, pairs), gb2312: gb2312 / Math.max(1, pairs) };
}

/**
 * Whether two-byte text is Big5 and not GBK: both use the same lead bytes, but a good third of the trail bytes of Big5 lie where
 * the common hanzi of GB2312 have none.
 */
export function looksLikeBig5(bytes: Uint8Array): boolean {
  const { pairs, big5, gb2312 } = sharesOf(bytes);
  return pairs >= LEAST_PAIRS && big5 >= 0.9 && gb2312 <= 0.7;
}
