// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.resolve.cluster;

/** One go through the article that adds links. */
@FunctionalInterface
public interface Pass {

    void link();
}
