// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import org.jspecify.annotations.Nullable;

/** The ontology or its lexicon cannot be read; the message names file and line. */
public final class OntologyException extends NewsgraphException {

    private static final long serialVersionUID = 1L;

    public OntologyException(String message) {
        super(message, null);
    }

    public OntologyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
