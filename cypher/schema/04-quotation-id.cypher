// SPDX-License-Identifier: GPL-3.0-or-later
CREATE CONSTRAINT quotation_id IF NOT EXISTS FOR (quotation:Quotation) REQUIRE quotation.id IS UNIQUE
