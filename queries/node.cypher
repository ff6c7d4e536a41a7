// title: What a node is
// title@kk: Түйін нені білдіреді
// title@ru: Что это за узел
// about: Kind and labels of one node that instructions can hang on.
// param focus (string, required): id of a post, body, official, collective, programme, territory, topic, meeting or instruction
// column id (string): its id
// column kind (string): its primary label in lower case
// column label (string): its display text
// column label_kk (string): in Kazakh, where known
// column label_ru (string): in Russian, where known
// column label_en (string): in English, where known
// column origin (string): registry or text
MATCH (n:Post|Body|Official|Collective|Programme|Territory|Topic|Meeting|Instruction {id: $focus})
RETURN n.id AS id,
       CASE
         WHEN n:Post THEN 'post'
         WHEN n:Body THEN 'body'
         WHEN n:Official THEN 'official'
         WHEN n:Collective THEN 'collective'
         WHEN n:Programme THEN 'programme'
         WHEN n:Territory THEN 'territory'
         WHEN n:Topic THEN 'topic'
         WHEN n:Meeting THEN 'meeting'
         ELSE 'instruction'
       END AS kind,
       n.label AS label,
       n.label_kk AS label_kk,
       n.label_ru AS label_ru,
       n.label_en AS label_en,
       n.origin AS origin
ORDER BY id
