import type { Language } from '../../index.ts';
import { initTexts, type RepositoryFacts } from '../words/init.ts';

/** A nightly job for GitHub Actions; the list of what is wrong stands in its summary. */
export function workflowText(facts: RepositoryFacts, language: Language): string {
  const mulu = 'npx --yes --package "$MULU" mulu';
  return `name: ${initTexts.workflowName[language]()}

on:
  schedule:
    # 02:30 in Beijing
    - cron: '30 18 * * *'
  push:
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  disclosure:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    env:
      TZ: Asia/Shanghai
      # ${initTexts.workflowPackage[language]()}
      MULU: mulu@${facts.version}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: .mulu-cache
          key: mulu-${facts.version}-\${{ hashFiles('**/*.yaml') }}
          restore-keys: mulu-${facts.version}-
      - name: ${initTexts.workflowValidate[language]()}
        run: ${mulu} catalog validate . --cache --lang ${language} --format github --format junit=reports/catalogs.xml
      - name: ${initTexts.workflowCheck[language]()}
        if: hashFiles('lists/**', '!lists/.gitkeep') != ''
        ${initTexts.workflowFail[language]()}
        run: >-
          ${mulu} check lists --profile profile.yaml --lang ${language} --fail-on never
          --format github --format html=reports/gaps.html --format xlsx=reports/ledger.xlsx --format json=reports/gaps.json
          --format markdown=reports/gaps.md
      - name: ${initTexts.workflowSummary[language]()}
        if: always() && hashFiles('reports/gaps.md') != ''
        # GitHub shows no summary of more than a MiB.
        run: head -c 1000000 reports/gaps.md >> "$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: disclosure
          path: reports
          if-no-files-found: ignore
`;
}
