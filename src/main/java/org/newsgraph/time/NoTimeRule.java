// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time;

import java.util.regex.Pattern;

/** A row of the tables that says what looks like a time and is none, ready for use. */
record NoTimeRule(String id, Pattern pattern, Context context) {}
