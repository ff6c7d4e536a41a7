// title: What was reported by or on a node
// title@kk: Түйін туралы немесе оның атынан не хабарланды
// title@ru: Что сообщалось об узле или от его имени
// about: Reports that an official, post or body gave, or that speak of a programme, body or instruction, with the sentence that proves each.
// param focus (string, required): id of the official, post, body, programme or instruction
// column report (string): id of the report
// column label (string): what was reported
// column done (boolean): whether the words say that it was done
// column relation (string): REPORTED_BY or REPORTS_ON
// column reporter (string): who reported; one row for each where there are several
// column reporter_kk (string): in Kazakh, where known
// column reporter_ru (string): in Russian, where known
// column reporter_en (string): in English, where known
// column claim (string): id of the claim
// column quote (string): the words of the release, exactly
// column starts_at (integer): where the words begin in the text, in code points
// column document (string): id of the release
// column document_label (string): its title
// column path (string): its path
// column address (string): its web address, where known
// column document_language (string): its language
// column document_date (date): its day, where known
// column date_basis (string): stated, metadata, inferred or unknown
MATCH (f:Post|Body|Official|Programme|Instruction {id: $focus})<-[r:REPORTED_BY|REPORTS_ON]-(n:Report)
MATCH (c:Claim)-[:PROVES]->(n)
MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(d:Document)
OPTIONAL MATCH (n)-[:REPORTED_BY]->(w:Official|Post|Body)
RETURN n.id AS report,
       n.label AS label,
       n.done AS done,
       type(r) AS relation,
       w.label AS reporter,
       w.label_kk AS reporter_kk,
       w.label_ru AS reporter_ru,
       w.label_en AS reporter_en,
       c.id AS claim,
       p.quote AS quote,
       p.start AS starts_at,
       d.id AS document,
       d.label AS document_label,
       d.path AS path,
       d.address AS address,
       d.language AS document_language,
       d.issued_on AS document_date,
       d.date_basis AS date_basis
ORDER BY report, relation, claim, document, starts_at, coalesce(reporter, '')
