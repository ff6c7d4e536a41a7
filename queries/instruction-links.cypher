// title: What instructions are tied to
// title@kk: Тапсырмалар немен байланысты
// title@ru: С чем связаны поручения
// about: Issuers, owners, programmes, territories, topics and meetings of the given instructions, one row a tie.
// param instructions (list of strings, required): ids of instructions
// column instruction (string): id of the instruction
// column relation (string): ISSUED_BY, ASSIGNED_TO, UNDER_PROGRAMME, CONCERNS, HAS_TOPIC or GIVEN_AT
// column id (string): id of the other end
// column kind (string): its primary label in lower case
// column label (string): its display text
// column label_kk (string): in Kazakh, where known
// column label_ru (string): in Russian, where known
// column label_en (string): in English, where known
// column origin (string): registry or text
// column role (string): lead or with
// column basis (string): stated or inferred
// column key (string): tells parallel ties apart
UNWIND $instructions AS wanted
MATCH (i:Instruction {id: wanted})-[r:ISSUED_BY|ASSIGNED_TO|UNDER_PROGRAMME|CONCERNS|HAS_TOPIC|GIVEN_AT]->(n)
RETURN i.id AS instruction,
       type(r) AS relation,
       n.id AS id,
       CASE
         WHEN n:Post THEN 'post'
         WHEN n:Body THEN 'body'
         WHEN n:Official THEN 'official'
         WHEN n:Collective THEN 'collective'
         WHEN n:Programme THEN 'programme'
         WHEN n:Territory THEN 'territory'
         WHEN n:Topic THEN 'topic'
         ELSE 'meeting'
       END AS kind,
       n.label AS label,
       n.label_kk AS label_kk,
       n.label_ru AS label_ru,
       n.label_en AS label_en,
       n.origin AS origin,
       r.role AS role,
       r.basis AS basis,
       r.key AS key
ORDER BY instruction, relation, coalesce(role, ''), id, coalesce(key, '')
