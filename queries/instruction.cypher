// title: One instruction
// title@kk: Бір тапсырма
// title@ru: Одно поручение
// about: An instruction by its own id, the id of a claim that proves it, or the beginning of either, with its issuer, term and status on the as-of day.
// param id (string, required): id of an instruction or claim, or how it begins
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column language (string): language of the release
// column issued_on (date): day of the release
// column issuer (string): post, body or official that gave it
// column issuer_id (string): its id
// column deadline (string): the term as written
// column latest (date): last day, where text and date of the release fix it
// column earliest (date): first day, where the term is a stretch of time
// column rule (string): rule that read the term
// column anchor (date): day from which the term was counted
// column status (string): status on the as-of day
MATCH (c:Claim)-[:PROVES]->(i:Instruction)
WHERE i.id STARTS WITH $id OR c.id STARTS WITH $id
WITH DISTINCT i
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true
WITH i, d, count(r) AS reports
OPTIONAL MATCH (i)-[:ISSUED_BY]->(x:Post|Body|Official)
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       i.language AS language,
       i.issued_on AS issued_on,
       x.label AS issuer,
       x.id AS issuer_id,
       d.text AS deadline,
       d.latest AS latest,
       d.earliest AS earliest,
       d.rule AS rule,
       d.anchor AS anchor,
       CASE
         WHEN reports > 0 THEN 'reported-done'
         WHEN d IS NULL THEN 'no-deadline'
         WHEN d.kind = 'recurring' THEN 'recurring'
         WHEN d.latest IS NULL THEN 'deadline-unclear'
         WHEN d.latest < $as_of THEN 'deadline-passed'
         WHEN d.latest <= $due_soon_until THEN 'due-soon'
         ELSE 'open'
       END AS status
ORDER BY instruction, issuer, issuer_id, deadline
