// title: All instructions in a territory
// title@kk: Аумаққа қатысты барлық тапсырма
// title@ru: Все поручения по территории
// about: Instructions whose proof names the territory, or that are assigned to a post or body of it.
// param territory (name, required): id of a territory such as territory/KZ-31, or part of its name
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column territory (string): the territory that was found
// column deadline (string): the term as written
// column latest (date): last day, where text and date of the release fix it
// column status (string): status on the as-of day
// column issued_on (date): day of the release
MATCH (x:Territory)
WHERE x.id = $territory OR x.search_key CONTAINS $territory_key
MATCH (i:Instruction)
WHERE EXISTS { MATCH (i)-[:CONCERNS]->(x) }
   OR EXISTS { MATCH (i)-[:ASSIGNED_TO]->(:Post)-[:IN_TERRITORY]->(x) }
   OR EXISTS { MATCH (i)-[:ASSIGNED_TO]->(:Body)-[:IN_TERRITORY]->(x) }
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true
WITH i, d, x, count(r) AS reports
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       x.label AS territory,
       d.text AS deadline,
       d.latest AS latest,
       CASE
         WHEN reports > 0 THEN 'reported-done'
         WHEN d IS NULL THEN 'no-deadline'
         WHEN d.kind = 'recurring' THEN 'recurring'
         WHEN d.latest IS NULL THEN 'deadline-unclear'
         WHEN d.latest < $as_of THEN 'deadline-passed'
         WHEN d.latest <= $due_soon_until THEN 'due-soon'
         ELSE 'open'
       END AS status,
       i.issued_on AS issued_on
ORDER BY territory, instruction, latest, deadline
