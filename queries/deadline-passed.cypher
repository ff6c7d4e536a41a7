// title: Deadline passed, no report found
// title@kk: Мерзімі өткен, есебі табылмаған тапсырмалар
// title@ru: Срок прошёл, отчёта не найдено
// about: Instructions whose last day lies before the as-of day and on which no report of completion was found. Silence is not failure: the report may stand elsewhere.
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column owners (list): those told to act; empty when the text names nobody
// column deadline (string): the term as written
// column latest (date): last day
// column issued_on (date): day of the release
MATCH (i:Instruction)-[:HAS_DEADLINE]->(d:Deadline)
WHERE d.latest < $as_of AND NOT EXISTS { MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true }
OPTIONAL MATCH (i)-[:ASSIGNED_TO]->(w:Post|Body|Official|Collective)
WITH i, d, w ORDER BY w.label
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       collect(DISTINCT w.label) AS owners,
       d.text AS deadline,
       d.latest AS latest,
       i.issued_on AS issued_on
ORDER BY latest, instruction
