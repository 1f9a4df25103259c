// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.rdf.RdfFormat;

/**
 * How fast generated articles are written as RDF, beside Jena's own {@code riot --count} reading the same file; and in
 * how small a heap they can be written at 10,000 statements, ten times as many, and so on. Each export and each reading
 * has a JVM of its own, which starts cold.
 *
 * <p>Arguments: the most statements that are written for memory (1,000,000), those that are written and read for speed
 * (20,000, which take 400 MB in N-Quads), and the formats (nquads,trig,turtle).
 */
public final class ExportBenchmark {

    private static final int ROUNDS = 3;
    private static final int FEWEST = 10_000;
    private static final int SPACIOUS = 1024;
    private static final List<Integer> HEAPS = List.of(24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, SPACIOUS);
    private static final int OUT_OF_MEMORY = 3;
    private static final Pattern EXPORTED = Pattern.compile("(?m)^(\\d+) (\\d+)$");
    private static final Pattern COUNTED = Pattern.compile(": ([\\d.,]+) sec : ([\\d,]+) ");

    private ExportBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int timed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        List<RdfFormat> formats = Arrays.stream((arguments.length > 2 ? arguments[2] : "nquads,trig,turtle").split(","))
                .map(label -> RdfFormat.ofLabel(label).orElseThrow())
                .toList();
        System.out.printf(Locale.ROOT, "Speed: %,d statements, the best of %d runs%n", timed, ROUNDS);
        System.out.println("             export                                        riot --count");
        System.out.println("format       statements/s   triples/s   MB/s   of it made   triples/s   MB/s");
        for (RdfFormat format : formats) {
            speed(format, timed);
        }
        System.out.printf("%nMemory: the smallest heap that suffices, in MB, by statements%nformat    ");
        for (int statements = FEWEST; statements <= most; statements *= 10) {
            System.out.printf(Locale.ROOT, "%,12d", statements);
        }
        System.out.println();
        for (RdfFormat format : formats) {
            memory(format, most);
        }
    }

    private static void speed(RdfFormat format, int statements) throws IOException, InterruptedException {
        Path file = Files.createTempFile("newsgraph-benchmark", format.ending());
        try {
            double writing = Double.MAX_VALUE;
            double making = Double.MAX_VALUE;
            double reading = Double.MAX_VALUE;
            double triples = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Matcher exported = find(
                        EXPORTED,
                        run(
                                SPACIOUS,
                                ExportRun.class.getName(),
                                format.label(),
                                String.valueOf(statements),
                                file.toString()));
                writing = Math.min(writing, Integer.parseInt(exported.group(1)) / 1000.0);
                making = Math.min(making, Integer.parseInt(exported.group(2)) / 1000.0);
                Matcher counted = find(COUNTED, run(SPACIOUS, "riotcmd.riot", "--time", "--count", file.toString()));
                reading = Math.min(reading, number(counted.group(1)));
                triples = number(counted.group(2));
            }
            double megabytes = Files.size(file) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %,14.0f %,11.0f %6.1f %10.0f %% %,11.0f %6.1f%n",
                    format.label(),
                    statements / writing,
                    triples / writing,
                    megabytes / writing,
                    100 * making / writing,
                    triples / reading,
                    megabytes / reading);
        } finally {
            Files.delete(file);
        }
    }

    /** What sufficed for fewer statements is where the search for more begins. */
    private static void memory(RdfFormat format, int most) throws IOException, InterruptedException {
        System.out.printf("%-10s", format.label());
        int next = 0;
        for (int statements = FEWEST; statements <= most; statements *= 10) {
            while (next < HEAPS.size()
                    && run(HEAPS.get(next), ExportRun.class.getName(), format.label(), String.valueOf(statements))
                            .isEmpty()) {
                next++;
            }
            System.out.printf("%12s", next == HEAPS.size() ? "> " + SPACIOUS : String.valueOf(HEAPS.get(next)));
            System.out.flush();
        }
        System.out.println();
    }

    private static Matcher find(Pattern pattern, Optional<String> output) {
        Matcher matcher = pattern.matcher(output.orElseThrow());
        if (!matcher.find()) {
            throw new IllegalStateException(output.get());
        }
        return matcher;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    /**
     * What a program of this class path prints; empty where its heap is too small, which it also is where collecting
     * garbage takes more than half of the time.
     */
    private static Optional<String> run(int megabytes, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseParallelGC",
                "-XX:GCTimeLimit=50",
                "-XX:GCHeapFreeLimit=10",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path")));
        words.addAll(List.of(command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0 && code != OUT_OF_MEMORY) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ":\n" + output);
        }
        return code == 0 ? Optional.of(output) : Optional.empty();
    }
}
