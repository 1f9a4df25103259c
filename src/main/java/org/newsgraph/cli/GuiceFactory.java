// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.cli;

import com.google.inject.ConfigurationException;
import com.google.inject.Injector;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Lets Guice make the commands; what it does not know, such as picocli's own types, picocli makes. */
final class GuiceFactory implements IFactory {

    private final Injector injector;
    private final IFactory otherwise = CommandLine.defaultFactory();

    GuiceFactory(Injector injector) {
        this.injector = injector;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return injector.getInstance(type);
        } catch (ConfigurationException unknown) {
            return otherwise.create(type);
        }
    }
}
