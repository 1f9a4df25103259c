// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.time.table;

import java.util.regex.Pattern;

/** A row of the tables that says what looks like a time and is none, ready for use. */
public record NoTimeRule(String id, Pattern pattern, Context context) {}
