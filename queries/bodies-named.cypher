// title: Which body bore a name on a day
// title@kk: Белгілі бір күні бұл атау қай органдікі болды
// title@ru: Какой орган носил имя в указанный день
// about: Bodies of the registry whose names, old ones and abbreviations among them, have the words, as far as they existed on the day, and what became of them.
// param name (name, required): part of a name in any language
// param date (date, default as_of): the day
// column body (string): id of the body
// column label (string): its name
// column existed_from (date): first day, month or year, as far as known
// column existed_to (date): when it ended, as far as known
// column became (list): ids of the bodies that it was turned into
MATCH (b:Body)
WHERE b.origin = 'registry' AND (b.id = $name OR b.search_key CONTAINS $name_key)
WITH b, coalesce(b.existed_from, '') AS since, coalesce(b.existed_to, '9999-12-31') AS until
WHERE since <= $date
  AND ($date < until OR (size(until) < 10 AND substring($date, 0, size(until)) = until))
OPTIONAL MATCH (b)-[:SUCCEEDED_BY]->(n:Body)
WITH b, n ORDER BY n.id
RETURN b.id AS body,
       b.label AS label,
       b.existed_from AS existed_from,
       b.existed_to AS existed_to,
       collect(DISTINCT n.id) AS became
ORDER BY body
