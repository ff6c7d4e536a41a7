// title: What one release of an event tells and another does not
// title@kk: Бір оқиға туралы хабарламалардың айырмасы
// title@ru: Чем различаются сообщения об одном событии
// about: Instructions, terms and addressees that a release names and its twin in another language, which tells of the same event, does not. Only what is sure is shown; two releases without a row may differ still.
// column gap (string): id of the difference
// column missing (string): instruction-missing, deadline-missing or assignee-missing
// column words (string): the act, the term or the addressee, as the one release has it
// column instruction (string): id of the instruction
// column action (string): what is to be done
// column claim (string): id of the claim that tells it
// column quote (string): the sentence that tells it
// column starts_at (integer): where the sentence begins in the text, in code points
// column told_in (string): id of the release that tells it
// column told_in_label (string): its title
// column told_in_language (string): its language
// column missing_in (string): id of the release that does not
// column missing_in_label (string): its title
// column missing_in_language (string): its language
MATCH (g:Gap)-[:STANDS_IN]->(b:Document)
WHERE g.kind IN ['assignee-missing', 'deadline-missing', 'instruction-missing']
MATCH (c:Claim)-[:PROVES]->(g)
MATCH (c)-[:PROVES]->(i:Instruction)
MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(a:Document)
RETURN g.id AS gap,
       g.kind AS missing,
       g.label AS words,
       i.id AS instruction,
       i.action AS action,
       c.id AS claim,
       p.quote AS quote,
       p.start AS starts_at,
       a.id AS told_in,
       a.label AS told_in_label,
       a.language AS told_in_language,
       b.id AS missing_in,
       b.label AS missing_in_label,
       b.language AS missing_in_language
ORDER BY told_in, starts_at, missing, words, missing_in, gap
