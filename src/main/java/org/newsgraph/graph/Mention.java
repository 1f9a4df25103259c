// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.graph;

/** A span of the article that refers to an entity. */
public record Mention(Excerpt excerpt, MentionKind kind) {}
