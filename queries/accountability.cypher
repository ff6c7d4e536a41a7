// title: Who answers for which instruction
// title@kk: Қай тапсырмаға кім жауап береді
// title@ru: Кто отвечает за какое поручение
// about: Every instruction with its issuer, each of its owners (the post, where the text names post and holder), and what the owner answers to. An empty owner means that the text names nobody.
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column issuer (string): post or body that instructs, or the official where no post is known
// column official (string): the official whom the release names as issuer
// column owner (string): post, body, collective or official told to act
// column role (string): lead or with
// column basis (string): stated or inferred
// column answers_to (string): what the owner answers to, from reference data
// column status (string): status on the as-of day
// column deadline_latest (date): last day, where text and date of the release fix it
// column deadline_text (string): the term as written
// column deadline_kind (string): date, relative or recurring
// column deadline_rule (string): rule that read the term
// column deadline_anchor (date): day from which the term was counted
// column force (string): explicit, modal or reported
// column language (string): language of the action
// column issued_on (date): day of the release
MATCH (i:Instruction)
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(i) WHERE r.done = true
WITH i, d, count(r) AS reports
OPTIONAL MATCH (i)-[:ISSUED_BY]->(p:Post|Body)
OPTIONAL MATCH (i)-[:ISSUED_BY]->(o:Official)
OPTIONAL MATCH (i)-[a:ASSIGNED_TO]->(w:Post|Body|Official|Collective)
WHERE NOT w:Official
   OR NOT EXISTS {
     MATCH (i)-[b:ASSIGNED_TO]->(:Post) WHERE split(b.key, ':')[0] = split(a.key, ':')[0]
   }
OPTIONAL MATCH (w)-[:REPORTS_TO|PART_OF]->(u:Post|Body)
RETURN i.id AS instruction,
       i.action AS action,
       coalesce(p.label, o.label) AS issuer,
       o.label AS official,
       w.label AS owner,
       a.role AS role,
       a.basis AS basis,
       u.label AS answers_to,
       CASE
         WHEN reports > 0 THEN 'reported-done'
         WHEN d IS NULL THEN 'no-deadline'
         WHEN d.kind = 'recurring' THEN 'recurring'
         WHEN d.latest IS NULL THEN 'deadline-unclear'
         WHEN d.latest < $as_of THEN 'deadline-passed'
         WHEN d.latest <= $due_soon_until THEN 'due-soon'
         ELSE 'open'
       END AS status,
       d.latest AS deadline_latest,
       d.text AS deadline_text,
       d.kind AS deadline_kind,
       d.rule AS deadline_rule,
       d.anchor AS deadline_anchor,
       i.force AS force,
       i.language AS language,
       i.issued_on AS issued_on
ORDER BY instruction, coalesce(issuer, ''), coalesce(official, ''), coalesce(owner, ''), coalesce(role, ''), coalesce(basis, ''), coalesce(answers_to, ''), coalesce(deadline_latest, ''), coalesce(deadline_text, '')
