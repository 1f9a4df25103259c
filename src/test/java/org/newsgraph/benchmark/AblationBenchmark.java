// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.nlp.analyser.AnalyserPart;

/**
 * What each part of the language analysis costs and earns: reads the same articles without it, in a JVM of its own.
 *
 * <p>Arguments: the paths of articles with gold, {@code fixtures} by default. {@code -Dablation.text=FILE} reads other
 * articles too; {@code -Dablation.out=DIR} keeps what was extracted of them, to be scored by other means; and
 * {@code -Dablation.only=names,names+times} tries sets of parts in place of each alone.
 */
public final class AblationBenchmark {

    private AblationBenchmark() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(AblationRun.HEADER);
        for (Map.Entry<String, Set<AnalyserPart>> variant : variants().entrySet()) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseParallelGC",
                    "-Xmx5g",
                    "-cp",
                    System.getProperty("java.class.path")));
            for (String property : List.of("ablation.text", "ablation.out")) {
                if (System.getProperty(property) != null) {
                    command.add("-D" + property + "=" + System.getProperty(property));
                }
            }
            command.add(AblationRun.class.getName());
            command.add(variant.getKey());
            command.addAll(arguments.length == 0 ? List.of("fixtures") : List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.appendTo(new File("target/ablation.log")))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(variant.getKey() + " failed; see target/ablation.log");
            }
        }
    }

    private static Map<String, Set<AnalyserPart>> variants() {
        Map<String, Set<AnalyserPart>> variants = new LinkedHashMap<>();
        String only = System.getProperty("ablation.only");
        if (only != null && !only.isEmpty()) {
            for (String set : only.split(",")) {
                variants.put(set, AblationRun.parts(set));
            }
            return variants;
        }
        variants.put("", EnumSet.allOf(AnalyserPart.class));
        for (AnalyserPart part : AnalyserPart.values()) {
            variants.put(part.name().toLowerCase(Locale.ROOT), EnumSet.complementOf(EnumSet.of(part)));
        }
        return variants;
    }
}
