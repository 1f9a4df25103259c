// SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX statement_relation IF NOT EXISTS FOR (statement:Statement) ON (statement.relation)
