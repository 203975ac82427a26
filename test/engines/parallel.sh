#!/usr/bin/env bash
# GNU parallel over ssh to this machine: all parts, one that is killed and run again, one that is missing.
# Needs parallel, openssh-server and a release (npm run release). Not part of npm test.
. "$(dirname "$0")/common.sh" parallel 3

ssh-keygen -q -t ed25519 -N '' -f "$work/key"
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
cp "$work/key.pub" "$work/authorized"
chmod 600 "$work/authorized"
port=$((20000 + RANDOM % 20000))
mkdir -p /run/sshd
"$(command -v sshd || echo /usr/sbin/sshd)" -p "$port" -h "$work/host" -o AuthorizedKeysFile="$work/authorized" \
  -o StrictModes=no -o UsePAM=no -o PidFile="$work/sshd.pid" -o ListenAddress=127.0.0.1
trap 'kill "$(cat "$work/sshd.pid")"; rm -rf "$work"' EXIT
echo "2/ssh -q -p $port -i $work/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null $(id -un)@127.0.0.1" \
  >engines/parallel/nodes

bash engines/parallel/run.sh >/dev/null 2>"$work/log" || { cat "$work/log"; exit 1; }
same_board 'parallel over ssh'
cut -f2 logs/parallel.log | tail -n +2 | sort | uniq -c

# A part that is killed in the middle leaves nothing half-written, and run again it gives the same bytes.
rm shards/shard-2.json
mulu check --agencies agencies.yaml --shard 2/3 --as-of "$MULU_AS_OF" --fail-on never --quiet --format json=shards/shard-2.json 2>/dev/null &
sleep 0.3
kill -KILL $! 2>/dev/null || true
wait $! 2>/dev/null || true
if mulu report 'shards/*.json' --merge --format json=reports/board.json 2>"$work/log"; then
  echo 'the part had been written before it was killed'
else
  grep -o '\[report/[a-z-]*\]' "$work/log"
fi
mulu check --agencies agencies.yaml --shard 2/3 --as-of "$MULU_AS_OF" --fail-on never --quiet --format json=shards/shard-2.json 2>/dev/null
cp shards/shard-2.json shards/shard-2-again.json
mulu report 'shards/*.json' --merge --format json=reports/board.json 2>/dev/null
same_board 'a part that ran twice'
rm shards/shard-2-again.json

# A part of another day is no part of this run.
mulu check --agencies agencies.yaml --shard 2/3 --as-of 2025-01-21 --fail-on never --quiet --format json=shards/shard-2.json 2>/dev/null
mulu report 'shards/*.json' --merge --format json=reports/other.json 2>"$work/log" && exit 1
grep -o '\[report/[a-z-]*\]' "$work/log" | sort -u
