// title: What was said of a programme
// title@kk: Бағдарлама туралы не айтылды
// title@ru: Что сказано о программе
// about: Who spoke of a programme, and the sentence. done tells whether the words say that something was carried out.
// param programme (name, required): id of a programme, or part of its name
// column programme (string): the programme that was found
// column official (string): who said it
// column done (boolean): whether the words say that it was done
// column said (string): the sentence
// column document (string): id of the release
MATCH (x:Programme)
WHERE x.id = $programme OR x.search_key CONTAINS $programme_key
MATCH (r:Report)-[:REPORTS_ON]->(x)
MATCH (r)-[:REPORTED_BY]->(o:Official|Post|Body)
OPTIONAL MATCH (c:Claim)-[:PROVES]->(r)
OPTIONAL MATCH (c)-[:QUOTES]->(:Passage)-[:STANDS_IN]->(s:Document)
RETURN x.label AS programme,
       o.label AS official,
       r.done AS done,
       r.label AS said,
       s.id AS document
ORDER BY programme, official, said, done, document
