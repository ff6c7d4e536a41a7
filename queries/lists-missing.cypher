// title: Lists announced and missing
// title@kk: Жарияланған, бірақ келтірілмеген тапсырмалар тізімі
// title@ru: Объявленные, но не приведённые перечни
// about: Releases that announce a list of instructions and do not show it. What was ordered there is not known.
// column gap (string): id
// column announced (string): the words that announce the list
// column document (string): id of the release
// column path (string): where the release was read
MATCH (g:Gap)-[:STANDS_IN]->(s:Document)
WHERE g.kind = 'list-missing'
RETURN g.id AS gap,
       g.label AS announced,
       s.id AS document,
       s.path AS path
ORDER BY document, gap
