// title: Due within a number of days
// title@kk: Алдағы күндері мерзімі бітетін тапсырмалар
// title@ru: Срок наступает в ближайшие дни
// about: Instructions whose last day lies between the as-of day and that many days later.
// param days (days, default 30): how many days to look ahead
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column owners (list): those told to act; empty when the text names nobody
// column deadline (string): the term as written
// column latest (date): last day
MATCH (i:Instruction)-[:HAS_DEADLINE]->(d:Deadline)
WHERE d.latest >= $as_of AND d.latest <= $days_until
OPTIONAL MATCH (i)-[:ASSIGNED_TO]->(w:Post|Body|Official|Collective)
WITH i, d, w ORDER BY w.label
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       collect(DISTINCT w.label) AS owners,
       d.text AS deadline,
       d.latest AS latest
ORDER BY latest, instruction
