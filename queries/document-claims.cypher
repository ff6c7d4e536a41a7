// title: What a document claims
// title@kk: Құжатта не айтылған
// title@ru: Что утверждает документ
// about: Every claim read in a release, with the sentence that it rests on.
// param document (name, required): id of a document, or part of its heading
// column claim (string): id of the claim
// column kind (string): instruction, report, meeting, tenure or gap
// column force (string): of an instruction: explicit, modal or reported
// column start (integer): where the proof begins in the text, in characters
// column end (integer): where it ends
// column quote (string): the proof
MATCH (s:Document)
WHERE s.id = $document OR s.search_key CONTAINS $document_key
MATCH (p:Passage)-[:STANDS_IN]->(s)
MATCH (c:Claim)-[:QUOTES]->(p)
RETURN c.id AS claim,
       c.kind AS kind,
       c.force AS force,
       p.start AS start,
       p.`end` AS `end`,
       p.quote AS quote
ORDER BY start, `end`, kind, claim
