// title: Who belonged to a group on a day
// title@kk: Белгілі бір күні топқа кім кірді
// title@ru: Кто входил в группу в указанный день
// about: Posts and bodies that belong to a group such as "all akims", as far as they existed on the day.
// param collective (name, required): id of a group, or part of its name
// param date (date, default as_of): the day
// column collective (string): the group that was found
// column member (string): id of the post or body
// column label (string): its name
// column territory (string): where it acts, if it is bound to a place
MATCH (c:Collective)-[:HAS_MEMBER]->(m:Post|Body)
WHERE c.id = $collective OR c.search_key CONTAINS $collective_key
OPTIONAL MATCH (m)-[:IN_TERRITORY]->(t:Territory)
WITH c, m, t,
     coalesce(m.existed_from, t.existed_from, '') AS since,
     coalesce(m.existed_to, t.existed_to, '9999-12-31') AS until
WHERE since <= $date
  AND ($date < until OR (size(until) < 10 AND substring($date, 0, size(until)) = until))
RETURN c.label AS collective,
       m.id AS member,
       m.label AS label,
       t.label AS territory
ORDER BY collective, member, coalesce(territory, '')
