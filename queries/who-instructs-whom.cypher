// title: Who instructs whom
// title@kk: Кім кімге тапсырма береді
// title@ru: Кто кому поручает
// about: Pairs of issuer and owner with the number of instructions between them; recalled instructions count apart. Posts and bodies, or officials where no post is known.
// column issuer (string): post, body or official that instructs
// column owner (string): post, body, collective or official told to act
// column stated (integer): instructions that name the owner
// column inferred (integer): instructions whose owner is carried from an earlier sentence
// column reported (integer): how many of all these are only recalled
MATCH (i:Instruction)-[s:ISSUED_BY]->(x:Post|Body|Official)
WHERE NOT x:Official OR NOT EXISTS { MATCH (i)-[:ISSUED_BY]->(:Post) }
MATCH (i)-[a:ASSIGNED_TO]->(w:Post|Body|Official|Collective)
WITH x, w, i, a.basis AS basis
WITH x, w, i, max(CASE WHEN basis = 'stated' THEN 1 ELSE 0 END) AS is_stated
RETURN x.label AS issuer,
       w.label AS owner,
       sum(is_stated) AS stated,
       sum(1 - is_stated) AS inferred,
       sum(CASE WHEN i.force = 'reported' THEN 1 ELSE 0 END) AS reported
ORDER BY stated DESC, inferred DESC, issuer, owner, reported
