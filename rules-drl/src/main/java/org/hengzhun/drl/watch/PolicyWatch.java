package org.hengzhun.drl.watch;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BrokenPackException;

/**
 * Takes edited policies over. Once the files of the folders have changed and then stayed the same from one look to the next,
 * they are read, checked and compiled beside those in force, and take their place only when all of that went well.
 * For any number of threads.
 */
public final class PolicyWatch {

    /** Told of every attempt, after it. */
    public interface Listener {

        /** These are in force now. */
        void taken(PolicySnapshot policies);

        /** The old ones stay in force, because of these problems. */
        void refused(ImmutableList<Problem> problems);
    }

    private final List<Path> folders;
    private final CurrentPolicies current;
    private final Listener listener;
    private String tried;
    private String seen;
    private volatile ImmutableList<Problem> problems = ImmutableList.of();

    /** Watches the folders whose policies are current as they are now. */
    public PolicyWatch(List<Path> folders, CurrentPolicies current, Listener listener) {
        this.folders = ImmutableList.copyOf(folders);
        this.current = current;
        this.listener = listener;
        this.tried = FolderFingerprint.of(folders);
        this.seen = tried;
    }

    /** Looks once. An edit is taken over at the second look that finds it. */
    public synchronized void look() {
        String print = FolderFingerprint.of(folders);
        boolean settled = print.equals(seen);
        seen = print;
        if (settled && !print.equals(tried)) {
            tried = print;
            reload();
        }
    }

    private void reload() {
        try {
            PolicySnapshot next = PolicySnapshot.of(folders);
            current.put(next);
            problems = ImmutableList.of();
            listener.taken(next);
        } catch (BrokenPackException broken) {
            refuse(broken.problems());
        } catch (RuntimeException unfit) {
            // Whatever it is, the policies in force must stay in force.
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
