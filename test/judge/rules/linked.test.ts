import { describe, expect, test } from 'vitest';
import type { BeforeLimit, FollowsLimit, RatioLimit, TimeLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
} from './literals.ts';

/** Documents (element 0) and what explains them (element 1), in list order. */
function run(
  limit: TimeLimit,
  documents: readonly EntryLiteral[],
  followers: readonly EntryLiteral[],
  asOf = '2025-01-20',
) {
  const requirements = [
    requirement('0401', [
      element('document', 'optional'),
      element('interpretation', 'event', reading(limit), { linkedTo: 'document' }),
    ]),
  ];
  const result = evaluate({ requirements, asOf }, [
    ...documents.map((one, ordinal) => [entry({ ...one, ordinal }), answers(0, 0)] as const),
    ...followers.map(
      (one, index) => [entry({ ...one, ordinal: documents.length + index }), answers(0, 1)] as const,
    ),
  ]);
  const judged = result.items[0]?.elements[1];
  return { outcome: judged?.outcome, reasons: judged?.reasons, findings: folded(result), result };
}

const follows: FollowsLimit = {
  kind: 'follows',
  printed: '于文件公开后3个工作日内',
  span: { count: 3, unit: 'workday' },
  followed: '文件',
};

const plan = {
  title: '西畴县卫生健康局关于印发《西畴县基层医疗服务能力提升方案》的通知',
  documentNumber: '西卫发〔2024〕12号',
  published: '2024-09-27',
};

describe('an interpretation follows its document', () => {
  // 27 September 2024 is a Friday; Sunday the 29th is worked, then the 30th, then 8 October after National Day.
  test.each([
    ['2024-09-27', 'met', []],
    ['2024-09-26', 'met', []],
    ['2024-10-08', 'met', []],
    ['2024-10-09', 'gap', ['late-follow-up 0401/interpretation list.csv:3']],
  ])('published %s: %s', (published, outcome, findings) => {
    const title = '《西畴县基层医疗服务能力提升方案》政策解读';
    expect(run(follows, [plan], [{ title, published }])).toMatchObject({ outcome, findings });
  });

  test('tied by the link column or the document number', () => {
    const published = '2024-10-08';
    expect(
      run(follows, [plan], [{ title: '政策解读', relatedTo: '西卫发[2024]12号', published }]).outcome,
    ).toBe('met');
    expect(run(follows, [plan], [{ title: '一图读懂', relatedTo: plan.title, published }]).outcome).toBe(
      'met',
    );
  });

  test('nothing follows: pending until the day, then missing', () => {
    expect(run(follows, [plan], [], '2024-10-08')).toMatchObject({ outcome: 'pending', findings: [] });
    expect(run(follows, [plan], [], '2024-10-09')).toMatchObject({
      outcome: 'gap',
      findings: ['missing-follow-up 0401/interpretation list.csv:2'],
    });
  });

  test.each([
    ['names no document', '一图读懂基层医疗服务能力提升', '2024-10-08', 'undetermined'],
    ['leaves out the place', '《基层医疗服务能力提升方案》政策解读', '2024-10-08', 'undetermined'],
    ['is another document’s', '《云南省献血条例》政策解读', '2024-10-08', 'gap'],
    ['is much older', '一图读懂基层医疗服务能力提升', '2024-08-01', 'gap'],
  ])(
    'an interpretation that %s: missing only where it cannot be meant',
    (_what, title, published, outcome) => {
      expect(run(follows, [plan], [{ title, published }]).outcome).toBe(outcome);
    },
  );

  test('one that names none cannot be meant for two documents', () => {
    const other = { title: '关于印发献血奖励办法的通知', published: '2024-09-27' };
    const found = run(follows, [plan, other], [{ title: '一图读懂', published: '2024-09-27' }]);
    expect(found.findings).toHaveLength(2);
  });

  test('no document, no duty', () => {
    expect(run(follows, [], [])).toMatchObject({ outcome: 'undetermined', reasons: ['no-entry-for-event'] });
  });

  test('an undated document or interpretation is not judged', () => {
    const { published, ...undated } = plan;
    const title = '《西畴县基层医疗服务能力提升方案》政策解读';
    expect(run(follows, [undated], [{ title, published: '2024-10-09' }]).reasons).toEqual([
      'no-trigger-date',
    ]);
    expect(run(follows, [plan], [{ title }]).reasons).toEqual(['no-published-date']);
    expect(published).toBe('2024-09-27');
  });
});

