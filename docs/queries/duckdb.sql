-- The reports of many agencies in DuckDB: duckdb -c ".read duckdb.sql" in a folder that holds
--   ndjson/*.ndjson   mulu check LIST -p PROFILE --format ndjson=ndjson/NAME.ndjson, one file for each agency
--   entries/*.csv     mulu check LIST -p PROFILE --format entries=entries/NAME.csv (where the second part is wanted)

create or replace table lines as
select * from read_json(
  'ndjson/*.ndjson', format = 'newline_delimited', filename = true,
  columns = {
    type: 'VARCHAR', agency: 'VARCHAR', "asOf": 'DATE',
    items: 'STRUCT(total BIGINT, met BIGINT, gap BIGINT, pending BIGINT, undetermined BIGINT, exempt BIGINT, notApplicable BIGINT)',
    elements: 'STRUCT(total BIGINT, met BIGINT, gap BIGINT, pending BIGINT, undetermined BIGINT, exempt BIGINT, notApplicable BIGINT)',
    rule: 'VARCHAR', severity: 'VARCHAR', id: 'VARCHAR', "limit": 'VARCHAR', subject: 'VARCHAR', section: 'VARCHAR',
    item: 'STRUCT("catalog" VARCHAR, code VARCHAR, name VARCHAR, category VARCHAR)',
    element: 'VARCHAR', elementName: 'VARCHAR',
    entry: 'STRUCT(file VARCHAR, sheet VARCHAR, "row" BIGINT, title VARCHAR)',
    triggeredOn: 'VARCHAR', dueOn: 'VARCHAR', publishedOn: 'VARCHAR', workingDaysLate: 'BIGINT'
  });

create or replace view runs as
select filename, agency, "asOf", items, elements from lines where type = 'run';

create or replace view findings as
select runs.agency, lines.* exclude (agency, "asOf", items, elements, type)
from lines join runs using (filename)
where lines.type = 'finding';

-- Agencies by coverage: elements met of those that are owed and could be judged, with what is undetermined beside it.
select rank() over (order by coverage desc nulls last) as place, agency, met, gap, undetermined, round(100 * coverage, 1) as "coverage %"
from (
  select agency, elements.met as met, elements.gap as gap, elements.undetermined as undetermined,
         elements.met / nullif(elements.met + elements.gap, 0) as coverage
  from runs)
order by place, agency;

-- Working days late, by section.
select agency, coalesce(section, subject) as section, count(*) as late, sum(workingDaysLate) as days, max(workingDaysLate) as worst
from findings
where rule = 'late-publication'
group by all
order by days desc, agency, section;

-- What goes wrong most, over all agencies.
select rule, severity, count(*) as findings, count(distinct agency) as agencies
from findings
group by all
order by findings desc, rule;
