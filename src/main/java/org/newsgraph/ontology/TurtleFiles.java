// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** The Turtle files of an ontology as one model that knows where its terms stand. */
final class TurtleFiles {

    private final List<OntologyFile> files;
    private final Model model = ModelFactory.createDefaultModel();

    /** Reads the Turtle among {@code files}; reports the first syntax error of each. */
    TurtleFiles(List<OntologyFile> files, Problems problems) {
        this.files = files.stream().filter(OntologyFile::isTurtle).toList();
        for (OntologyFile file : this.files) {
            parse(file, problems);
        }
    }

    Model model() {
        return model;
    }

    /** The files as they are written. */
    List<String> texts() {
        return files.stream().map(OntologyFile::text).toList();
    }

    /** Where {@code term} is defined, or else first mentioned. */
    Location find(Resource term) {
        if (term.isAnon()) {
            return files.get(0).at(1);
        }
        String name = Pattern.quote(localName(term));
        Pattern definition = Pattern.compile("^\\s*(?:[\\w-]*:|<[^>]*[#/])" + name + "(?:>|\\s|$)");
        Pattern mention = Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])");
        return firstMatch(definition, firstMatch(mention, files.get(0).at(1)));
    }

    /** What follows the last {@code #} or {@code /}, since Jena's own notion of a local name stops at digits. */
    static String localName(Resource term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** {@code term} as the files write it: {@code ng:family}. */
    String shortForm(Resource term) {
        return model.shortForm(term.getURI());
    }

    private Location firstMatch(Pattern pattern, Location otherwise) {
        for (OntologyFile file : files) {
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.stripLeading().startsWith("#")
                        && pattern.matcher(line).find()) {
                    return file.at(i + 1);
                }
            }
        }
        return otherwise;
    }

    private void parse(OntologyFile file, Problems problems) {
        Model part = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(file.text(), Lang.TURTLE)
                    .errorHandler(new SyntaxErrors(file, problems))
                    .parse(part);
        } catch (SyntaxException reported) {
            return;
        }
        model.add(part);
        model.setNsPrefixes(part);
    }

    /** Ends the parsing of a file whose error has been reported. */
    private static final class SyntaxException extends RiotException {

        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    private record SyntaxErrors(OntologyFile file, Problems problems) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            error(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            String what = column > 0 ? message + " (column " + column + ")" : message;
            problems.add(
                    file.at((int) Math.max(line, 1)), "not Turtle: " + what, "mend the syntax here or just before");
            throw new SyntaxException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }
}
