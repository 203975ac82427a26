import { initTexts } from '../../words/init.ts';
import { type Engine, installCommands, MERGE_COMMAND, shardCommand } from './engine.ts';

/** GitLab CI: catalogs and lists in one job, agencies in as many jobs as shards, and one that merges them. */
export const gitlab: Engine = (facts, language) => {
  const asOf = `\${CI_PIPELINE_CREATED_AT%%T*}`;
  return {
    '.gitlab-ci.yml': `# ${initTexts.workflowPackage[language]()}
stages: [check, shards, merge]

default:
  image: node:22
  before_script:
${installCommands(facts)
  .map((line) => `    - ${line}`)
  .join('\n')}

variables:
  TZ: Asia/Shanghai

disclosure:
  stage: check
  script:
    - mulu catalog validate . --cache --lang ${language} --format junit=reports/catalogs.xml
    # ${initTexts.workflowFail[language]()}
    - if ls lists/* >/dev/null 2>&1; then mulu check lists --profile profile.yaml --lang ${language} --fail-on never --format html=reports/gaps.html --format xlsx=reports/ledger.xlsx --format junit=reports/gaps.xml; fi
  cache:
    key: mulu-${facts.version}
    paths: [.mulu-cache]
  artifacts:
    when: always
    paths: [reports]
    reports:
      junit: reports/*.xml

shards:
  stage: shards
  parallel: ${facts.shards}
  rules:
    - exists: [agencies.yaml]
  script:
    - ${shardCommand('$CI_NODE_INDEX', '$CI_NODE_TOTAL', asOf)}
  artifacts:
    paths: [shards, reports]

merge:
  stage: merge
  needs: [shards]
  rules:
    - exists: [agencies.yaml]
  script:
    - ${MERGE_COMMAND}
  artifacts:
    paths: [reports]
`,
  };
};
