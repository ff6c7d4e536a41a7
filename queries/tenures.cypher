// title: Who held the given posts, and when
// title@kk: Көрсетілген лауазымдарды кім, қашан атқарған
// title@ru: Кто и когда занимал указанные должности
// about: Tenures as far as the sources show them: a stretch of days from the registry, or the very day on which a release shows the official in the post.
// param posts (list of strings, required): ids of posts
// column post (string): id of the post
// column official (string): id of the official
// column official_label (string): name
// column official_label_kk (string): in Kazakh, where known
// column official_label_ru (string): in Russian, where known
// column official_label_en (string): in English, where known
// column begins (date): first day, where known
// column ends (date): last day, where known
// column shown_from (date): first day of the stretch on which the sources show the official in the post
// column shown_until (date): last day of that stretch
// column observed_on (date): day on which a release or another source shows the official in the post
// column acting (boolean): whether the post is held in an acting capacity
// column basis (string): registry or text
// column source (string): where it is stated
// column tenure (string): id of the tenure
UNWIND $posts AS wanted
MATCH (p:Post {id: wanted})<-[:TENURE_IN]-(t:Tenure)-[:TENURE_OF]->(o:Official)
RETURN p.id AS post,
       o.id AS official,
       o.label AS official_label,
       o.label_kk AS official_label_kk,
       o.label_ru AS official_label_ru,
       o.label_en AS official_label_en,
       t.begins AS begins,
       t.ends AS ends,
       t.shown_from AS shown_from,
       t.shown_until AS shown_until,
       t.observed_on AS observed_on,
       t.acting AS acting,
       t.basis AS basis,
       t.source AS source,
       t.id AS tenure
ORDER BY post, coalesce(begins, ''), coalesce(observed_on, ''), official, tenure
