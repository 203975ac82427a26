/** What people write into a field that must not be empty. */
const PLACEHOLDER = /^(?:无|略|暂?无|没有|同上|待定|不详|none|n\/a|todo|tbd|[\p{P}\p{S}\s]+|x+)$/iu;

/** Whether a reason or a basis says anything; undefined where it does not. */
export function saidIn(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed.length < 2 || PLACEHOLDER.test(trimmed) ? undefined : trimmed;
}
