import { describe, expect, test } from 'vitest';
import { startEvaluation } from '../../../src/judge/engine/evaluate.ts';
import { mappingContradiction } from '../../../src/judge/rules/mapping-contradiction.ts';
import { mappingDoubted } from '../../../src/judge/rules/mapping-doubted.ts';
import { mappingUnused } from '../../../src/judge/rules/mapping-unused.ts';
import type { Attestation, Exemption, ZeroReport } from '../../../src/model/profile.ts';
import {
  answers,
  contextOf,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
  twentyWorkdays,
} from './literals.ts';

const requirements = [
  requirement('0201', [
    element('guide', 'standing'),
    element('decision', 'event', reading(twentyWorkdays)),
    element('notice', 'event', undefined, { unlisted: true }),
  ]),
];

const exemption: Exemption = {
  item: '0201',
  element: 'decision',
  ground: 'privacy',
  reason: '涉及个人隐私',
  approver: '局长办公会',
  place: { file: 'profile.yaml', line: 7 },
};

const zero: ZeroReport = {
  item: '0201',
  from: '2024-01-01',
  until: '2024-12-31',
  place: { file: 'profile.yaml', line: 12 },
};

function run(
  profile: {
    readonly exemptions?: readonly Exemption[];
    readonly zeroReports?: readonly ZeroReport[];
    readonly attestations?: readonly Attestation[];
  },
  entries: readonly EntryLiteral[] = [],
) {
  const result = evaluate({ requirements, from: '2024-01-01', to: '2024-12-31', profile }, [
    [entry({ ordinal: 0, published: '2024-05-06' }), answers(0, 0)],
    ...entries.map(
      (one, index) => [entry({ ordinal: index + 1, title: `决定${index}`, ...one }), answers(0, 1)] as const,
    ),
  ]);
  return {
    item: result.items[0]?.outcome,
    elements: result.items[0]?.elements.map(({ outcome }) => outcome),
    findings: folded(result),
  };
}

const decided = { formed: '2024-05-06', published: '2024-05-08' };

describe('exemptions', () => {
  test('an exempt element is neither gap nor met', () => {
    expect(run({ exemptions: [exemption] })).toEqual({
      item: 'met',
      elements: ['met', 'exempt', 'not-applicable'],
      findings: [],
    });
  });

  test('it covers its days, whatever the day of judgement; its last day counts', () => {
    expect(run({ exemptions: [{ ...exemption, until: '2025-01-20' }] }).elements?.[1]).toBe('exempt');
    expect(run({ exemptions: [{ ...exemption, until: '2024-12-31' }] })).toMatchObject({
      elements: ['met', 'exempt', 'not-applicable'],
      findings: ['exemption-expired 0201/decision'],
    });
    expect(run({ exemptions: [{ ...exemption, until: '2024-12-30' }] })).toMatchObject({
      elements: ['met', 'undetermined', 'not-applicable'],
      findings: ['exemption-expired 0201/decision'],
    });
  });

  test('what was approved after the day of judgement exempts nothing yet', () => {
    expect(run({ exemptions: [{ ...exemption, approvedOn: '2025-01-21' }] }).elements?.[1]).toBe(
      'undetermined',
    );
  });

  test('what falls due on an exempt day is not late; what was due before it began is', () => {
    const until = { exemptions: [{ ...exemption, until: '2024-11-29' }] };
    const formed = '2024-09-25';
    for (const published of ['2024-11-20', '2024-12-30', undefined]) {
      expect(run(until, [{ formed, ...(published === undefined ? {} : { published }) }])).toMatchObject({
        elements: ['met', 'exempt', 'not-applicable'],
      });
    }
    const began = { exemptions: [{ ...exemption, approvedOn: '2024-11-01' }] };
    expect(run(began, [{ formed, published: '2024-11-20' }]).findings).toContain(
      'late-publication 0201/decision list.csv:3',
    );
  });

  test('published all the same', () => {
    expect(run({ exemptions: [exemption] }, [decided]).findings).toEqual([
      'exemption-contradicted 0201/decision list.csv:3',
    ]);
    const later = { ...exemption, approvedOn: '2024-06-01' };
    expect(run({ exemptions: [later] }, [decided]).findings).toEqual([]);
  });

  test('of what is not in the catalog or never listed', () => {
    expect(run({ exemptions: [{ ...exemption, item: '9999' }] }).findings).toEqual(['exemption-unused']);
    expect(run({ exemptions: [{ ...exemption, element: 'notice' }] }).findings).toEqual([
      'exemption-unused 0201/notice',
    ]);
  });
});

