// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.shacl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.GzipFiles;
import org.newsgraph.UsageException;

/** Reads a file of RDF, in the format that its ending names; {@code .gz} behind it is unpacked. */
final class RdfFile {

    private static final String ENDINGS =
            ".ttl, .trig, .nt, .nq, .jsonld, .rdf, .owl, .rj, .trix or .n3, with or without .gz";

    private final Path file;

    RdfFile(Path file) {
        this.file = file;
    }

    /** @throws UsageException with one line: file, line and column where there are any, what is wrong */
    DatasetGraph read() {
        Lang language =
                RDFLanguages.filenameToLang(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
        if (language == null) {
            throw new UsageException(file + ": its ending names no RDF format; use one of " + ENDINGS);
        }
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + ": there is no such file; check the path");
        }
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        try (InputStream in = GzipFiles.read(file)) {
            RDFParser.source(in)
                    .lang(language)
                    .base(file.toUri().toString())
                    .errorHandler(new FirstError())
                    .parse(dataset);
        } catch (RiotException e) {
            throw problem(String.valueOf(e.getMessage()), -1, -1);
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read (" + e.getMessage() + "); check that it is whole");
        }
        return dataset;
    }

    private UsageException problem(String what, long line, long column) {
        String where = line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "";
        return new UsageException(
                file + where + ": " + what.replaceAll("\\s+", " ") + "; mend the syntax here or just before");
    }

    /** Ends the parsing at the first error; warnings, such as odd IRIs, are no reason not to check. */
    private final class FirstError implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw problem(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw problem(message, line, column);
        }
    }
}
