import type { Span, TitleStructure } from './read-structure.ts';

/** What a pair of the title weighs inside a general word, inside the name of who issues it, inside the name of a work. */
const GENERAL_PAIR = 0.2;
const ISSUER_PAIR = 0.1;
const WORK_PAIR = 0.4;
/** Words that are around the matter of a title: how it is issued, when, for where. */
const FRAME =
  /关于|印发|公布|发布|通知|公告|通告|通报|公示|情况|说明|第.{1,3}(?:批|期|号|季度|次)|[上下]半年|年度|本级|全[省市县区镇]|我[省市县区镇]|[省市州县区镇乡村]级|\d+|试行|修订|^[^,]{1,5}?[省市州县区镇乡村](?=.)/gu;
const FRAME_PAIR = 0.08;
/** Weighs each pair of a title: names and joints nothing, general words little. */
export function weighTitle(
  text: string,
  hidden: readonly Span[],
  { issuer, works }: Pick<TitleStructure, 'issuer' | 'works'>,
  general: RegExp,
  bodies: readonly Span[] = [],
): Float64Array {
  const weights = new Float64Array(Math.max(0, text.length - 1)).fill(1);
  for (const { 0: word, index } of text.matchAll(general))
    weights.fill(GENERAL_PAIR, index, index + word.length - 1);
  for (const { start, stop } of works)
    if (stop - start < 0.8 * text.length)
      for (let at = start; at + 1 < stop; at += 1) weights[at] = weights[at]! * WORK_PAIR;
  for (const { 0: word, index } of text.matchAll(FRAME))
    weights.fill(FRAME_PAIR, index, index + word.length - 1);
  if (issuer !== undefined) weights.fill(ISSUER_PAIR, issuer.start, issuer.stop);
  hide(weights, [...hidden, ...bodies]);
  return weights;
}

function hide(weights: Float64Array, hidden: readonly Span[]): void {
  for (const { start, stop } of hidden) weights.fill(0, start, stop - 1);
}

/** Weighs names nothing and all else alike. */
export function hideNames(text: string, hidden: readonly Span[]): Float64Array {
  const weights = new Float64Array(Math.max(0, text.length - 1)).fill(1);
  hide(weights, hidden);
  return weights;
}
