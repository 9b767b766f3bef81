package org.hengzhun.rest.policy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BrokenPackException;

/**
 * Takes edited policies over. Once the files of the folders have changed and then stayed the same from one look to the next,
 * they are read, checked and compiled beside those being served, and take their place only when all of that went well.
 * For any number of threads.
 */
public final class PolicyWatch {

    /** Told of every attempt, after it. */
    public interface Listener {

        /** These are served now. */
        void taken(Serving serving);

        /** The old ones go on being served, because of these problems. */
        void refused(ImmutableList<Problem> problems);
    }

    private final List<Path> folders;
    private final PolicyShelf shelf;
    private final Listener listener;
    private String tried;
    private String seen;
    private volatile ImmutableList<Problem> problems = ImmutableList.of();

    /** Watches the folders whose policies are on the shelf as they are now. */
    public PolicyWatch(List<Path> folders, PolicyShelf shelf, Listener listener) {
        this.folders = ImmutableList.copyOf(folders);
        this.shelf = shelf;
        this.listener = listener;
        this.tried = FolderPrint.of(folders);
        this.seen = tried;
    }

    /** Looks once. An edit is taken over at the second look that finds it. */
    public synchronized void look() {
        String print = FolderPrint.of(folders);
        boolean settled = print.equals(seen);
        seen = print;
        if (settled && !print.equals(tried)) {
            tried = print;
            reload();
        }
    }

    private void reload() {
        try {
            Serving next = Serving.of(folders);
            shelf.put(next);
            problems = ImmutableList.of();
            listener.taken(next);
        } catch (BrokenPackException broken) {
            refuse(broken.problems());
        } catch (RuntimeException unfit) {
            // Whatever it is, the policies being served must go on being served.
            refuse(ImmutableList.of(problem(String.valueOf(unfit.getMessage()))));
        }
    }

    private void refuse(List<Problem> found) {
        problems = ImmutableList.copyOf(found);
        listener.refused(problems);
    }

    private static Problem problem(String message) {
        return Problem.error("policies", 0, 0, "unreadable", new Bilingual(message, message));
    }

    /** Why the last edit was not taken over; empty when it was. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
