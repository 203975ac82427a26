#!/usr/bin/env bash
# A Slurm job array on one node, this machine: all parts, and a part whose job is killed and queued again.
# Needs slurm-wlm, munge, root, and a release (npm run release). Not part of npm test.
. "$(dirname "$0")/common.sh" slurm 3

node=$(hostname -s)
mkdir -p /run/munge /var/log/munge "$work/state" "$work/spool"
[ -f /etc/munge/munge.key ] || { dd if=/dev/urandom of=/etc/munge/munge.key bs=1024 count=1 status=none; }
chown -R munge:munge /etc/munge /run/munge /var/log/munge /var/lib/munge
chmod 400 /etc/munge/munge.key
runuser -u munge -- munged --force 2>/dev/null || true
cat >"$work/slurm.conf" <<CONF
ClusterName=trial
SlurmctldHost=$node
SlurmUser=root
AuthType=auth/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=$node CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
slurmctld
slurmd
trap 'scancel --quiet --user="$(id -un)" || true; kill "$(cat "$work/slurmd.pid")" "$(cat "$work/slurmctld.pid")" 2>/dev/null; sleep 1; rm -rf "$work"' EXIT

wait_for() { # job
  for _ in $(seq 300); do
    [ -z "$(squeue --noheader --jobs "$1" 2>/dev/null)" ] && return 0
    sleep 1
  done
  squeue
  return 1
}

wait_for "$(bash engines/slurm/submit.sh)" || { tail -n 5 "$work"/*.log logs/*; exit 1; }
same_board 'Slurm job array'
ls logs

# A job that is killed and queued again.
rm -f reports/board.json shards/shard-2.json
part=$(sbatch --parsable --array=2 engines/slurm/shard.sbatch)
sleep 1
scontrol requeue "${part}_2" 2>/dev/null || true
wait_for "$part"
wait_for "$(sbatch --parsable engines/slurm/merge.sbatch)"
same_board 'a job that was queued again'
