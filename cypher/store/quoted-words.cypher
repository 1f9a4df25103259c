// SPDX-License-Identifier: GPL-3.0-or-later
// One article's text, and whatever is stored as words of it: what stands where a property NAMEBegin or NAMEBegins says.
MATCH (article:Article {id: $id})
RETURN
  properties(article) AS article,
  COLLECT {
    MATCH (entity:Entity)-[mentioned:MENTIONED_IN]->(article)
    RETURN {id: entity.id, begins: mentioned.begins, ends: mentioned.ends}
    ORDER BY mentioned.position
  } AS mentions,
  COLLECT {
    MATCH (statement:Statement)-[at:EVIDENCED_BY]->(article)
    RETURN {
      properties: properties(statement),
      at: properties(at),
      cues: COLLECT { MATCH (statement)-[claimed:ATTRIBUTED_TO]->(:Entity) RETURN properties(claimed) },
      edges: COLLECT {
        MATCH (subject:Entity)<-[:SUBJECT]-(statement)-[:OBJECT]->(object:Entity)
        MATCH (subject)-[edge]->(object)
        WHERE edge.statement = statement.id
        RETURN edge.evidence
      }
    }
    ORDER BY statement.position
  } AS statements,
  COLLECT {
    MATCH (quotation:Quotation)-[:QUOTED_IN]->(article)
    RETURN properties(quotation)
    ORDER BY quotation.position
  } AS quotations
