// title: All instructions of a programme
// title@kk: Бағдарлама бойынша барлық тапсырма
// title@ru: Все поручения по программе
// about: Instructions given under a programme, concept, plan, project or law.
// param programme (name, required): id of a programme, or part of its name
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column programme (string): the programme that was found
// column deadline (string): the term as written
// column latest (date): last day, where text and date of the release fix it
// column status (string): status on the as-of day
// column issued_on (date): day of the release
MATCH (x:Programme)
WHERE x.id = $programme OR x.search_key CONTAINS $programme_key
MATCH (i:Instruction)-[:UNDER_PROGRAMME]->(x)
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true
WITH i, d, x, count(r) AS reports
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       x.label AS programme,
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
ORDER BY programme, instruction, latest, deadline
