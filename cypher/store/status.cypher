// SPDX-License-Identifier: GPL-3.0-or-later
// How much is in the store.
RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Statement) } AS statements,
  COUNT { (:Statement {asserted: true}) } AS asserted,
  COUNT { (:Quotation) } AS quotations
