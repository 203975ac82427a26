-- Every row of the lists with what was made of it, in DuckDB: duckdb -c ".read duckdb-entries.sql" beside entries/*.csv
-- (mulu check LIST --format entries=entries/NAME.csv).

create or replace table entries as
select * from read_csv('entries/*.csv', header = true, all_varchar = true, filename = true, union_by_name = true);

-- How much of each list was matched, and why the rest was not.
select "file", count(*) as entries, count(*) filter (kind = 'item') as matched,
       round(100.0 * count(*) filter (kind = 'item') / count(*), 1) as "matched %"
from entries group by all order by "file";

select verdict, split_part(reason, ' ', 1) as reason, count(*) as entries
from entries where kind = 'none' group by all order by entries desc limit 20;

-- Entries by item.
select item, any_value(itemName) as name, count(*) as entries
from (select unnest(string_split(item, ';')) as item, itemName from entries where kind = 'item')
group by item order by entries desc, item limit 30;
