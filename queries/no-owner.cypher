// title: No owner named
// title@kk: Орындаушысы аталмаған тапсырмалар
// title@ru: Ответственный не назван
// about: Instructions for which the text names nobody. That is a finding about the text, not about a person.
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column issuers (list): who gave it: post and official
// column issued_on (date): day of the release
MATCH (i:Instruction)
WHERE NOT EXISTS { MATCH (i)-[:ASSIGNED_TO]->() }
OPTIONAL MATCH (i)-[:ISSUED_BY]->(x:Post|Body|Official)
WITH i, x ORDER BY x.label
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       collect(DISTINCT x.label) AS issuers,
       i.issued_on AS issued_on
ORDER BY issued_on, instruction
