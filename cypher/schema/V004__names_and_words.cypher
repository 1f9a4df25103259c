// SPDX-License-Identifier: GPL-3.0-or-later
// Names with or without their accents, and by the Wikidata id; words of evidence and quotations in any of their forms.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.aliases, entity.wikidata]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX statement_evidence IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.evidence]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX quotation_content IF NOT EXISTS FOR (quotation:Quotation) ON EACH [quotation.content]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
