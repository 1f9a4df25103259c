// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.benchmark;

import com.google.common.base.Stopwatch;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long people wait for the program: runs the distribution's launcher as a process, as a shell does, and prints the
 * least, the median and the longest time from its start to its end; for {@code extract}, to the first line that it
 * prints. Each command runs once before, unmeasured.
 *
 * <p>Arguments: the launcher, number of runs (5).
 */
public final class StartBenchmark {

    private static final String SENTENCE = "Emmanuel Macron met Volodymyr Zelenskyy in Paris on Monday.\n";

    private final String launcher;
    private final int runs;
    private final Path folder;

    private StartBenchmark(String launcher, int runs, Path folder) {
        this.launcher = launcher;
        this.runs = runs;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("newsgraph-start");
        try {
            new StartBenchmark(
                            Path.of(arguments[0]).toAbsolutePath().toString(),
                            arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5,
                            folder)
                    .run();
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private void run() throws IOException, InterruptedException {
        String data = folder.resolve("data").toString();
        String sentence =
                Files.writeString(folder.resolve("sentence.txt"), SENTENCE).toString();
        print("--help", () -> toEnd("--help"));
        print("extract, first statement", () -> toFirstLine("extract", sentence));
        print("build, nothing changed", () -> toEnd("build", "fixtures", "--data", data));
        print("query, embedded store", () -> toEnd("query", "meetings", "--data", data));
        Process serve = start("serve", "--data", data, "--bolt-port", "0", "--http-port", "0", "--sparql-port", "0");
        try {
            awaitLine(serve);
            print("query, while serve runs", () -> toEnd("query", "meetings", "--data", data));
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    private interface Timed {
        double seconds() throws IOException, InterruptedException;
    }

    private void print(String what, Timed run) throws IOException, InterruptedException {
        run.seconds();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            seconds.add(run.seconds());
        }
        seconds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-26s min %6.2f s   median %6.2f s   max %6.2f s%n",
                what,
                seconds.get(0),
                seconds.get(seconds.size() / 2),
                seconds.get(seconds.size() - 1));
    }

    private double toEnd(String... arguments) throws IOException, InterruptedException {
        Stopwatch watch = Stopwatch.createStarted();
        Process process = start(arguments);
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        end(process, arguments);
        return watch.elapsed().toMillis() / 1000.0;
    }

    private double toFirstLine(String... arguments) throws IOException, InterruptedException {
        Stopwatch watch = Stopwatch.createStarted();
        Process process = start(arguments);
        awaitLine(process);
        double seconds = watch.elapsed().toMillis() / 1000.0;
        end(process, arguments);
        return seconds;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private void awaitLine(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        if (out.readLine() == null) {
            throw new IllegalStateException(Files.readString(folder.resolve("errors")));
        }
    }

    private void end(Process process, String... arguments) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    List.of(arguments) + " fails: " + Files.readString(folder.resolve("errors")));
        }
    }
}
