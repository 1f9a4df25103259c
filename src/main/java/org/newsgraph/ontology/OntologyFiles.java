// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.ontology;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.ClassPathFolder;
import org.newsgraph.OntologyException;

/**
 * Finds and reads the files of the program's own ontology and of the user's additions.
 *
 * <p>Both have the same layout: {@code *.ttl} at the top, {@code lexicon/*.psv}, {@code actors/*.psv},
 * {@code en/*.psv}, {@code en/time/*.psv} and {@code en/money/*.psv} below. {@code shapes.ttl} and
 * {@code relation-shapes.ttl} check the export and say nothing of what can be said, so they are left out. The order is
 * Turtle, lexicon, actors, grammar, times, money, by file name in each folder; the program's own files come first.
 */
final class OntologyFiles {

    private static final String OWN = "/ontology/newsgraph.ttl";
    private static final Set<String> SHAPES = Set.of("shapes.ttl", "relation-shapes.ttl");

    private OntologyFiles() {}

    /** All files, the program's own first, then each folder of {@code additions} in the order given. */
    static List<OntologyFile> read(List<Path> additions) {
        URL own = OntologyFiles.class.getResource(OWN);
        if (own == null) {
            throw new IllegalStateException(OWN + " is not on the class path");
        }
        List<OntologyFile> files = new ArrayList<>(readOwn(own));
        for (Path folder : additions) {
            if (!Files.isDirectory(folder)) {
                throw new OntologyException(new Location(folder.toString(), 0)
                        + ": no such folder; give one with *.ttl, lexicon/*.psv, actors/*.psv or en/*.psv in it");
            }
            List<OntologyFile> found = readFolder(folder, folder.toString());
            if (found.isEmpty()) {
                throw new OntologyException(
                        new Location(folder.toString(), 0)
                                + ": nothing to read in this folder; put *.ttl, lexicon/*.psv, actors/*.psv or en/*.psv into it");
            }
            files.addAll(found);
        }
        return files;
    }

    /** SHA-256 over the paths and contents of {@code files}, in hexadecimal digits. */
    static String fingerprint(List<OntologyFile> files) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (OntologyFile file : files) {
            hasher.putString(file.path(), StandardCharsets.UTF_8).putByte((byte) 0);
            hasher.putString(file.text(), StandardCharsets.UTF_8).putByte((byte) 0);
        }
        return hasher.hash().toString();
    }

    /**
     * The files beside {@code own}.
     *
     * @param own the URL of {@code newsgraph.ttl}, in a folder or in a jar
     */
    static List<OntologyFile> readOwn(URL own) {
        return ClassPathFolder.read(own, folder -> readFolder(folder, "ontology"));
    }

    private static List<OntologyFile> readFolder(Path folder, String name) {
        List<OntologyFile> files = new ArrayList<>();
        addFiles(folder, "", ".ttl", name, files);
        addFiles(folder, "lexicon/", ".psv", name, files);
        addFiles(folder, "actors/", ".psv", name, files);
        addFiles(folder, "en/", ".psv", name, files);
        addFiles(folder, "en/time/", ".psv", name, files);
        addFiles(folder, "en/money/", ".psv", name, files);
        return files;
    }

    private static void addFiles(Path folder, String below, String ending, String name, List<OntologyFile> files) {
        Path directory = folder.resolve(below);
        if (!Files.isDirectory(directory)) {
            return;
        }
        for (String file : namesIn(directory, ending)) {
            if (SHAPES.contains(file)) {
                continue;
            }
            String shown = name + "/" + below + file;
            files.add(new OntologyFile(shown, below + file, readText(directory.resolve(file), shown)));
        }
    }

    private static List<String> namesIn(Path directory, String ending) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OntologyException(
                    new Location(directory.toString(), 0) + ": cannot be listed; check its permissions", e);
        }
    }

    private static String readText(Path file, String shown) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new OntologyException(new Location(shown, 0) + ": not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new OntologyException(new Location(shown, 0) + ": cannot be read; check its permissions", e);
        }
    }
}
