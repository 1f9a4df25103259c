// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the user may write; without label and property, so that nothing is left when it is rolled back.
CREATE ()
