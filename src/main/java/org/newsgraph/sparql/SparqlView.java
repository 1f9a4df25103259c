// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.sparql;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.Program;
import org.newsgraph.StoreException;
import org.newsgraph.ontology.Ontology;
import org.newsgraph.rdf.DatasetParts;
import org.newsgraph.rdf.Provenance;
import org.newsgraph.store.GraphStore;

/**
 * A view of a store that SPARQL reads: a TDB2 database, kept in step with the store by the fingerprints of articles.
 *
 * <p>Readers may go on while {@link #sync} runs; two at a time must not. TDB2 leaves the blocks that a change replaced
 * on the disk, so the database is compacted once it has grown to several times its size.
 */
public final class SparqlView implements AutoCloseable {

    /** Another number where the same articles would give another database. */
    private static final String FORMAT = "1";

    private static final int SHORT = 12;

    private static final long GROWTH = 3;
    private static final long ROOM = 512L << 20;

    private final ViewFolder folder;
    private final DatasetGraph dataset;
    private final ViewGraphs graphs;
    private ViewState state;

    /** Hears how a view is made or changed. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called before each article.
         *
         * @param done how many are done
         * @param all how many there are to do
         */
        void at(int done, int all);
    }

    private SparqlView(ViewFolder folder, DatasetGraph dataset, ViewGraphs graphs, ViewState state) {
        this.folder = folder;
        this.dataset = dataset;
        this.graphs = graphs;
        this.state = state;
    }

    /** Where the view of the store in that data folder is. */
    public static Path folder(Path data, boolean reasoning) {
        return data.resolve(reasoning ? "sparql-reasoning" : "sparql");
    }

    /** Where below that data folder the view of a store elsewhere is. */
    public static Path folder(Path data, String address, boolean reasoning) {
        String name = Hashing.sha256()
                .hashString(address, StandardCharsets.UTF_8)
                .toString()
                .substring(0, SHORT);
        return data.resolve("sparql-" + name + (reasoning ? "-reasoning" : ""));
    }

    /**
     * Opens the view in a folder of its own, made anew where there is none that fits, and in step with the store.
     *
     * @param reasoning whether it holds what follows by the ontology, too; a view with and one without need two folders
     * @throws StoreException where the store is lost, another process has the view, or the disk refuses
     */
    public static SparqlView open(
            Path folder, GraphStore store, Ontology ontology, boolean reasoning, Progress progress) {
        String made = Program.build() + " " + ontology.fingerprint() + (reasoning ? " reasoning " : " plain ") + FORMAT;
        Supplier<DatasetParts> parts = () -> new DatasetParts(ontology, new Provenance(Program.version(), null));
        ViewState found = ViewState.read(folder)
                .filter(state -> state.made().equals(made))
                .orElse(null);
        if (found != null) {
            try {
                return opened(new ViewFolder(folder, found.database()), store, parts, reasoning, found, progress);
            } catch (JenaException broken) {
                found = null;
            }
        }
        ViewFolder files = ViewFolder.anew(folder);
        ViewState none = new ViewState(made, files.name(), 0, new TreeMap<>());
        return opened(files, store, parts, reasoning, none, progress);
    }

    private static SparqlView opened(
            ViewFolder folder,
            GraphStore store,
            Supplier<DatasetParts> parts,
            boolean reasoning,
            ViewState state,
            Progress progress) {
        DatasetGraph dataset = folder.open();
        try {
            SparqlView view = new SparqlView(folder, dataset, new ViewGraphs(parts, reasoning, dataset), state);
            view.sync(store, progress);
            return view;
        } catch (RuntimeException e) {
            TDBInternal.expel(dataset, true);
            throw e;
        }
    }

    /** What queries read. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** How many articles it shows. */
    public int articles() {
        return state.articles().size();
    }

    /**
     * Brings the view into step with the store.
     *
     * @return whether there was anything to change
     */
    public boolean sync(GraphStore store, Progress progress) {
        Map<String, String> wanted = store.fingerprints();
        SortedMap<String, String> stale = new TreeMap<>(state.articles());
        stale.entrySet()
                .removeIf(known -> known.getValue().equals(wanted.get(known.getKey()))
                        && !known.getValue().equals(ViewState.UNSURE));
        SortedMap<String, String> due = new TreeMap<>(wanted);
        due.entrySet()
                .removeIf(article -> article.getValue().equals(state.articles().get(article.getKey())));
        boolean isNew = state.size() == 0;
        if (stale.isEmpty() && due.isEmpty() && !isNew) {
            return false;
        }
        SortedMap<String, String> articles = new TreeMap<>(state.articles());
        stale.keySet().forEach(id -> articles.put(id, ViewState.UNSURE));
        due.keySet().forEach(id -> articles.put(id, ViewState.UNSURE));
        remember(articles, state.size());
        Txn.executeWrite(dataset, () -> change(store, stale, due, articles, progress));
        stale.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(articles::remove);
        long size = folder.size();
        remember(articles, isNew ? size : state.size());
        if (size > GROWTH * state.size() + ROOM) {
            compact();
        }
        return true;
    }

    private void change(
            GraphStore store,
            SortedMap<String, String> stale,
            SortedMap<String, String> due,
            SortedMap<String, String> articles,
            Progress progress) {
        ViewGraphs.Change change = graphs.change();
        stale.keySet().forEach(change::remove);
        int done = 0;
        for (Map.Entry<String, String> article : due.entrySet()) {
            progress.at(done++, due.size());
            store.read(article.getKey()).ifPresent(graph -> {
                change.add(graph);
                articles.put(article.getKey(), article.getValue());
            });
        }
        change.finish(store);
    }

    /** Gives the disk back what changes left behind. */
    void compact() {
        ViewState.forget(folder.path());
        DatabaseMgr.compact(dataset, true);
        remember(state.articles(), folder.size());
    }

    private void remember(SortedMap<String, String> articles, long size) {
        state = new ViewState(state.made(), state.database(), size, articles);
        state.write(folder.path());
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
