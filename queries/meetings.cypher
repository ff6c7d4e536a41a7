// title: Meetings
// title@kk: Отырыстар мен жиындар
// title@ru: Заседания и совещания
// about: Every meeting that a release names, with its chair, the body that met, and how many instructions were given there.
// column meeting (string): what it was
// column meeting_id (string): id
// column chair (string): who led it
// column body (string): which body met
// column held_on (date): the day, where the text gives it
// column instructions (integer): instructions given there
// column document (string): id of the release
MATCH (m:Meeting)-[:STANDS_IN]->(s:Document)
OPTIONAL MATCH (m)-[:CHAIRED_BY]->(o:Official|Post)
OPTIONAL MATCH (m)-[:HELD_BY]->(b:Body)
OPTIONAL MATCH (i:Instruction)-[:GIVEN_AT]->(m)
RETURN m.label AS meeting,
       m.id AS meeting_id,
       o.label AS chair,
       b.label AS body,
       m.held_on AS held_on,
       count(DISTINCT i) AS instructions,
       s.id AS document
ORDER BY document, meeting, meeting_id, chair, body
