// SPDX-License-Identifier: GPL-3.0-or-later
// title: Mediators
// theme: encounters
// question: Who mediates, between whom or in what, and is it so, planned or only possible?
// columns: [mediator, matter, certainty, tense, claimedBy, evidence, article]
MATCH (statement:Statement {relation: 'mediated', polarity: 'positive'})-[:SUBJECT]->(mediator:Entity),
      (statement)-[:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (statement)-[:OBJECT]->(matter:Entity)
OPTIONAL MATCH (statement)-[:ATTRIBUTED_TO {order: 0}]->(source:Entity)
RETURN mediator.name AS mediator, matter.name AS matter, statement.certainty AS certainty, statement.tense AS tense,
       source.name AS claimedBy, statement.evidence AS evidence, article.id AS article
ORDER BY article, statement.begin, mediator, matter, statement.id
