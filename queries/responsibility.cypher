// title: What hangs on a post, body, official, programme or territory
// title@kk: Лауазымға, органға, тұлғаға, бағдарламаға немесе аумаққа не жүктелген
// title@ru: Что возложено на должность, орган, лицо, программу или территорию
// about: The instructions that hang on one node on the as-of day, directly or through a post in it, a body that reports to it, a collective it belongs to, or a post that a source shows the official in on the day of the release.
// param focus (string, required): id of a post, body, official, collective, programme, territory, topic, meeting or instruction
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column relation (string): how the instruction is tied: ISSUED_BY, ASSIGNED_TO, UNDER_PROGRAMME, CONCERNS, HAS_TOPIC, GIVEN_AT or SELF
// column role (string): lead or with
// column basis (string): stated or inferred
// column through (string): id of the node in between, empty when the tie is direct
// column through_label (string): its label
// column status (string): status on the as-of day
// column deadline_latest (date): last day, where text and date of the release fix it
// column deadline_text (string): the term as written
// column deadline_kind (string): date, relative or recurring
// column deadline_rule (string): rule that read the term
// column deadline_anchor (date): day from which the term was counted
// column force (string): explicit, modal or reported
// column language (string): language of the action
// column issued_on (date): day of the release
MATCH (f:Post|Body|Official|Collective|Programme|Territory|Topic|Meeting|Instruction {id: $focus})
CALL {
  WITH f
  MATCH (i:Instruction) WHERE i.id = f.id
  RETURN i, 'SELF' AS relation, null AS role, null AS basis, null AS through, null AS through_label
  UNION
  WITH f
  MATCH (i:Instruction)-[r:ISSUED_BY|ASSIGNED_TO|UNDER_PROGRAMME|CONCERNS|HAS_TOPIC|GIVEN_AT]->(f)
  RETURN i, type(r) AS relation, r.role AS role, r.basis AS basis, null AS through, null AS through_label
  UNION
  WITH f
  MATCH (i:Instruction)-[r:ISSUED_BY|ASSIGNED_TO]->(p:Post)-[:POST_IN|IN_TERRITORY]->(f)
  RETURN i, type(r) AS relation, r.role AS role, r.basis AS basis, p.id AS through, p.label AS through_label
  UNION
  WITH f
  MATCH (i:Instruction)-[r:ASSIGNED_TO]->(b:Body)-[:REPORTS_TO|IN_TERRITORY]->(f)
  RETURN i, type(r) AS relation, r.role AS role, r.basis AS basis, b.id AS through, b.label AS through_label
  UNION
  WITH f
  MATCH (i:Instruction)-[r:ASSIGNED_TO]->(c:Collective)-[:HAS_MEMBER]->(f)
  RETURN i, type(r) AS relation, r.role AS role, r.basis AS basis, c.id AS through, c.label AS through_label
  UNION
  WITH f
  MATCH (t:Tenure)-[:TENURE_OF]->(f)
  MATCH (t)-[:TENURE_IN]->(p:Post)
  MATCH (i:Instruction)-[r:ISSUED_BY|ASSIGNED_TO]->(p)
  WHERE t.observed_on = i.issued_on
     OR (t.shown_from <= i.issued_on AND i.issued_on <= t.shown_until)
  RETURN i, type(r) AS relation, r.role AS role, r.basis AS basis, p.id AS through, p.label AS through_label
}
OPTIONAL MATCH (i)-[:HAS_DEADLINE]->(d:Deadline)
OPTIONAL MATCH (done:Report)-[:REPORTS_ON]->(i) WHERE done.done = true
WITH i, relation, role, basis, through, through_label, d, count(done) AS reports
RETURN DISTINCT i.id AS instruction,
       i.action AS action,
       relation,
       role,
       basis,
       through,
       through_label,
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
ORDER BY instruction, relation, coalesce(through, ''), coalesce(role, ''), coalesce(basis, ''), coalesce(deadline_latest, ''), coalesce(deadline_text, '')
