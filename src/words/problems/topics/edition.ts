import type { editionProblems } from '../edition.ts';
import type { ProblemTopic } from '../problem.ts';

/** What a local edition may not do to its parent. */
export const editionTopics: Readonly<Record<keyof typeof editionProblems, ProblemTopic>> = {
  'catalog/category-dropped': {
    title: { zh: '删减了类目', en: 'A category was dropped' },
    why: {
      zh: '标准目录的类目是必备内容，地方可以增加，不可以删减。',
      en: 'The categories of a standard catalog are obligatory: localities may add and not drop.',
    },
    remedy: {
      zh: '逐项列为不适用，各写理由和依据。',
      en: 'Exclude single items, each with its reason and basis.',
    },
  },
  'catalog/category-emptied': {
    title: { zh: '类别下的事项全部列为不适用或者失效', en: 'Every item of a category is excluded or ended' },
    why: {
      zh: '全部列为不适用或者失效，等于删减了类目。',
      en: 'To exclude or end every item is to drop the category.',
    },
    remedy: {
      zh: '核对各项的理由和依据，确有权限的事项应当保留。',
      en: 'Check each reason and basis, and keep the items that the agency has the power for.',
    },
  },
  'catalog/exclusion-without-basis': {
    title: { zh: '不适用没有写明依据', en: 'An exclusion without a basis' },
    why: { zh: '检查时要能说明为什么不公开。', en: 'An inspection will ask why it is not published.' },
    remedy: { zh: '在 excluded 下补写 basis。', en: 'Add a basis under excluded.' },
  },
  'catalog/element-dropped': {
    title: { zh: '删减了要素', en: 'An element was dropped' },
    why: {
      zh: '公开内容是最低要求，地方可以增加，不可以删减。',
      en: 'The elements are a minimum: localities may add and not drop.',
    },
    remedy: {
      zh: '补上要素；本地没有这项职权的，将整个事项列为不适用，写明理由和依据。',
      en: 'Restore it; where the agency lacks the power, exclude the item with its reason and basis.',
    },
  },
  'catalog/limit-loosened': {
    title: { zh: '放宽了时限', en: 'A limit was loosened' },
    why: {
      zh: '上级目录的时限是最低要求，只能收紧。',
      en: 'The limit of the parent is a minimum and may only be tightened.',
    },
    remedy: {
      zh: '改回不长于上级的时限；法律、行政法规另有规定的，写明 limitBasis。',
      en: 'Set no longer one than the parent; where a law allows more, cite it in limitBasis.',
    },
  },
  'catalog/category-renamed': {
    title: { zh: '更换了类目名称', en: 'A category was renamed' },
    why: {
      zh: '换了名称，就不再是标准目录的那个类目。',
      en: 'Under another name it is no longer the category of the standard.',
    },
    remedy: {
      zh: '恢复名称；确须更换的，写 changeReason，会列入报告。',
      en: 'Restore the name, or give a changeReason; the report lists it.',
    },
  },
  'catalog/duty-renamed': {
    title: { zh: '改名后不再是原来的内容', en: 'Renamed to another duty' },
    why: {
      zh: '名称决定什么算作公开；换成别的名称，原来应公开的就不再检查。',
      en: 'A name decides what counts as published: under another one nobody asks for what was owed.',
    },
    remedy: {
      zh: '保留原名并在其后补充；确须改名的，写 changeReason，会列入报告。',
      en: 'Keep the name and add to it, or give a changeReason; the report lists it.',
    },
  },
  'catalog/match-widened': {
    title: { zh: '识别用词过宽', en: 'Words that recognise too much' },
    why: {
      zh: '过宽的词会把别的事项的公开算进来，把缺口遮住。',
      en: 'Words that other items share count their publications too, and hide a gap.',
    },
    remedy: {
      zh: '改用本事项独有的词；确须使用的，写 changeReason，会列入报告。',
      en: 'Use words of this item alone, or give a changeReason; the report lists it.',
    },
  },
  'catalog/item-ended': {
    title: { zh: '事项失效而没有理由', en: 'An item that ends without a reason' },
    why: {
      zh: '用有效期使事项失效，等于不加说明地排除。',
      en: 'To end an item by its validity is to exclude it without a word.',
    },
    remedy: {
      zh: '改写 excluded，或者写 changeReason；由新版本接替的，写上新版本。',
      en: 'Write excluded or a changeReason; where a later version takes over, add it.',
    },
  },
  'catalog/limit-incomparable': {
    title: { zh: '时限无法与上级目录比较', en: 'A limit that cannot be compared' },
    why: {
      zh: '起算点、单位或者种类不同的时限，看不出是收紧还是放宽，不能不声不响地采用。',
      en: 'With another start, unit or kind nobody can see whether it is tighter; it is not taken in silence.',
    },
    remedy: {
      zh: '按上级目录的起算点和单位书写；法律、法规另有规定的，写明 limitBasis。',
      en: "Count from the parent's event in its unit; where a law says otherwise, cite it in limitBasis.",
    },
  },
  'catalog/element-neutralised': {
    title: { zh: '要素被架空', en: 'A neutralised element' },
    why: {
      zh: '改为可选、依申请公开、只向当事人推送，要素仍在，义务没有了。',
      en: 'Optional, on request or pushed to the party: the element stays, the duty is gone.',
    },
    remedy: {
      zh: '恢复上级目录的写法；确有理由的，写 changeReason，会列入报告。',
      en: "Restore the parent's value, or give a changeReason; the report lists it.",
    },
  },
  'catalog/channel-replaced': {
    title: { zh: '更换了渠道', en: 'A replaced channel' },
    why: {
      zh: '公开渠道是最低要求，可以增加，不可以换掉。',
      en: 'The channels are a minimum: localities may add and not replace.',
    },
    remedy: {
      zh: '补上上级目录的渠道；确须更换的，写 changeReason，会列入报告。',
      en: "Add the parent's channel, or give a changeReason; the report lists it.",
    },
  },
  'catalog/parts-cut': {
    title: { zh: '删减了要点', en: 'Parts were cut' },
    why: {
      zh: '办事指南等要素所列的要点，都是应当公开的基础内容。',
      en: 'The parts of a guide are the basic content that must be public.',
    },
    remedy: {
      zh: '补上要点；确须删减的，写 changeReason，会列入报告。',
      en: 'Restore them, or give a changeReason; the report lists it.',
    },
  },
  'catalog/personal-result': {
    title: { zh: '服务类事项公开个人办事结果', en: 'Personal results among the services' },
    why: {
      zh: '面对公众的服务类事项，公开的是办理要求和流程，不涉及个人办事结果信息的公开。',
      en: 'For services to the public the requirements and the procedure are public, never the result of one person’s matter.',
    },
    remedy: {
      zh: '删去这个要素；确应公开的汇总数据，在要素上写 changeReason。',
      en: 'Remove the element; where totals are meant, give a changeReason on it.',
    },
  },
};
