// title: Deadline unclear
// title@kk: Мерзімі анық емес тапсырмалар
// title@ru: Срок неясен
// about: Instructions with a term that fixes no day: the release is undated, or the words name a season, a year's beginning and the like.
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column deadline (string): the term as written
// column rule (string): rule that read the term
// column issued_on (date): day of the release
MATCH (i:Instruction)-[:HAS_DEADLINE]->(d:Deadline)
WHERE d.latest IS NULL AND d.kind <> 'recurring'
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       d.text AS deadline,
       d.rule AS rule,
       i.issued_on AS issued_on
ORDER BY issued_on, instruction, deadline
