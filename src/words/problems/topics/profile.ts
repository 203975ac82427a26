import type { ProblemTopic } from '../problem.ts';
import type { profileProblems } from '../profile.ts';

/** Faults of profiles, exemptions, calendars and mappings. */
export const profileTopics: Readonly<Record<keyof typeof profileProblems, ProblemTopic>> = {
  'profile/period-reversed': {
    title: { zh: '止日早于起日', en: 'It ends before it begins' },
    why: { zh: '起止颠倒的时段里没有任何一天。', en: 'A period that is reversed holds no day.' },
    remedy: { zh: '核对两个日期。', en: 'Check the two days.' },
  },
  'profile/exemption-reversed': {
    title: { zh: '豁免的止日早于批准日', en: 'An exemption that ends before its approval' },
    why: { zh: '这样的豁免从未生效。', en: 'Such an exemption never held.' },
    remedy: { zh: '核对批准日和有效期。', en: 'Check the day of approval and the last day.' },
  },
  'profile/exemption-overridden': {
    title: { zh: '依法应当公开的豁免', en: 'An exemption that the law overrides' },
    why: {
      zh: '第三方同意公开，或者不公开会对公共利益造成重大影响的，应予公开（《中华人民共和国政府信息公开条例》第十五条）。',
      en: 'Where the third party consents, or withholding would gravely harm the public interest, it is published (Regulation, art. 15).',
    },
    remedy: { zh: '删去这条豁免并公开。', en: 'Remove the exemption and publish.' },
  },
  'profile/third-party-not-asked': {
    title: { zh: '没有写明第三方的意见', en: 'The third party was not asked' },
    why: {
      zh: '以商业秘密、个人隐私为由不公开的，应当征求第三方的意见（《中华人民共和国政府信息公开条例》第十五条、第三十二条）。',
      en: 'What is withheld for a trade secret or privacy calls for the third party’s word (Regulation, arts. 15 and 32).',
    },
    remedy: {
      zh: '征求意见后写明 thirdParty：refuses（不同意）或者 no-answer（未答复）。',
      en: 'Ask, and record thirdParty: refuses or no-answer.',
    },
  },
  'profile/attestation-reversed': {
    title: { zh: '核验记录的止日早于核实日期', en: 'An attestation that ends before it was made' },
    why: { zh: '这样的核验记录从未生效。', en: 'Such an attestation never held.' },
    remedy: { zh: '核对核实日期和有效期。', en: 'Check the day it was made and the last day.' },
  },
  'profile/attestation-too-long': {
    title: { zh: '核验记录的有效期超过一年', en: 'An attestation for more than a year' },
    why: {
      zh: '网站会改版，链接会失效，一次核实不能长期作数。',
      en: 'Sites change and links die: one look does not hold for years.',
    },
    remedy: { zh: '把 until 定在一年以内，到期重新核实。', en: 'End it within a year, and look again then.' },
  },
  'profile/attestation-of-event': {
    title: {
      zh: '因事而生的要素不能凭核验记录认定',
      en: 'An attestation of what is owed once something happened',
    },
    why: {
      zh: '处罚决定、许可结果等逐件公开，看到一个页面不能说明每一件都已公开。',
      en: 'Decisions and results are published one by one; a page that was seen does not show that each of them was.',
    },
    remedy: {
      zh: '本期没有发生的写零报告；已经公开的，把条目补进清单。',
      en: 'Declare that nothing happened, or add the entries to the list.',
    },
  },
  'profile/zero-report-without-item': {
    title: { zh: '零报告没有写明事项', en: 'A zero report without an item' },
    why: { zh: '不知道是哪个事项、哪个类别没有发生。', en: 'Nobody can tell what did not happen.' },
    remedy: {
      zh: '写明 item 或者 category，二者只写一个。',
      en: 'Name an item or a category, exactly one of them.',
    },
  },
  'profile/holiday-length': {
    title: { zh: '假期的起止不对', en: 'A holiday of the wrong length' },
    why: {
      zh: '起止颠倒或者过长的假期会把时限算错。',
      en: 'A holiday that is reversed or far too long would make every count wrong.',
    },
    remedy: { zh: '照国务院办公厅的放假通知核对。', en: "Check the State Council's notice." },
  },
  'profile/years-not-consecutive': {
    title: { zh: '年份不连续', en: 'The years are not consecutive' },
    why: {
      zh: '缺少的年份无法推算工作日。',
      en: 'No working days can be counted through a year that is missing.',
    },
    remedy: { zh: '补上缺少的年份，或者改正年份。', en: 'Add the missing year, or correct it.' },
  },
  'profile/unknown-item': {
    title: { zh: '目录中没有这个事项', en: 'No such item' },
    why: {
      zh: '设置写给了不存在的事项，不起作用。',
      en: 'A setting for an item that does not exist has no effect.',
    },
    remedy: {
      zh: '核对编号；mulu catalog show 列出全部事项。',
      en: 'Check the code; `mulu catalog show` lists all items.',
    },
  },
  'profile/unknown-element': {
    title: { zh: '事项没有这个要素', en: 'No such element' },
    why: {
      zh: '设置写给了不存在的要素，不起作用。',
      en: 'A setting for an element that does not exist has no effect.',
    },
    remedy: {
      zh: '核对标识；mulu explain 加事项编号列出要素。',
      en: 'Check the id; `mulu explain CODE` lists the elements.',
    },
  },
  'profile/unknown-category': {
    title: { zh: '目录中没有这个类别', en: 'No such category' },
    why: {
      zh: '设置写给了不存在的类别，不起作用。',
      en: 'A setting for a category that does not exist has no effect.',
    },
    remedy: { zh: '核对编号。', en: 'Check the code.' },
  },
  'profile/limit-loosened': {
    title: { zh: '单位的设置放宽了时限', en: 'A profile that loosens a limit' },
    why: {
      zh: '目录的时限是最低要求，单位只能收紧。',
      en: 'The limit of the catalog is a minimum; an agency may only tighten it.',
    },
    remedy: { zh: '改为不长于目录的时限。', en: 'Set no longer one than the catalog.' },
  },
  'profile/match-widened': {
    title: { zh: '单位增加的识别用词过宽', en: 'Words of the profile that recognise too much' },
    why: {
      zh: '过宽的词会把别的事项的公开算进来，把缺口遮住。',
      en: 'Words that other items share count their publications too, and hide a gap.',
    },
    remedy: {
      zh: '改用本事项独有的词；确须使用的，写 changeReason，会列入报告。',
      en: 'Use words of this item alone, or give a changeReason; the report lists it.',
    },
  },
  'profile/limit-incomparable': {
    title: { zh: '单位设置的时限无法与目录比较', en: 'A limit of the profile that cannot be compared' },
    why: {
      zh: '起算点、单位或者种类不同的时限，看不出是收紧还是放宽，不能用来代替目录的时限。',
      en: 'With another start, unit or kind nobody can see whether it is tighter, so it does not replace the catalog’s.',
    },
    remedy: {
      zh: '按目录的起算点和单位书写；法律另有规定的，写进地方版目录的 limitBasis。',
      en: 'Count from the catalog’s event in its unit; where a law says otherwise, cite it in an edition’s limitBasis.',
    },
  },
  'profile/limit-beyond-statute': {
    title: { zh: '单位设置的时限超过法定上限', en: 'A limit of the profile beyond the statute' },
    why: {
      zh: '《政府信息公开条例》第二十六条：自形成或者变更之日起20个工作日内公开；“及时”不能读成更长。',
      en: 'Regulation, art. 26: 20 working days from formation or change; “promptly” cannot mean longer.',
    },
    remedy: { zh: '改为20个工作日以内。', en: 'Set 20 working days or fewer.' },
  },
  'profile/category-emptied': {
    title: { zh: '类别下的事项全部排除', en: 'Every item of a category is excluded' },
    why: { zh: '全部排除等于删减了类目。', en: 'To exclude every item is to drop the category.' },
    remedy: {
      zh: '核对各项的理由，确有权限的事项应当保留。',
      en: 'Check each reason, and keep the items that the agency has the power for.',
    },
  },
  'profile/exclusion-without-basis': {
    title: { zh: '排除没有写明依据', en: 'An exclusion without a basis' },
    why: { zh: '检查时要能说明为什么不公开。', en: 'An inspection will ask why it is not published.' },
    remedy: { zh: '在 exclude 下补写 basis。', en: 'Add a basis under exclude.' },
  },
  'mapping/without-condition': {
    title: { zh: '对应规则没有条件', en: 'A mapping rule without a condition' },
    why: {
      zh: '没有条件的规则会适用于所有条目。',
      en: 'Without a condition the rule would hold for every entry.',
    },
    remedy: {
      zh: '写明 column、title 或者 itemName；按行指定的写明 file 和 row。',
      en: 'Give a column, a title or an itemName; for a single row, file and row.',
    },
  },
  'mapping/contradicting-rules': {
    title: { zh: '两条规则互相矛盾', en: 'Two rules contradict each other' },
    why: {
      zh: '针对同样的条目有两个答案，只能采用一个，另一个就白写了。',
      en: 'Of two answers about the same entries one would win without a word.',
    },
    remedy: { zh: '核对后只保留一条。', en: 'Look, and keep one of the two.' },
  },
  'mapping/not-one-answer': {
    title: { zh: '对应规则的答案不是一个', en: 'A mapping rule without exactly one answer' },
    why: { zh: '没有答案或者有两个答案，都无法照办。', en: 'With none or two nobody can follow it.' },
    remedy: { zh: 'item、category、none 只写一个。', en: 'Give exactly one of item, category and none.' },
  },
};
