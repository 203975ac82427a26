#!/usr/bin/env bash
# The shipped queries on the reports of the invented county, in DuckDB (python3 -m pip install duckdb). Not part of npm test.
. "$(dirname "$0")/common.sh" parallel 1

mkdir ndjson entries
mulu check --agencies agencies.yaml --as-of "$MULU_AS_OF" --fail-on never --quiet --reports reports --format json=board.json 2>/dev/null
for report in reports/*.json; do
  mulu report "$report" --format "ndjson=ndjson/$(basename "$report" .json).ndjson" 2>/dev/null
done
mulu check "$here/fixtures/example/publication-list.csv" --no-profile --as-of "$MULU_AS_OF" --fail-on never \
  --format entries=entries/example.csv 2>/dev/null
for query in duckdb duckdb-entries; do
  python3 - "$here/docs/queries/$query.sql" <<'PYTHON'
import sys, duckdb
connection = duckdb.connect()
for statement in connection.extract_statements(open(sys.argv[1], encoding='utf8').read()):
    rows = connection.sql(statement)
    if rows is not None:
        print(rows)
PYTHON
done
