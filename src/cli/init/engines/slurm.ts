import { engineRun } from '../../words/init.ts';
import { type Engine, MERGE_COMMAND, shardCommand } from './engine.ts';

/** A Slurm job array with a job for each part, and one that merges when all are done. A part that a lost node had is queued again. */
export const slurm: Engine = (facts, language) => ({
  'engines/slurm/submit.sh': `#!/usr/bin/env bash
# ${engineRun[language]({ ...facts, command: 'bash engines/slurm/submit.sh' })}
set -euo pipefail
cd "$(dirname "$0")/../.."
export MULU_AS_OF=\${MULU_AS_OF:-$(TZ=Asia/Shanghai date +%F)}
mkdir -p shards reports logs
rm -f shards/shard-*.json
parts=$(sbatch --parsable --array=1-${facts.shards} engines/slurm/shard.sbatch)
sbatch --parsable --dependency="afterok:$parts" engines/slurm/merge.sbatch
`,
  'engines/slurm/shard.sbatch': `#!/usr/bin/env bash
#SBATCH --job-name=mulu-shard
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --output=logs/shard-%a.log
set -euo pipefail
${shardCommand('$SLURM_ARRAY_TASK_ID', facts.shards, '$MULU_AS_OF')}
`,
  'engines/slurm/merge.sbatch': `#!/usr/bin/env bash
#SBATCH --job-name=mulu-merge
#SBATCH --ntasks=1
#SBATCH --output=logs/merge.log
set -euo pipefail
${MERGE_COMMAND}
`,
});
