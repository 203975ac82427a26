import { engineRun, initTexts } from '../../words/init.ts';
import { type Engine, installCommands, MERGE_COMMAND, shardCommand } from './engine.ts';

const indented = (lines: readonly string[]) => lines.map((line) => `              ${line}`).join('\n');

/** A pod that works in the repository, which lies on a volume that all pods can write. */
function podSpec(lines: readonly string[], environment: string): string {
  return `      restartPolicy: Never
      containers:
        - name: mulu
          image: node:22
          workingDir: /work
          env:
            - name: TZ
              value: Asia/Shanghai
${environment}          command:
            - bash
            - -euc
            - |
${indented(lines)}
          volumeMounts:
            - name: work
              mountPath: /work
      volumes:
        - name: work
          persistentVolumeClaim:
            claimName: mulu-work
`;
}

/** An Indexed Job with a pod for each part, and a Job that merges. */
export const kubernetes: Engine = (facts, language) => ({
  'engines/kubernetes/shards.yaml': `# ${engineRun[language]({ ...facts, command: 'kubectl apply -f engines/kubernetes/shards.yaml' })}
# ${initTexts.engineVolume[language]()}
apiVersion: batch/v1
kind: Job
metadata:
  name: mulu-shards
spec:
  completionMode: Indexed
  completions: ${facts.shards}
  parallelism: ${facts.shards}
  backoffLimitPerIndex: 3
  maxFailedIndexes: 0
  template:
    spec:
${podSpec(
  [
    ...installCommands(facts),
    'part=$((JOB_COMPLETION_INDEX + 1))',
    shardCommand('$part', facts.shards, '$MULU_AS_OF'),
  ],
  `            - name: MULU_AS_OF
              value: "2025-01-20"
`,
)}`,
  'engines/kubernetes/merge.yaml': `# ${initTexts.engineMerge[language]()}
apiVersion: batch/v1
kind: Job
metadata:
  name: mulu-merge
spec:
  backoffLimit: 3
  template:
    spec:
${podSpec([...installCommands(facts), MERGE_COMMAND], '')}`,
});
