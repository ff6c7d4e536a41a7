// title: Whom a post or body answers to
// title@kk: Лауазым немесе орган кімге есеп береді
// title@ru: Кому подотчётны должность или орган
// about: The reporting line of the registry from a post or body to the top. It is reference data, not taken from releases.
// param from (string, required): id of a post or body
// column step (integer): how many steps up
// column answers_to (string): post at that step
// column answers_to_id (string): its id
MATCH (x:Post|Body)
WHERE x.id = $from
MATCH path = (x)-[:REPORTS_TO*1..6]->(u:Post)
RETURN min(length(path)) AS step,
       u.label AS answers_to,
       u.id AS answers_to_id
ORDER BY step, answers_to, answers_to_id
