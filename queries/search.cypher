// title: Search instructions and their proofs
// title@kk: Тапсырмалар мен дәлелдерден іздеу
// title@ru: Поиск по поручениям и доказательствам
// about: Instructions whose words or proof contain every word given, in any case; ё counts as е.
// param words (words, required): the words, separated by spaces
// column instruction (string): id of the instruction
// column action (string): what is to be done
// column quote (string): the sentence that proves it
// column document (string): id of the release
// column issued_on (date): day of the release
MATCH (c:Claim)-[:PROVES]->(i:Instruction)
MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(s:Document)
WHERE all(word IN $words WHERE i.search_key CONTAINS word OR p.search_key CONTAINS word)
RETURN i.id AS instruction,
       i.action AS action,
       p.quote AS quote,
       s.id AS document,
       i.issued_on AS issued_on
ORDER BY instruction, quote, document
