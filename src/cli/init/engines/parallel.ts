import { engineRun, initTexts } from '../../words/init.ts';
import { type Engine, MERGE_COMMAND, shardCommand } from './engine.ts';

/** GNU parallel, on this machine or over ssh on those named in \`nodes\`, which share this folder. */
export const parallel: Engine = (facts, language) => ({
  'engines/parallel/run.sh': `#!/usr/bin/env bash
# ${engineRun[language]({ ...facts, command: 'bash engines/parallel/run.sh' })}
# ${initTexts.engineNodes[language]()}
set -euo pipefail
cd "$(dirname "$0")/../.."
export MULU_AS_OF=\${MULU_AS_OF:-$(TZ=Asia/Shanghai date +%F)}
mkdir -p shards reports logs
rm -f shards/shard-*.json
nodes=()
[ -f engines/parallel/nodes ] && nodes=(--sshloginfile engines/parallel/nodes --workdir "$PWD" --env PATH)
parallel --will-cite "\${nodes[@]}" --env MULU_AS_OF --retries 3 --joblog logs/parallel.log \\
  '${shardCommand('{}', facts.shards, '$MULU_AS_OF')}' ::: $(seq ${facts.shards})
${MERGE_COMMAND}
`,
});
