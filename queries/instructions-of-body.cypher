// title: All instructions of a body
// title@kk: Органға қатысты барлық тапсырма
// title@ru: Все поручения, связанные с органом
// about: Instructions given by the body or assigned to it.
// param body (name, required): id of a body, or part of its name
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column body (string): the body that was found
// column part (string): issued, or the role under which it was assigned (lead, with)
// column basis (string): stated in the text, or inferred
// column deadline (string): the term as written
// column latest (date): last day, where text and date of the release fix it
// column status (string): status on the as-of day
// column issued_on (date): day of the release
MATCH (x:Body)
WHERE x.id = $body OR x.search_key CONTAINS $body_key
MATCH (i:Instruction)-[a:ISSUED_BY|ASSIGNED_TO]->(x)
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true
WITH i, d, x, a, count(r) AS reports
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       x.label AS body,
       coalesce(a.role, 'issued') AS part,
       a.basis AS basis,
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
ORDER BY body, part, instruction, basis, latest, deadline