describe('attestations', () => {
  const attestation: Attestation = {
    item: '0202',
    element: 'guide',
    url: 'https://www.qinglu.example/guide',
    seenBy: '李梅',
    seenOn: '2024-12-01',
    until: '2025-06-30',
    place: { file: 'declarations.yaml', line: 3 },
  };
  const attested = (given: Partial<Attestation>, possible: readonly string[] = []) => {
    const own = [
      requirement('0202', [
        element('guide', 'standing'),
        element('decision', 'event'),
        element('rules', 'standing'),
      ]),
    ];
    const result = evaluate(
      {
        requirements: own,
        from: '2024-01-01',
        to: '2024-12-31',
        profile: { attestations: [{ ...attestation, ...given }] },
      },
      possible.map(
        (title, ordinal) => [entry({ ordinal, title, published: '2024-05-06' }), answers(0)] as const,
      ),
    );
    const { elements = [] } = result.items[0] ?? {};
    return {
      outcomes: elements.map(({ outcome }) => outcome),
      reasons: elements.map(({ reasons }) => reasons.join(' ')),
      attested: result.summary.attested,
      findings: folded(result),
    };
  };

  test('make a missing element that must stand met, counted apart; nothing else', () => {
    expect(attested({})).toEqual({
      outcomes: ['met', 'undetermined', 'gap'],
      reasons: ['attested', 'no-entry-for-event', 'nothing-published'],
      attested: 1,
      findings: ['missing-element 0202/rules'],
    });
  });

  test('settle what nobody could tell from the entries', () => {
    expect(attested({}, ['某项许可'])).toMatchObject({ outcomes: ['met', 'undetermined', 'undetermined'] });
  });

  test('of an item speak of all that must stand, never of what happens', () => {
    const { element: _, ...whole } = attestation;
    const own = [requirement('0202', [element('guide', 'standing'), element('decision', 'event')])];
    const given = {
      requirements: own,
      from: '2024-01-01',
      to: '2024-12-31',
      profile: { attestations: [whole] },
    };
    expect(evaluate(given, []).items[0]?.elements.map(({ outcome }) => outcome)).toEqual([
      'met',
      'undetermined',
    ]);
    expect(attested({ element: 'decision' }).outcomes).toEqual(['gap', 'undetermined', 'gap']);
  });

  test('count from the day they were made until their last day, and are found when it is over', () => {
    expect(attested({ until: '2025-01-20' }).outcomes[0]).toBe('met');
    expect(attested({ seenOn: '2025-01-20' }).outcomes[0]).toBe('met');
    expect(attested({ seenOn: '2025-01-21' }).outcomes[0]).toBe('gap');
    expect(attested({ until: '2025-01-19' })).toMatchObject({
      outcomes: ['gap', 'undetermined', 'gap'],
      attested: undefined,
      findings: [
        'missing-element 0202/guide',
        'attestation-expired 0202/guide',
        'missing-element 0202/rules',
      ],
    });
  });
});

