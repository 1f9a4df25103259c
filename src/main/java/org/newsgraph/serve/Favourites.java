// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;

/**
 * The pictures and all queries of the library as Neo4j Browser imports them into its saved scripts: a ZIP of files, a
 * folder for each theme.
 *
 * <p>A query with parameters begins with the commands that set them, to examples.
 */
final class Favourites {

    private Favourites() {}

    static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (BrowserFiles.Picture picture : BrowserFiles.pictures()) {
                put(zip, "newsgraph pictures/" + picture.name(), "// " + picture.title() + "\n" + picture.text());
            }
            for (NamedQuery query : new QueryLibrary().all()) {
                put(zip, "newsgraph " + query.theme() + "/" + query.name(), script(query));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".cypher"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String script(NamedQuery query) {
        StringBuilder script = new StringBuilder("// " + query.title() + "\n");
        query.parameters().forEach((name, parameter) -> script.append(":param ")
                .append(name)
                .append(" => ")
                .append(parameter.exampleLiteral())
                .append(";\n"));
        return script.append(BrowserFiles.withoutComments(query.text())).toString();
    }
}
