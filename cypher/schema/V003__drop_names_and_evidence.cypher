// SPDX-License-Identifier: GPL-3.0-or-later
// Makes room for the next version, which searches names and words otherwise.
DROP INDEX entity_names IF EXISTS;
DROP INDEX statement_evidence IF EXISTS;
