// title: Sentences that prove instructions and their reports
// title@kk: Тапсырмалар мен олар туралы есептерді дәлелдейтін сөйлемдер
// title@ru: Предложения, доказывающие поручения и отчёты о них
// about: Every passage that a claim about one of the given instructions, or about a report on it, quotes, with the release it stands in.
// param instructions (list of strings, required): ids of instructions
// column instruction (string): id of the instruction
// column report (string): id of the report that the passage proves, empty when it proves the instruction
// column report_label (string): what was reported
// column report_done (boolean): whether the words say that it was done
// column reporter (string): who reported; one row for each where there are several
// column reporter_kk (string): in Kazakh, where known
// column reporter_ru (string): in Russian, where known
// column reporter_en (string): in English, where known
// column claim (string): id of the claim
// column quote (string): the words of the release, exactly
// column lead (string): the sentence that opens the list in which the words stand, where there is one
// column starts_at (integer): where the words begin in the text, in code points
// column document (string): id of the release
// column document_label (string): its title
// column path (string): its path
// column address (string): its web address, where known
// column document_language (string): its language
// column document_date (date): its day, where known
// column date_basis (string): stated, metadata, inferred or unknown
UNWIND $instructions AS wanted
MATCH (i:Instruction {id: wanted})
CALL {
  WITH i
  MATCH (c:Claim)-[:PROVES]->(i)
  RETURN c, null AS report, null AS report_label, null AS report_done,
         null AS reporter, null AS reporter_kk, null AS reporter_ru, null AS reporter_en
  UNION
  WITH i
  MATCH (n:Report)-[:REPORTS_ON]->(i)
  MATCH (c:Claim)-[:PROVES]->(n)
  OPTIONAL MATCH (n)-[:REPORTED_BY]->(w:Official|Post|Body)
  RETURN c, n.id AS report, n.label AS report_label, n.done AS report_done,
         w.label AS reporter, w.label_kk AS reporter_kk, w.label_ru AS reporter_ru, w.label_en AS reporter_en
}
MATCH (c)-[:QUOTES]->(p:Passage)-[:STANDS_IN]->(d:Document)
RETURN i.id AS instruction,
       report,
       report_label,
       report_done,
       reporter,
       reporter_kk,
       reporter_ru,
       reporter_en,
       c.id AS claim,
       p.quote AS quote,
       c.lead AS lead,
       p.start AS starts_at,
       d.id AS document,
       d.label AS document_label,
       d.path AS path,
       d.address AS address,
       d.language AS document_language,
       d.issued_on AS document_date,
       d.date_basis AS date_basis
ORDER BY instruction, coalesce(report, ''), document, starts_at, claim, coalesce(reporter, '')
