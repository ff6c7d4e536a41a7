// title: No deadline given
// title@kk: Мерзімі көрсетілмеген тапсырмалар
// title@ru: Срок не указан
// about: Instructions for which the text gives no term at all. A term that fixes no day is another matter: see deadline-unclear.
// column instruction (string): id of the instruction
// column action (string): what is to be done, in the words of the release
// column force (string): explicit, modal or reported
// column issued_on (date): day of the release
MATCH (i:Instruction)
WHERE NOT EXISTS { MATCH (i)-[:HAS_DEADLINE]->(:Deadline) }
RETURN i.id AS instruction,
       i.action AS action,
       i.force AS force,
       i.issued_on AS issued_on
ORDER BY issued_on, instruction
