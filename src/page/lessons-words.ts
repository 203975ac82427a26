import type { Bilingual, BilingualOf } from '../model/language.ts';

/** Words of the lessons that are in the page itself: `data-word` in page.html names them. */
export const lessonPageWords = {
  toCheck: { zh: '检查清单', en: 'Check a list' },
  toLessons: { zh: '练习', en: 'Lessons' },
  lessonHeading: { zh: '一、选课', en: '1. Choose a lesson' },
  lessonHelp: {
    zh: '练习用的单位和清单都是虚构的。号数、种子和目录由讲师宣布：同样的课、号数、种子和目录，出同样的卷子。页面不保存答案，刷新或关闭前请存下卷子；存下的卷子（自己的 xlsx 文件）拖到这里，可以接着做；讲师自编的目录（yaml 文件）也拖到这里。',
    en: 'Agency and list of a lesson are invented. Number, seed and catalog are for the trainer to say: the same lesson, number, seed and catalog make the same paper. The page keeps no answers: save the paper before you close or reload it. Drop a saved paper (your xlsx file) here to go on with it, and a catalog of the trainer’s own (a yaml file) to use it.',
  },
  lesson: { zh: '课', en: 'Lesson' },
  number: { zh: '我的号数', en: 'My number' },
  seed: { zh: '种子', en: 'Seed' },
  seedHelp: { zh: '讲师没有宣布的，用1。', en: '1 unless the trainer says another.' },
  lessonCatalog: { zh: '出题的目录', en: 'Catalog of the exercise' },
  ownCatalog: { zh: '本课的目录', en: 'the lesson’s own' },
  mode: { zh: '方式', en: 'Kind' },
  practice: { zh: '练习：可以核对答案', en: 'Practice: answers can be checked' },
  examination: { zh: '测验：不显示答案', en: 'Examination: no answers are shown' },
  modeHelp: {
    zh: '交上去的卷子写明是练习还是测验、核对过几次答案。出题程序就在页面里，测验只是约定；要保密的考试，请发 mulu demo 生成的卷子。',
    en: 'The paper that is handed in says which it was, and how often answers were checked. The page itself makes the papers, so that an examination here rests on trust; where answers must be secret, hand out workbooks of mulu demo.',
  },
  besides: { zh: '讲师另有要求的', en: 'What the trainer says besides' },
  besidesHelp: {
    zh: '讲师用 mulu demo 的 --difficulty、--agency、--faults 出题的，这里照样填，出来的是同一份卷子；没有要求的不填。',
    en: 'Where the trainer makes papers with --difficulty, --agency or --faults of mulu demo, state the same here for the same paper; else leave it blank.',
  },
  difficulty: { zh: '难度', en: 'Difficulty' },
  ownDifficulty: { zh: '本课的难度', en: 'the lesson’s own' },
  easy: { zh: '容易：清单短，写明编码和要素', en: 'easy: a short list with codes and elements' },
  medium: { zh: '中等', en: 'medium' },
  hard: { zh: '较难：清单长，没有编码', en: 'hard: a long list without codes' },
  lessonAgency: { zh: '单位名称', en: 'Agency' },
  faults: { zh: '埋设的问题', en: 'Faults to plant' },
  faultsHelp: {
    zh: '写成“超期公开=5，应公开而未公开=3”；不填的，用本课的。',
    en: 'Written as late=5, missing=3; the lesson’s own when blank.',
  },
  addFault: { zh: '加一类问题', en: 'Add a kind' },
  chooseFault: { zh: '请选择…', en: 'choose…' },
  openPaper: { zh: '打开卷子', en: 'Open the paper' },
  choosePaper: { zh: '接着做存下的卷子…', en: 'Go on with a saved paper…' },
  lessonProblems: { zh: '没有成功', en: 'That did not work' },
  yourName: { zh: '姓名', en: 'Your name' },
  what: { zh: '内容', en: 'What it is' },
  when: { zh: '日期', en: 'Days' },
  where: { zh: '何处', en: 'Where' },
  noFault: { zh: '没有问题（不填）', en: 'nothing wrong (left blank)' },
  handInHeading: { zh: '四、核对和交卷', en: '4. Check and hand in' },
  checkHelp: {
    zh: '“核对”只说已经填的对不对、日子怎么数；“交卷”存下卷子文件，交给讲师用 mulu demo --grade 批改，并在页面里显示全部答案。',
    en: '“Check” says of what you filled in whether it is right and how the days are counted. “Hand in” saves the paper as a file, which the trainer marks with mulu demo --grade, and shows all answers in the page.',
  },
  examinationHelp: {
    zh: '测验：页面不显示答案。“交卷”存下卷子文件，交给讲师用 mulu demo --grade 批改。',
    en: 'Examination: the page shows no answers. “Hand in” saves the paper as a file, which the trainer marks with mulu demo --grade.',
  },
  checkAnswers: { zh: '核对已填的答案', en: 'Check my answers' },
  saveDraft: { zh: '先存下，以后接着做', en: 'Save to go on later' },
  handIn: { zh: '交卷', en: 'Hand in' },
  marksHeading: { zh: '五、对不对，为什么', en: '5. What is right, and why' },
  makingPaper: { zh: '正在出卷…', en: 'The paper is being made…' },
  marking: { zh: '正在核对…', en: 'The answers are being checked…' },
  saving: { zh: '正在写卷子文件…', en: 'The paper is being written…' },
  onePaper: { zh: '一次只能放入一份卷子。', en: 'Drop one paper at a time.' },
  unsaved: {
    zh: '现在的卷子还有没存下的答案：请先存下，再打开别的卷子。',
    en: 'This paper has answers that are not saved: save them before you open another.',
  },
} as const satisfies Record<string, Bilingual>;

