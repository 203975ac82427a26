#!/usr/bin/env bash
# Holds the files that `mulu init --engine …` writes against the published schemas: GitHub workflows (action-validator), GitLab CI
# (the schema that gitlab-ci-local carries), Kubernetes (kubernetes-models). Needs a network; npm run build first.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --silent --prefix "$work" --ignore-scripts --no-audit --no-fund \
  @action-validator/core@0.6.0 @action-validator/cli@0.6.0 gitlab-ci-local@4.60.1 kubernetes-models@4.5.1 ajv@8 ajv-formats@3 yaml@2
echo 'no tarball' >"$work/any.tgz"
node "$here/bin/mulu.js" init "$work/county" --shards 3 --package "$work/any.tgz" \
  --engine github --engine gitlab --engine kubernetes >/dev/null 2>&1

cp "$here/test/engines/schemas.mjs" "$work/schemas.mjs"
for workflow in "$work"/county/.github/workflows/*.yml; do
  "$work/node_modules/.bin/action-validator" "$workflow"
  echo "valid: $(basename "$workflow")"
done
node "$work/schemas.mjs" "$work/county"
