// SPDX-License-Identifier: GPL-3.0-or-later
// All that one article states.
MATCH (article:Article {id: $id})
RETURN
  properties(article) AS article,
  COLLECT {
    MATCH (entity:Entity)-[mentioned:MENTIONED_IN]->(article)
    RETURN {id: entity.id, wikidata: entity.wikidata, mentioned: properties(mentioned)}
    ORDER BY mentioned.position
  } AS entities,
  COLLECT {
    MATCH (statement:Statement)-[:EVIDENCED_BY]->(article)
    RETURN {
      properties: properties(statement),
      roles: COLLECT {
        MATCH (statement)-[role]->(entity:Entity)
        WHERE type(role) <> 'ATTRIBUTED_TO'
        RETURN {role: type(role), entity: entity.id}
      }
    }
    ORDER BY statement.position
  } AS statements,
  COLLECT {
    MATCH (quotation:Quotation)-[:QUOTED_IN]->(article)
    RETURN {
      properties: properties(quotation),
      source: head(COLLECT { MATCH (quotation)-[:SAID_BY]->(source:Entity) RETURN source.id })
    }
    ORDER BY quotation.position
  } AS quotations
