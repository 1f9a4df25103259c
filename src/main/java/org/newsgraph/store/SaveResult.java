// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.store;

/** What saving an article did to the store. */
public enum SaveResult {
    ADDED,
    REPLACED,
    UNCHANGED
}
