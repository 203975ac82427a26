import type { Evidence } from './evidence.ts';
import type { FormRole } from './words/forms.ts';

const FORM_AGREES = 0.5;

/** A guide is made of these: 预约流程 answers what asks for a guide. */
const PARTS_OF_GUIDE: ReadonlySet<FormRole> = new Set(['procedure', 'material', 'condition']);

/** Contents that a catalog which asks for no guide by name cuts one into. */
const CONTENTS_OF_GUIDE: ReadonlySet<FormRole> = new Set([
  'procedure',
  'material',
  'condition',
  'requirement',
]);

/** Form words that an item's own wording plays with, and all its words. */
interface Asked {
  readonly roles: ReadonlySet<FormRole>;
  readonly words: string;
}

/** Of items about one matter the one that asks for this kind of publication: the list, not the policy. */
export function formFit(
  spoken: readonly FormRole[],
  { roles: asked, words }: Asked,
  { forms, genres }: Evidence,
): number {
  if (spoken.length === 0 || asked.size === 0) return 0;
  // 关于提高救助标准的通知 is a document, whatever it settles.
  const isDocument = genres.has('policy') && spoken.includes('policy');
  if (isDocument && asked.has('policy')) return FORM_AGREES;
  if (isDocument && spoken.some((role) => role !== 'policy' && asked.has(role))) return 0;
  const isGuide = asked.has('guide') && spoken.some((role) => PARTS_OF_GUIDE.has(role));
  // 服务指南 is the page of what asks for 服务对象 and 服务流程.
  const isWholeGuide = spoken.includes('guide') && [...asked].some((role) => CONTENTS_OF_GUIDE.has(role));
  if (isGuide || isWholeGuide || spoken.some((role) => asked.has(role))) return FORM_AGREES;
  // 裁量权适用规则: one of the item's own other names.
  return forms.some(({ text, role }) => spoken.includes(role) && words.includes(text)) ? 0 : -FORM_AGREES;
}
