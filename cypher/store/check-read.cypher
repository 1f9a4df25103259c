// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the user may read; all that is there, since what may not be read is left out in silence.
MATCH (any)
RETURN any
LIMIT 1
