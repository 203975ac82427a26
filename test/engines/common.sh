# What the trials of engines share: a repository laid out by `mulu init`, with the invented county, and the board of one whole run.
# usage: . common.sh ENGINE SHARDS
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MULU_AS_OF=2025-01-20
export PATH="$work/bin:$PATH"

tarball=$(ls "$here"/release/mulu-*.tgz) || { echo 'npm run release first'; exit 1; }
npm install --silent --prefix "$work/installed" --offline --no-audit --no-fund "$tarball"
mkdir "$work/bin"
ln -s "$work/installed/node_modules/.bin/mulu" "$work/bin/mulu"

mulu init "$work/county" --engine "$1" --shards "$2" --package "$tarball" >/dev/null 2>&1
cp -r "$here"/fixtures/agencies/. "$work/county/"
cd "$work/county"
(cd vendor && sha256sum --check --quiet SHA256SUMS)
mulu check --agencies agencies.yaml --as-of "$MULU_AS_OF" --fail-on never --quiet --format json=whole.json 2>/dev/null

# The merged board is that of the whole run, byte for byte.
same_board() { cmp reports/board.json whole.json && echo "$1: the same bytes as one run"; }
