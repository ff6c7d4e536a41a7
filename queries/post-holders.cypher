// title: Who held a post on a day
// title@kk: Белгілі бір күні лауазымды кім атқарды
// title@ru: Кто занимал должность в указанный день
// about: Holders whom a source shows in the post on the day: by a tenure that covers it, or by a release of that very day. No row means not known.
// param post (name, required): id of a post, or part of its name
// param date (date, default as_of): the day
// column post (string): the post that was found
// column post_id (string): its id
// column official (string): who held it
// column acting (boolean): whether only acting
// column begins (date): first day, as far as known
// column ends (date): day on which it ended, as far as known
// column basis (string): registry or text
// column source (string): where the registry has it from
MATCH (x:Post)
WHERE x.id = $post OR x.search_key CONTAINS $post_key
MATCH (t:Tenure)-[:TENURE_IN]->(x)
MATCH (t)-[:TENURE_OF]->(o:Official)
WHERE t.observed_on = $date OR (t.shown_from <= $date AND $date <= t.shown_until)
RETURN x.label AS post,
       x.id AS post_id,
       o.label AS official,
       t.acting AS acting,
       t.begins AS begins,
       t.ends AS ends,
       t.basis AS basis,
       t.source AS source
ORDER BY post, post_id, official, basis, coalesce(t.begins, ''), coalesce(t.ends, ''), coalesce(t.source, ''), acting
