// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that an output refused, since some of Jena's writers hide it and others wrap it. */
final class GuardedOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException refusal;

    GuardedOutput(OutputStream out) {
        this.out = out;
    }

    /** Throws what the output threw first, if it did. */
    void check() throws IOException {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Override
    public void write(int unit) throws IOException {
        attempt(() -> out.write(unit));
    }

    @Override
    public void write(byte[] units, int offset, int length) throws IOException {
        attempt(() -> out.write(units, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) throws IOException {
        check();
        try {
            attempt.run();
        } catch (IOException e) {
            refusal = e;
            throw e;
        }
    }
}
