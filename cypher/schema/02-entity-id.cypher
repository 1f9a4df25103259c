// SPDX-License-Identifier: GPL-3.0-or-later
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
