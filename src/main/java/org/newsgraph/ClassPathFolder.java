// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder of the program's own files, which lies in its jar or, while it is developed, on the disk. */
public final class ClassPathFolder {

    private ClassPathFolder() {}

    /**
     * What {@code read} makes of the folder that holds {@code file}; the folder is closed when it returns.
     *
     * @param file the URL of any file in the folder
     */
    public static <T> T read(URL file, Function<Path, T> read) {
        try {
            if (file.openConnection() instanceof JarURLConnection connection) {
                Path jar = Path.of(connection.getJarFileURL().toURI());
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    return read.apply(
                            files.getPath("/" + connection.getEntryName()).resolveSibling(""));
                }
            }
            return read.apply(Path.of(file.toURI()).resolveSibling(""));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read the program's own files beside " + file, e);
        }
    }

    /**
     * The texts of all files with an ending, by their names without it.
     *
     * @param file any file in the folder, by its absolute name on the class path
     */
    public static SortedMap<String, String> texts(String file, String ending) {
        URL url = ClassPathFolder.class.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " is not on the class path");
        }
        return read(url, folder -> {
            SortedMap<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path path : files.toList()) {
                    String name = String.valueOf(path.getFileName());
                    if (name.endsWith(ending)) {
                        texts.put(name.substring(0, name.length() - ending.length()), Files.readString(path));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        });
    }
}