describe('zero reports', () => {
  test('cover the audited period or do not', () => {
    expect(run({}).elements?.[1]).toBe('undetermined');
    expect(run({ zeroReports: [zero] }).elements?.[1]).toBe('not-applicable');
    expect(run({ zeroReports: [{ ...zero, until: '2024-12-30' }] }).elements?.[1]).toBe('undetermined');
    const halves = [
      { ...zero, until: '2024-06-30' },
      { ...zero, from: '2024-07-01' },
    ];
    expect(run({ zeroReports: halves }).elements?.[1]).toBe('not-applicable');
  });

  test('of a category', () => {
    const { item, ...rest } = zero;
    expect(item).toBe('0201');
    expect(run({ zeroReports: [{ ...rest, category: '02' }] }).elements?.[1]).toBe('not-applicable');
    expect(run({ zeroReports: [{ ...rest, category: '03' }] }).elements?.[1]).toBe('undetermined');
  });

  test('beside an entry of the same time', () => {
    expect(run({ zeroReports: [zero] }, [decided])).toMatchObject({
      elements: ['met', 'met', 'not-applicable'],
      findings: ['zero-report-contradicted 0201/decision list.csv:3'],
    });
    expect(run({ zeroReports: [{ ...zero, until: '2024-05-05' }] }, [decided]).findings).toEqual([]);
  });

  test('said in the list itself', () => {
    const result = evaluate({ requirements }, [
      [
        entry({ published: '2024-12-31' }),
        {
          kind: 'category',
          category: '02',
          elements: [],
          nothingHappened: true,
          how: 'title',
          confidence: 1,
          clues: [],
        },
      ],
    ]);
    expect(result.items[0]?.elements[1]).toMatchObject({
      outcome: 'not-applicable',
      reasons: ['zero-report'],
      evidence: [{ row: 2 }],
    });
  });
});

test('a mapping that no entry met', () => {
  const context = {
    ...contextOf({ requirements }),
    unusedMappings: () => [
      {
        when: { title: '*公示*' },
        answer: { kind: 'none' },
        decidedBy: '张三',
        decidedOn: '2024-05-06',
        place: { file: 'mapping.yaml', line: 4 },
      } as const,
    ],
  };
  const { findings } = startEvaluation(context, [mappingUnused]).finish();
  expect(findings).toMatchObject([
    { rule: 'mapping-unused', facts: { text: '*公示*', file: 'mapping.yaml', line: 4 } },
  ]);
});

test('a mapping that the catalog contradicts is told once, with the nearest code', () => {
  const rule = {
    when: { column: '公示公告', title: '*公示*' },
    answer: { kind: 'item', item: 'X1x' },
    decidedBy: '张三',
    decidedOn: '2024-05-06',
    place: { file: 'mapping.yaml', line: 4 },
  } as const;
  const context = {
    ...contextOf({ requirements }),
    unusedMappings: () => [rule],
    contradictedMappings: () => [{ rule, kind: 'unknown-item', text: 'X1x' } as const],
  };
  const { findings } = startEvaluation(context, [mappingContradiction, mappingUnused]).finish();
  expect(findings).toMatchObject([
    { rule: 'mapping-contradiction', facts: { text: '公示公告 *公示*', code: 'X1x', line: 4 } },
  ]);
});

test('a mapping that says what nobody meant is told with both places', () => {
  const rule = (title: string, line: number) =>
    ({
      when: { title },
      answer: { kind: 'none' },
      decidedBy: '张三',
      decidedOn: '2024-05-06',
      place: { file: 'mapping.yaml', line },
    }) as const;
  const example = { file: 'list.csv', sheet: '', row: 3, title: '2024年简讯' };
  const context = {
    ...contextOf({ requirements }),
    doubtedMappings: () =>
      [
        { kind: 'other-rule', rule: rule('2024年*', 4), other: rule('*简讯', 9), example },
        { kind: 'other-item', rule: rule('2024年*', 4), item: { code: '0201', name: '护士注册' }, example },
      ] as const,
  };
  const { findings } = startEvaluation(context, [mappingDoubted]).finish();
  expect(findings.map((finding) => mappingDoubted.meta.says.zh(finding))).toEqual([
    '对照“2024年*”（mapping.yaml第4行）把“2024年简讯”归到别处，而其标题明确指向“0201 护士注册”，请核对这条对照是否写宽了。',
    '对照“2024年*”（mapping.yaml第4行）和“*简讯”（mapping.yaml第9行）都适用于“2024年简讯”，结论却不同，采用了前者。',
  ]);
});
