// title: Figures that releases tell
// title@kk: Хабарламаларда айтылған сандар
// title@ru: Показатели, названные в сообщениях
// about: Figures whose name or sentence has every word given, with unit, period, place, speaker and proof. Where releases contradict each other all their figures stand here: none overwrites another.
// param words (words, optional): words to look for, in any case; without them every figure
// column indicator (string): id of the figure
// column measured (string): what is measured, in the words of the release
// column value (number): how much; empty where only a change is told
// column change (number): by how much it rose or, below zero, fell
// column unit (string): %, KZT, km …, or what was counted
// column period (string): of what time, in the words of the release
// column territory (string): id of the region or city, where the sentence names just one
// column speakers (list): who said so; empty where the release itself does
// column quote (string): the sentence
// column document (string): id of the release
// column document_date (date): its day, where known
MATCH (c:Claim)-[:PROVES]->(n:Indicator)
MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(d:Document)
WHERE all(word IN $words WHERE n.search_key CONTAINS word OR p.search_key CONTAINS word)
OPTIONAL MATCH (n)-[:IN_TERRITORY]->(t:Territory)
OPTIONAL MATCH (n)-[:REPORTED_BY]->(w:Official|Post|Body)
WITH n, p, d, t, w ORDER BY w.label
RETURN n.id AS indicator,
       n.label AS measured,
       n.value AS value,
       n.change AS change,
       n.unit AS unit,
       n.period AS period,
       t.id AS territory,
       collect(DISTINCT w.label) AS speakers,
       p.quote AS quote,
       d.id AS document,
       d.issued_on AS document_date
ORDER BY measured, document, indicator
