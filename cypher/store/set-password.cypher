// SPDX-License-Identifier: GPL-3.0-or-later
// The password of a user of the embedded server; runs on its system database.
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