describe('a ratio', () => {
  const ratio: RatioLimit = { kind: 'ratio', printed: '解读率达到90%以上', atLeast: 0.9, of: '规范性文件' };
  const documents = Array.from({ length: 10 }, (_, index) => ({
    title: `关于印发第${index + 1}项工作办法的通知`,
    documentNumber: `西卫发〔2024〕${index + 101}号`,
    published: '2024-05-06',
  }));
  const explain = (count: number) =>
    documents.slice(0, count).map(({ documentNumber }) => ({
      title: '政策解读',
      relatedTo: documentNumber,
      published: '2024-05-07',
    }));

  test('nine of ten reach 90 %, eight do not', () => {
    expect(run(ratio, documents, explain(9))).toMatchObject({ outcome: 'met', findings: [] });
    const low = run(ratio, documents, explain(8));
    expect(low).toMatchObject({ outcome: 'gap', findings: ['low-ratio 0401/interpretation'] });
    expect(low.result.findings[0]).toMatchObject({ facts: { followed: 8, all: 10, percent: 80 }, count: 2 });
    const unnamed = { title: '一图读懂工作办法', published: '2024-05-07' };
    expect(run(ratio, documents, [...explain(8), unnamed]).reasons).toEqual(['no-linked-entry']);
  });
});

describe('before a decision', () => {
  const before: BeforeLimit = {
    kind: 'before',
    printed: '会议召开7日前',
    span: { count: 7, unit: 'day' },
    event: '会议召开',
  };
  const decision = { title: '关于县医院选址的决定', formed: '2024-05-20', published: '2024-05-21' };
  const draft = { title: '《关于县医院选址的决定》征求意见公告' };

  test.each([
    ['2024-05-13', 'met', []],
    ['2024-05-14', 'gap', ['missing-lead-time 0401/interpretation list.csv:3']],
  ])('published %s: %s', (published, outcome, findings) => {
    expect(run(before, [decision], [{ ...draft, published }])).toMatchObject({ outcome, findings });
  });

  test('nothing tied to the decision proves nothing', () => {
    expect(run(before, [decision], []).reasons).toEqual(['no-linked-entry']);
  });
});

const drafted = {
  title: '青麓县卫生健康局关于印发《青麓县村卫生室管理办法》的通知',
  published: '2024-09-27',
};

describe('who drafts a document interprets it', () => {
  const explain = (drafter: string | undefined, ...interpreters: readonly (string | undefined)[]) =>
    run(
      { ...follows, printed: '解读材料于文件公开后3个工作日内' },
      [{ ...drafted, publisher: drafter }],
      interpreters.map((publisher) => ({
        title: '《青麓县村卫生室管理办法》政策解读',
        published: '2024-09-29',
        publisher,
      })),
    ).findings.filter((line) => line.startsWith('wrong-interpreter'));

  test.each([
    ['青麓县卫生健康局', '青麓县医疗保障局'],
    ['青麓县卫生健康局法规科', '县财政局'],
    ['县卫健局、县教体局', '县民政局、县财政局'],
  ])('document by %s, interpretation by %s: another department', (drafter, interpreter) => {
    expect(explain(drafter, interpreter)).toEqual(['wrong-interpreter 0401/interpretation list.csv:3']);
  });

  test.each([
    ['the same body', '青麓县卫生健康局', '青麓县卫生健康局'],
    ['its short name', '青麓县卫生健康局', '县卫健局'],
    ['a section of it', '青麓县卫生健康局', '青麓县卫生健康局法规科'],
    ['a section without its body', '青麓县卫生健康局', '法规科'],
    ['an institution below it', '青麓县卫生健康局', '青麓县疾病预防控制中心'],
    ['the same department one level up', '省卫生健康委员会', '青麓县卫生健康局'],
    ['the government’s office for the department', '青麓县人民政府办公室', '青麓县卫生健康局'],
    ['the department on the government’s site', '青麓县卫生健康局', '青麓县人民政府办公室'],
    ['one of the joint drafters', '县卫生健康局、县财政局', '县财政局'],
    ['nobody by name', '青麓县卫生健康局', undefined],
    ['somebody, the drafter unnamed', undefined, '青麓县医疗保障局'],
  ])('%s: no finding', (_what, drafter, interpreter) => {
    expect(explain(drafter, interpreter)).toEqual([]);
  });

  test('a reprint by another department is no fault beside the drafter’s own', () => {
    expect(explain('青麓县卫生健康局', '青麓县医疗保障局', '青麓县卫生健康局')).toEqual([]);
  });

  test('it is a warning and changes no outcome', () => {
    const found = run(
      { ...follows, printed: '解读材料于文件公开后3个工作日内' },
      [{ ...drafted, publisher: '青麓县卫生健康局' }],
      [
        {
          title: '《青麓县村卫生室管理办法》政策解读',
          published: '2024-09-29',
          publisher: '青麓县医疗保障局',
        },
      ],
    );
    expect(found.outcome).toBe('met');
    const finding = found.result.findings.find(({ rule }) => rule === 'wrong-interpreter');
    expect(finding).toMatchObject({
      severity: 'warning',
      facts: { interpreter: '青麓县医疗保障局', drafter: '青麓县卫生健康局' },
      related: [{ row: 2 }],
    });
  });

  test('a consultation is no interpretation', () => {
    const found = run(
      follows,
      [{ ...drafted, publisher: '青麓县卫生健康局' }],
      [
        {
          title: '《青麓县村卫生室管理办法》意见反馈',
          published: '2024-09-29',
          publisher: '青麓县医疗保障局',
        },
      ],
    );
    expect(found.findings.filter((line) => line.startsWith('wrong-interpreter'))).toEqual([]);
  });
});
