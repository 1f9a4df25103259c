// SPDX-License-Identifier: GPL-3.0-or-later
CREATE FULLTEXT INDEX statement_evidence IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.evidence]
