// title: Who answers to whom
// title@kk: Кім кімге есеп береді
// title@ru: Кто кому подотчётен
// about: Reporting lines of posts and bodies, and the members of collectives; reference data, not taken from releases.
// column lower (string): id of the post, body or collective
// column lower_kind (string): post, body or collective
// column lower_label (string): its label
// column relation (string): REPORTS_TO, PART_OF or HAS_MEMBER
// column upper (string): id of the post or body it answers to, or of the member
// column upper_kind (string): post or body
// column upper_label (string): its label
// column upper_label_kk (string): in Kazakh, where known
// column upper_label_ru (string): in Russian, where known
// column upper_label_en (string): in English, where known
MATCH (a:Post|Body|Collective)-[r:REPORTS_TO|PART_OF|HAS_MEMBER]->(b:Post|Body)
RETURN a.id AS lower,
       CASE WHEN a:Post THEN 'post' WHEN a:Body THEN 'body' ELSE 'collective' END AS lower_kind,
       a.label AS lower_label,
       type(r) AS relation,
       b.id AS upper,
       CASE WHEN b:Post THEN 'post' ELSE 'body' END AS upper_kind,
       b.label AS upper_label,
       b.label_kk AS upper_label_kk,
       b.label_ru AS upper_label_ru,
       b.label_en AS upper_label_en
ORDER BY lower, relation, upper
