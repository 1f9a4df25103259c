// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.nlp.analyser;

/** Hears of the loading of language models, which takes some twenty seconds. */
@FunctionalInterface
public interface LoadListener {

    /** Called from several threads when the loading of {@code what} begins. */
    void loading(String what);
}
