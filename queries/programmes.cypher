// title: Programmes and what hangs on them
// title@kk: Бағдарламалар және оларға қатысты деректер
// title@ru: Программы и что с ними связано
// about: Every programme, concept, roadmap, plan, project, law, campaign or service that a release names, with the officials who spoke of it, its reports and its instructions. Zero instructions is an answer too.
// param programme (name, optional): id of a programme, or part of its name
// column programme (string): name
// column programme_id (string): id
// column kind (string): concept, roadmap, plan …
// column officials (list): who spoke of it, or gave an instruction under it
// column reports (integer): sentences in which somebody spoke of it
// column instructions (integer): instructions under it
// column documents (integer): releases that name it
MATCH (x:Programme)
WHERE $programme IS NULL OR x.id = $programme OR x.search_key CONTAINS $programme_key
OPTIONAL MATCH (r:Report)-[:REPORTS_ON]->(x)
OPTIONAL MATCH (r)-[:REPORTED_BY]->(o:Official)
WITH x, r, o ORDER BY o.label
WITH x, collect(DISTINCT o.label) AS speakers, count(DISTINCT r) AS reports
OPTIONAL MATCH (i:Instruction)-[:UNDER_PROGRAMME]->(x)
OPTIONAL MATCH (i)-[:ISSUED_BY]->(b:Official)
WITH x, speakers, reports, i, b ORDER BY b.label
WITH x, speakers, reports, collect(DISTINCT b.label) AS issuers, count(DISTINCT i) AS instructions
OPTIONAL MATCH (s:Document)-[:MENTIONS]->(x)
RETURN x.label AS programme,
       x.id AS programme_id,
       x.kind AS kind,
       speakers + [one IN issuers WHERE NOT one IN speakers] AS officials,
       reports,
       instructions,
       count(DISTINCT s) AS documents
ORDER BY programme, programme_id
