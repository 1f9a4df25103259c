// SPDX-License-Identifier: GPL-3.0-or-later
// What the analysts' queries ask by: days, status and PLOVER's classes.
CREATE INDEX article_published IF NOT EXISTS FOR (article:Article) ON (article.published);
CREATE INDEX statement_from IF NOT EXISTS FOR (statement:Statement) ON (statement.from);
CREATE INDEX statement_asserted IF NOT EXISTS FOR (statement:Statement) ON (statement.asserted);
CREATE INDEX statement_polarity IF NOT EXISTS FOR (statement:Statement) ON (statement.polarity);
CREATE INDEX statement_tense IF NOT EXISTS FOR (statement:Statement) ON (statement.tense);
CREATE INDEX statement_plover IF NOT EXISTS FOR (statement:Statement) ON (statement.ploverEvent);
CREATE INDEX quotation_mode IF NOT EXISTS FOR (quotation:Quotation) ON (quotation.mode);
