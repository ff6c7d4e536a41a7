// title: Who owns an instruction
// title@kk: Тапсырмаға кім жауапты
// title@ru: Кто отвечает за поручение
// about: Everybody to whom the text assigns the instruction, and on what basis. No row means that the text names nobody.
// param instruction (string, required): id of an instruction
// column owner (string): post, body, collective or official told to act
// column owner_id (string): its id
// column kind (string): label of the owner's node
// column role (string): lead or with
// column basis (string): stated in the text, or inferred
// column quote (string): the sentence that proves it
// column document (string): id of the release
MATCH (i:Instruction {id: $instruction})-[a:ASSIGNED_TO]->(w:Post|Body|Official|Collective)
OPTIONAL MATCH (c:Claim)-[:PROVES]->(i)
OPTIONAL MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(s:Document)
RETURN w.label AS owner,
       w.id AS owner_id,
       labels(w)[0] AS kind,
       a.role AS role,
       a.basis AS basis,
       p.quote AS quote,
       s.id AS document
ORDER BY role, owner, owner_id, basis, quote, document
