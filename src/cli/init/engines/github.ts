import { initTexts } from '../../words/init.ts';
import { type Engine, installCommands, MERGE_COMMAND, shardCommand } from './engine.ts';

const setUp = `      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
`;

/** A nightly workflow for GitHub Actions; the list of what is wrong is in its summary. Agencies go to a matrix of parts. */
export const github: Engine = (facts, language) => {
  const install = `      - name: ${initTexts.workflowInstall[language]()}
        run: |
${installCommands(facts)
  .map((line) => `          ${line}`)
  .join('\n')}
`;
  const parts = Array.from({ length: facts.shards }, (_, index) => index + 1).join(', ');
  return {
    '.github/workflows/disclosure.yml': `name: ${initTexts.workflowName[language]()}

on:
  schedule:
    # 02:30 in Beijing
    - cron: '30 18 * * *'
  push:
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

env:
  TZ: Asia/Shanghai

# ${initTexts.workflowPackage[language]()}
jobs:
  disclosure:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
${setUp}${install}      - uses: actions/cache@v4
        with:
          path: .mulu-cache
          key: mulu-${facts.version}-\${{ hashFiles('**/*.yaml') }}
          restore-keys: mulu-${facts.version}-
      - name: ${initTexts.workflowValidate[language]()}
        run: mulu catalog validate . --cache --lang ${language} --format github --format junit=reports/catalogs.xml
      - name: ${initTexts.workflowCheck[language]()}
        if: hashFiles('lists/**', '!lists/.gitkeep') != ''
        ${initTexts.workflowFail[language]()}
        run: >-
          mulu check lists --profile profile.yaml --lang ${language} --fail-on never
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
`,
    '.github/workflows/agencies.yml': `name: ${initTexts.agenciesName[language]()}

on:
  workflow_dispatch:
    inputs:
      as-of:
        description: ${initTexts.asOf[language]()}
        required: true

permissions:
  contents: read

env:
  TZ: Asia/Shanghai

jobs:
  shards:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        part: [${parts}]
    steps:
${setUp}${install}      - name: ${initTexts.workflowCheck[language]()}
        env:
          PART: \${{ matrix.part }}
          AS_OF: \${{ inputs.as-of }}
        run: ${shardCommand('$PART', facts.shards, '$AS_OF')}
      - uses: actions/upload-artifact@v4
        with:
          name: shard-\${{ matrix.part }}
          path: |
            shards
            reports
  merge:
    needs: shards
    runs-on: ubuntu-latest
    steps:
${setUp}${install}      - uses: actions/download-artifact@v4
        with:
          merge-multiple: true
      - name: ${initTexts.agenciesMerge[language]()}
        run: ${MERGE_COMMAND}
      - uses: actions/upload-artifact@v4
        with:
          name: board
          path: reports
`,
  };
};
