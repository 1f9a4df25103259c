// SPDX-License-Identifier: GPL-3.0-or-later
// One node for each id, and what the first stores were searched by; their schema was made without a record of it.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT quotation_id IF NOT EXISTS FOR (quotation:Quotation) REQUIRE quotation.id IS UNIQUE;
CREATE INDEX statement_relation IF NOT EXISTS FOR (statement:Statement) ON (statement.relation);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases];
CREATE FULLTEXT INDEX statement_evidence IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.evidence];
