import type { ClaimVerdict, ReconciledClaim, Reconciliation } from '../../model/statistics.ts';
import { displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { wrapIndented } from '../../write/wrap.ts';
import type { Session } from '../session.ts';
import { claimReasons, ledgerNames, statsSentences, statsWords, verdictNames } from '../words/stats.ts';

/** What needs a person first. */
const verdictOrder: readonly ClaimVerdict[] = ['differs', 'undetermined', 'agrees'];

/** `67.75`; a division is not written to sixteen digits. */
const shown = (value: number | string) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;

function figures(claim: ReconciledClaim, { language }: Session): string {
  const { claimed, found, difference, reason, ledger } = claim;
  const parts = [`${statsWords.claimed[language]} ${claimed}`];
  if (found !== undefined && reason !== 'needs-ledger')
    parts.push(`${statsWords.found[language]} ${shown(found)}`);
  if (difference !== undefined)
    parts.push(`${statsWords.difference[language]} ${difference > 0 ? '+' : ''}${shown(difference)}`);
  if (reason !== undefined)
    parts.push(claimReasons[reason][language]({ ledger: ledgerNames[ledger][language] }));
  if (ledger !== 'list' && reason === undefined) parts.push(statsWords.ownFigures[language]);
  return parts.join(language === 'zh' ? '；' : '; ');
}

function claimLines(claim: ReconciledClaim, session: Session): string[] {
  const { language, width } = session;
  const label = `[${verdictNames[claim.verdict][language]}] `;
  const text = claim.where === undefined ? claim.text : `${claim.where} ${claim.text}`;
  const indent = '    ';
  const note =
    claim.note === undefined
      ? []
      : wrapIndented(
          encodeTerminal(`${statsWords.note[language]}${language === 'zh' ? '：' : ': '}${claim.note}`),
          width,
          indent,
          indent,
        );
  return [
    ...wrapIndented(encodeTerminal(text), width, label, ' '.repeat(displayWidth(label))),
    ...wrapIndented(encodeTerminal(figures(claim, session)), width, indent, indent),
    ...note,
  ];
}

/** Claims by verdict, what differs first. */
export function renderReconciliation(reconciliation: Reconciliation, session: Session): string[] {
  const { language, width } = session;
  const { title, period, claims } = reconciliation;
  const heading = statsWords.claims[language];
  return [
    '',
    heading,
    '-'.repeat(displayWidth(heading)),
    ...wrapIndented(encodeTerminal(`${title}  ${period.from} - ${period.to}`), width, '', ''),
    ...wrapIndented(statsSentences.claims[language](reconciliation), width, '', ''),
    ...verdictOrder.flatMap((verdict) =>
      claims
        .filter((claim) => claim.verdict === verdict)
        .flatMap((claim) => ['', ...claimLines(claim, session)]),
    ),
  ];
}