interface MarkFacts {
  readonly answered: number;
  readonly right: number;
  readonly planted: number;
  readonly found: number;
  readonly score: number;
  readonly points: number;
  readonly outOf: number;
}

/** Sentences with facts. */
export const lessonSentences = {
  paperHeading: {
    zh: (title: string) => `三、${title}`,
    en: (title: string) => `3. ${title}`,
  },
  textHeading: {
    zh: (title: string) => `二、${title}`,
    en: (title: string) => `2. ${title}`,
  },
  row: {
    zh: (number: number) => `序号${number}`,
    en: (number: number) => `No. ${number}`,
  },
  answerOf: {
    zh: (where: string) => `${where}：有何问题`,
    en: (where: string) => `${where}: what is wrong`,
  },
  fieldOf: {
    zh: ({ where, field }: { where: string; field: string }) => `${where}：${field}`,
    en: ({ where, field }: { where: string; field: string }) => `${where}: ${field}`,
  },
  answered: {
    zh: (count: number) => `已填${count}处。`,
    en: (count: number) => `${count} filled in.`,
  },
  saved: {
    zh: (name: string) => `已存下“${name}”（在浏览器的下载文件夹里），请交给讲师。`,
    en: (name: string) => `Saved "${name}" in the browser's download folder: hand it to the trainer.`,
  },
  drafted: {
    zh: (name: string) => `已存下“${name}”（在浏览器的下载文件夹里）。以后拖到本页，可以接着做。`,
    en: (name: string) => `Saved "${name}" in the browser's download folder. Drop it on this page to go on.`,
  },
  checkedSome: {
    zh: ({ answered, right, planted, found }: MarkFacts) =>
      `填了${answered}处，全对${right}处。${planted > found ? `这份卷子里还有${planted - found}处问题没有找到。` : '问题都找到了。'}`,
    en: ({ answered, right, planted, found }: MarkFacts) =>
      `${answered} filled in, ${right} wholly right. ${planted > found ? `${planted - found} ${planted - found === 1 ? 'fault has' : 'faults have'} not been found yet.` : 'All faults were found.'}`,
  },
  checkedAll: {
    zh: ({ score, points, outOf, planted, found }: MarkFacts) =>
      `${score}分（${points} / ${outOf}）：${planted}处问题找到${found}处。`,
    en: ({ score, points, outOf, planted, found }: MarkFacts) =>
      `${score} of 100 (${points} / ${outOf} points): ${found} of ${planted} faults found.`,
  },
} as const satisfies Record<string, BilingualOf<never>>;
