// SPDX-License-Identifier: GPL-3.0-or-later
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE
